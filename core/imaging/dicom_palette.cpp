#include "core/imaging/dicom_palette.h"

#include <dcmtk/dcmdata/dcdeftag.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

namespace vignette {

namespace {

/// Segments are runs of values, lines between values, and repetitions of earlier segments
/// (PS3.3 C.7.9.2). Empty when they are malformed.
class Unfolder
{
public:
    Unfolder(std::span<const Uint16> words, size_t entries) : m_words(words), m_entries(entries) {}

    std::vector<Uint16> unfold()
    {
        if (!segments(0, m_words.size(), false) || m_palette.size() < m_entries)
            return {};
        m_palette.resize(m_entries);
        return std::move(m_palette);
    }

private:
    bool segments(size_t at, size_t count, bool repeating)
    {
        for (; count > 0 && at + 2 < m_words.size() && m_palette.size() < m_entries; --count) {
            const size_t length = m_words[at + 1];
            const auto values = m_words.subspan(at + 2);
            switch (m_words[at]) {
            case 0:
                if (length > values.size())
                    return false;
                m_palette.insert(m_palette.end(), values.begin(), values.begin() + length);
                at += 2 + length;
                break;
            case 1:
                if (m_palette.empty())
                    return false;
                line(length, values[0]);
                at += 3;
                break;
            case 2: {
                if (repeating || values.size() < 2)
                    return false;
                const size_t offset = values[0] | size_t(values[1]) << 16; // in bytes
                if (!segments(offset / 2, length, true))
                    return false;
                at += 4;
                break;
            }
            default:
                return false;
            }
        }
        return true;
    }

    void line(size_t length, double end)
    {
        const double start = m_palette.back();
        for (size_t i = 1; i <= length; ++i)
            m_palette.push_back(Uint16(std::lround(start + (end - start) * double(i) / double(length))));
    }

    std::span<const Uint16> m_words;
    size_t m_entries;
    std::vector<Uint16> m_palette;
};

struct Channel
{
    DcmTagKey descriptor;
    DcmTagKey data;
    DcmTagKey segmented;
};

/// Some writers put 8-bit values into tables that they describe as having 16 bits.
void widenPalette(std::span<const Channel, 3> channels, DcmDataset& dataset)
{
    std::array<std::vector<Uint16>, 3> tables;
    for (size_t c = 0; c < 3; ++c) {
        Uint16 bits = 0;
        const Uint16* words = nullptr;
        unsigned long count = 0;
        if (dataset.findAndGetUint16(channels[c].descriptor, bits, 2).bad() || bits != 16 ||
            dataset.findAndGetUint16Array(channels[c].data, words, &count).bad() || !words ||
            std::any_of(words, words + count, [](Uint16 value) { return value > 255; }))
            return;
        tables[c].assign(words, words + count);
    }
    for (size_t c = 0; c < 3; ++c) {
        for (Uint16& value : tables[c])
            value = Uint16(value * 257);
        dataset.putAndInsertUint16Array(channels[c].data, tables[c].data(), tables[c].size());
    }
}

} // namespace

bool copyPalette(DcmDataset& from, DcmDataset& to)
{
    const Channel channels[] = {{DCM_RedPaletteColorLookupTableDescriptor, DCM_RedPaletteColorLookupTableData,
                                 DCM_SegmentedRedPaletteColorLookupTableData},
                                {DCM_GreenPaletteColorLookupTableDescriptor, DCM_GreenPaletteColorLookupTableData,
                                 DCM_SegmentedGreenPaletteColorLookupTableData},
                                {DCM_BluePaletteColorLookupTableDescriptor, DCM_BluePaletteColorLookupTableData,
                                 DCM_SegmentedBluePaletteColorLookupTableData}};
    for (const Channel& channel : channels) {
        if (from.findAndInsertCopyOfElement(channel.descriptor, &to).bad())
            return false;
        if (from.findAndInsertCopyOfElement(channel.data, &to).good())
            continue;
        Uint16 entries = 0;
        Uint16 bits = 0;
        const Uint16* words = nullptr;
        unsigned long count = 0;
        if (to.findAndGetUint16(channel.descriptor, entries, 0).bad() ||
            to.findAndGetUint16(channel.descriptor, bits, 2).bad() || bits != 16 ||
            from.findAndGetUint16Array(channel.segmented, words, &count).bad() || !words)
            return false;
        const size_t size = entries == 0 ? 65536 : entries; // C.7.6.3.1.5
        const auto palette = Unfolder({words, count}, size).unfold();
        if (palette.empty() || to.putAndInsertUint16Array(channel.data, palette.data(), palette.size()).bad())
            return false;
    }
    widenPalette(channels, to);
    return true;
}

} // namespace vignette
