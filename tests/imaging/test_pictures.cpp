#include "tests/imaging/test_pictures.h"

#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <QFile>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>

namespace vignette::test {

namespace {

template <typename T> void append(QByteArray& bytes, T value)
{
    bytes.append(reinterpret_cast<const char*>(&value), sizeof(T));
}

} // namespace

cv::Mat testCard()
{
    cv::Mat card(64, 96, CV_8UC3);
    const cv::Vec3b patches[] = {{255, 0, 0}, {0, 255, 0}, {0, 0, 255}, {224, 172, 140}, {90, 56, 37}, {255, 255, 255}};
    for (int y = 0; y < card.rows; ++y) {
        for (int x = 0; x < card.cols; ++x)
            card.at<cv::Vec3b>(y, x) = y < 32 ? patches[x / 16] : cv::Vec3b(uint8_t(x * 2), uint8_t(y * 3), 90);
    }
    return card;
}

cv::Mat toMat(const Image& image)
{
    return cv::Mat(image.height, image.width, CV_8UC3, const_cast<uint8_t*>(image.rgb.data())).clone();
}

double meanError(const cv::Mat& a, const cv::Mat& b)
{
    if (a.size() != b.size() || a.type() != b.type())
        return 255;
    return cv::norm(a, b, cv::NORM_L1) / double(a.total() * a.channels());
}

QByteArray encode(const char* suffix, const cv::Mat& rgb, const std::vector<int>& parameters)
{
    cv::Mat bgr; // never a second name for the caller's pixels
    if (rgb.channels() == 1)
        bgr = rgb;
    else if (rgb.channels() == 3)
        cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    else
        cv::cvtColor(rgb, bgr, cv::COLOR_RGBA2BGRA);
    std::vector<uint8_t> bytes;
    cv::imencode(suffix, bgr, bytes, parameters);
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    // Some file systems flush a file that is overwritten; a new one stays in memory.
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray withExif(const QByteArray& jpeg, int orientation)
{
    QByteArray block("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01", 24);
    block.append('\0').append(char(orientation)).append("\0\0\0\0\0\0", 6);
    const int length = int(block.size()) + 2;
    QByteArray segment("\xff\xe1", 2);
    segment.append(char(length >> 8)).append(char(length & 0xff)).append(block);
    return jpeg.left(2) + segment + jpeg.mid(2);
}

cv::Mat storedForOrientation(const cv::Mat& upright, int orientation)
{
    enum Side { Top, Bottom, Left, Right };
    static constexpr Side rowZero[] = {Top, Top, Top, Bottom, Bottom, Left, Right, Right, Left};
    static constexpr Side columnZero[] = {Left, Left, Right, Right, Left, Top, Top, Bottom, Bottom};
    const bool turned = orientation >= 5;
    cv::Mat stored(turned ? upright.cols : upright.rows, turned ? upright.rows : upright.cols, upright.type());
    const size_t size = upright.elemSize();
    for (int row = 0; row < stored.rows; ++row) {
        for (int column = 0; column < stored.cols; ++column) {
            int x = 0;
            int y = 0;
            const auto place = [&](Side side, int distance) {
                switch (side) {
                case Top:
                    y = distance;
                    break;
                case Bottom:
                    y = upright.rows - 1 - distance;
                    break;
                case Left:
                    x = distance;
                    break;
                case Right:
                    x = upright.cols - 1 - distance;
                }
            };
            place(rowZero[orientation], row);
            place(columnZero[orientation], column);
            std::memcpy(stored.ptr(row) + size_t(column) * size, upright.ptr(y) + size_t(x) * size, size);
        }
    }
    return stored;
}

QByteArray tiff(const std::vector<cv::Mat>& pages, int orientation)
{
    QByteArray out("II*\0", 4);
    append<uint32_t>(out, 0);
    qsizetype link = 4;
    for (const cv::Mat& page : pages) {
        const auto data = uint32_t(out.size());
        const QByteArray pixels = bytesOf(page);
        out += pixels;
        if (out.size() % 2)
            out.append('\0');
        const auto bits = uint16_t(page.elemSize1() * 8);
        const auto bitsAt = uint32_t(out.size());
        for (int c = 0; c < 4; ++c)
            append<uint16_t>(out, bits);
        const auto directory = uint32_t(out.size());
        std::memcpy(out.data() + link, &directory, 4);
        struct Entry
        {
            uint16_t tag;
            uint16_t type; ///< 3: 16 bits, 4: 32 bits
            uint32_t count;
            uint32_t value;
        };
        const auto channels = uint32_t(page.channels());
        std::vector<Entry> entries = {
            {256, 4, 1, uint32_t(page.cols)},
            {257, 4, 1, uint32_t(page.rows)},
            {258, 3, channels, channels > 2 ? bitsAt : bits},
            {259, 3, 1, 1},
            {262, 3, 1, channels > 1 ? 2u : 1u},
            {273, 4, 1, data},
            {274, 3, 1, uint32_t(orientation)},
            {277, 3, 1, channels},
            {278, 4, 1, uint32_t(page.rows)},
            {279, 4, 1, uint32_t(pixels.size())},
        };
        if (channels == 4)
            entries.push_back({338, 3, 1, 2});
        append<uint16_t>(out, uint16_t(entries.size()));
        for (const Entry& entry : entries) {
            append(out, entry.tag);
            append(out, entry.type);
            append(out, entry.count);
            append(out, entry.value);
        }
        link = out.size();
        append<uint32_t>(out, 0);
    }
    return out;
}

void fill(DcmDataset& dataset, const DicomRecipe& recipe)
{
    const int stored = recipe.stored ? recipe.stored : recipe.bits;
    dataset.putAndInsertString(DCM_SOPClassUID, UID_SecondaryCaptureImageStorage);
    dataset.putAndInsertString(DCM_SOPInstanceUID, "1.2.3.4.5");
    dataset.putAndInsertString(DCM_StudyInstanceUID, "1.2.3");
    dataset.putAndInsertString(DCM_SeriesInstanceUID, "1.2.3.4");
    dataset.putAndInsertString(DCM_Modality, "XC");
    dataset.putAndInsertUint16(DCM_Rows, Uint16(recipe.rows));
    dataset.putAndInsertUint16(DCM_Columns, Uint16(recipe.columns));
    dataset.putAndInsertUint16(DCM_SamplesPerPixel, Uint16(recipe.samples));
    dataset.putAndInsertString(DCM_PhotometricInterpretation, recipe.photometric);
    dataset.putAndInsertUint16(DCM_BitsAllocated, Uint16(recipe.bits));
    dataset.putAndInsertUint16(DCM_BitsStored, Uint16(stored));
    dataset.putAndInsertUint16(DCM_HighBit, Uint16(stored - 1));
    dataset.putAndInsertUint16(DCM_PixelRepresentation, recipe.isSigned ? 1 : 0);
    if (recipe.samples > 1)
        dataset.putAndInsertUint16(DCM_PlanarConfiguration, Uint16(recipe.planar));
    if (recipe.frames > 1)
        dataset.putAndInsertString(DCM_NumberOfFrames, std::to_string(recipe.frames).c_str());
    if (recipe.pixels.isEmpty())
        return;
    QByteArray pixels = recipe.pixels;
    if (pixels.size() % 2)
        pixels.append('\0');
    if (recipe.bits <= 8)
        dataset.putAndInsertUint8Array(DCM_PixelData, reinterpret_cast<const Uint8*>(pixels.constData()),
                                       static_cast<unsigned long>(pixels.size()));
    else
        dataset.putAndInsertUint16Array(DCM_PixelData, reinterpret_cast<const Uint16*>(pixels.constData()),
                                        static_cast<unsigned long>(pixels.size() / 2));
}

void save(DcmFileFormat& file, const QString& path, E_TransferSyntax syntax)
{
    QFile::remove(path);
    const OFCondition status = file.saveFile(QFile::encodeName(path).constData(), syntax, EET_UndefinedLength);
    if (status.bad())
        qFatal("cannot save a test file: %s", status.text());
}

void saveDicom(const QString& path, const DicomRecipe& recipe, E_TransferSyntax syntax)
{
    DcmFileFormat file;
    fill(*file.getDataset(), recipe);
    save(file, path, syntax);
}

void saveEncapsulated(const QString& path, const DicomRecipe& recipe, E_TransferSyntax syntax,
                      const std::vector<QByteArray>& fragments, const std::vector<uint32_t>& offsets, int instance)
{
    DcmFileFormat file;
    fill(*file.getDataset(), recipe);
    if (instance > 0)
        file.getDataset()->putAndInsertString(DCM_SOPInstanceUID, ("1.2.3.4.5." + std::to_string(instance)).c_str());
    auto* sequence = new DcmPixelSequence(DCM_PixelSequenceTag);
    auto* table = new DcmPixelItem(DCM_PixelItemTag);
    if (!offsets.empty())
        table->putUint8Array(reinterpret_cast<const Uint8*>(offsets.data()), Uint32(offsets.size() * 4));
    sequence->insert(table);
    for (QByteArray fragment : fragments) {
        if (fragment.size() % 2)
            fragment.append('\0');
        auto* item = new DcmPixelItem(DCM_PixelItemTag);
        item->putUint8Array(reinterpret_cast<const Uint8*>(fragment.constData()), Uint32(fragment.size()));
        sequence->insert(item);
    }
    auto* pixels = new DcmPixelData(DCM_PixelData);
    pixels->putOriginalRepresentation(syntax, nullptr, sequence);
    file.getDataset()->insert(pixels);
    save(file, path, syntax);
}

QByteArray bytesOf(const cv::Mat& picture)
{
    const cv::Mat whole = picture.isContinuous() ? picture : picture.clone();
    return QByteArray(reinterpret_cast<const char*>(whole.data), qsizetype(whole.total() * whole.elemSize()));
}

cv::Mat toYbr(const cv::Mat& rgb)
{
    cv::Mat ybr(rgb.size(), CV_8UC3);
    for (int y = 0; y < rgb.rows; ++y) {
        for (int x = 0; x < rgb.cols; ++x) {
            const auto& p = rgb.at<cv::Vec3b>(y, x);
            const double r = p[0];
            const double g = p[1];
            const double b = p[2];
            const auto byte = [](double v) { return cv::saturate_cast<uint8_t>(std::lround(v)); };
            ybr.at<cv::Vec3b>(y, x) = {byte(0.299 * r + 0.587 * g + 0.114 * b),
                                       byte(-0.1687 * r - 0.3313 * g + 0.5 * b + 128),
                                       byte(0.5 * r - 0.4187 * g - 0.0813 * b + 128)};
        }
    }
    return ybr;
}

} // namespace vignette::test
