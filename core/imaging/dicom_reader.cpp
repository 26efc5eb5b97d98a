#include "core/imaging/decoder.h"
#include "core/imaging/dicom_render.h"
#include "core/imaging/limits.h"
#include "core/imaging/refusal.h"

#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcsequen.h>

#include <QPoint>

#include <algorithm>
#include <limits>
#include <optional>
#include <set>

namespace vignette {

namespace {

std::optional<PixelSpacing> pairOf(DcmItem& item, const DcmTagKey& tag)
{
    constexpr double most = 1000; // millimetres
    PixelSpacing spacing;
    const bool isThere =
        item.findAndGetFloat64(tag, spacing.down, 0).good() && item.findAndGetFloat64(tag, spacing.across, 1).good();
    // Written so that what is no number fails.
    if (!isThere || !(spacing.down > 0 && spacing.down <= most && spacing.across > 0 && spacing.across <= most))
        return {};
    return spacing;
}

std::optional<PixelSpacing> spacingOf(DcmDataset& dataset)
{
    if (const auto spacing = pairOf(dataset, DCM_PixelSpacing))
        return spacing;
    DcmItem* shared = nullptr;
    DcmItem* measures = nullptr;
    if (dataset.findAndGetSequenceItem(DCM_SharedFunctionalGroupsSequence, shared).good() && shared &&
        shared->findAndGetSequenceItem(DCM_PixelMeasuresSequence, measures).good() && measures) {
        if (const auto spacing = pairOf(*measures, DCM_PixelSpacing))
            return spacing;
    }
    return pairOf(dataset, DCM_NominalScannedPixelSpacing);
}

Provenance provenance(const QString& path, const DicomFile& file, const PixelModule& module)
{
    DcmDataset& dataset = *file.dataset;
    Provenance result;
    result.path = path;
    result.frameCount = module.frames;
    result.sourceWidth = module.columns;
    result.sourceHeight = module.rows;
    result.format = QStringLiteral("DICOM");
    result.transferSyntaxUid = file.transferSyntaxUid;
    result.photometricInterpretation = dicomCode(dataset, DCM_PhotometricInterpretation);
    result.sopClassUid = dicomCode(dataset, DCM_SOPClassUID);
    result.studyUid = dicomCode(dataset, DCM_StudyInstanceUID);
    result.seriesUid = dicomCode(dataset, DCM_SeriesInstanceUID);
    result.instanceUid = dicomCode(dataset, DCM_SOPInstanceUID);
    result.modality = dicomCode(dataset, DCM_Modality);
    const QString polarised = dicomCode(dataset, DCM_LightSourcePolarization);
    if (polarised == QLatin1String("YES"))
        result.polarisation = QStringLiteral("Yes");
    else if (polarised == QLatin1String("NO"))
        result.polarisation = QStringLiteral("No");
    result.immersion = dicomCode(dataset, DCM_ImmersionMedia);
    result.grayscale = module.samples == 1 && module.photometric.startsWith(QLatin1String("MONOCHROME"));
    result.spacing = spacingOf(dataset);
    return result;
}

tl::unexpected<Error> tooLarge(qint64 columns, qint64 rows)
{
    return refuse(Refusal::TooLarge, QStringLiteral("%1 x %2 pixels").arg(columns).arg(rows));
}

/// An instance whose frames are pictures of their own.
class DicomDecoder final : public Decoder
{
public:
    DicomDecoder(DicomFile file, const PixelModule& module, FrameIndex index, const QString& path)
        : m_file(std::move(file)), m_module(module), m_index(std::move(index)), m_renderer(*m_file.dataset)
    {
        m_provenance = vignette::provenance(path, m_file, m_module);
        m_provenance.frameCount = m_index.frames();
        m_announced = m_module.frames;
    }

    Result<Image> frame(const ReadOptions& options) override
    {
        auto image = stored(options).and_then(
            [&](StoredFrame&& frame) { return m_renderer.render(std::move(frame), options.frame, options); });
        if (image) {
            image->provenance = m_provenance;
            image->provenance.frame = options.frame;
        }
        return image;
    }

    Result<GrayImage> gray(const ReadOptions& options) override
    {
        return stored(options).and_then(
            [&](StoredFrame&& frame) { return m_renderer.gray(std::move(frame), options.frame); });
    }

private:
    Result<StoredFrame> stored(const ReadOptions& options) const
    {
        if (m_module.pixels() > options.maxPixels)
            return tooLarge(m_module.columns, m_module.rows);
        return decodeFrame(m_file, m_index, m_module, options.frame);
    }

    DicomFile m_file;
    PixelModule m_module;
    FrameIndex m_index;
    DicomRenderer m_renderer;
};

/// How the tiles of a whole-slide picture lie (PS3.3 C.8.12.4, C.7.6.17.3).
struct Tiling
{
    qint64 columns = 0; ///< of the whole
    qint64 rows = 0;
    bool full = false;             ///< TILED_FULL: row by row, one picture after the other
    std::vector<QPoint> positions; ///< else of each frame, in pixels from the left and the top
    int perPicture = 1;            ///< tiles
};

/// Nothing where frames are pictures of their own.
std::optional<Tiling> readTiling(DcmDataset& dataset, const PixelModule& module)
{
    Uint32 columns = 0;
    Uint32 rows = 0;
    dataset.findAndGetUint32(DCM_TotalPixelMatrixColumns, columns);
    dataset.findAndGetUint32(DCM_TotalPixelMatrixRows, rows);
    if (columns == 0 || rows == 0 || (columns == Uint32(module.columns) && rows == Uint32(module.rows)))
        return {};
    Tiling tiling;
    tiling.columns = columns;
    tiling.rows = rows;
    const qint64 across = (columns + qint64(module.columns) - 1) / module.columns;
    const qint64 down = (rows + qint64(module.rows) - 1) / module.rows;
    tiling.perPicture = int(std::min<qint64>(across * down, std::numeric_limits<int>::max()));
    tiling.full = dicomCode(dataset, DCM_DimensionOrganizationType) == QLatin1String("TILED_FULL");
    DcmSequenceOfItems* frames = nullptr;
    if (tiling.full || dataset.findAndGetSequence(DCM_PerFrameFunctionalGroupsSequence, frames).bad() || !frames)
        return tiling;
    for (DcmObject* at = frames->nextInContainer(nullptr); at; at = frames->nextInContainer(at)) {
        auto* group = dynamic_cast<DcmItem*>(at);
        DcmItem* plane = nullptr;
        Sint32 column = 0;
        Sint32 row = 0;
        if (!group || group->findAndGetSequenceItem(DCM_PlanePositionSlideSequence, plane).bad() ||
            plane->findAndGetSint32(DCM_ColumnPositionInTotalImagePixelMatrix, column).bad() ||
            plane->findAndGetSint32(DCM_RowPositionInTotalImagePixelMatrix, row).bad())
            return tiling;
        tiling.positions.emplace_back(column - 1, row - 1);
    }
    return tiling;
}

/// An instance whose frames are tiles: pictures are put together from them.
class TiledDecoder final : public Decoder
{
public:
    TiledDecoder(std::unique_ptr<Decoder> tiles, Tiling tiling) : m_tiles(std::move(tiles)), m_tiling(std::move(tiling))
    {
        m_provenance = m_tiles->provenance();
        m_provenance.sourceWidth = int(m_tiling.columns);
        m_provenance.sourceHeight = int(m_tiling.rows);
        m_provenance.frameCount = m_tiling.full ? m_provenance.frameCount / m_tiling.perPicture : 1;
    }

    Result<Image> frame(const ReadOptions& options) override
    {
        if (m_tiling.columns * m_tiling.rows > options.maxPixels)
            return tooLarge(m_tiling.columns, m_tiling.rows);
        Image whole;
        whole.width = int(m_tiling.columns);
        whole.height = int(m_tiling.rows);
        whole.provenance = m_provenance;
        whole.provenance.frame = options.frame;
        // Places without a tile hold nothing but the slide's white.
        whole.rgb.assign(size_t(whole.width) * size_t(whole.height) * 3, 255);
        ReadOptions tileOptions = options;
        const int count = m_tiling.full ? m_tiling.perPicture : int(m_tiling.positions.size());
        for (int k = 0; k < count; ++k) {
            tileOptions.frame = m_tiling.full ? options.frame * count + k : k;
            const auto tile = m_tiles->frame(tileOptions);
            if (!tile)
                return tile;
            place(*tile, position(k, *tile), whole);
        }
        return whole;
    }

private:
    QPoint position(int tile, const Image& size) const
    {
        if (!m_tiling.full)
            return m_tiling.positions[size_t(tile)];
        const int across = int((m_tiling.columns + size.width - 1) / size.width);
        return {tile % across * size.width, tile / across * size.height};
    }

    static void place(const Image& tile, QPoint at, Image& whole)
    {
        const int columns = std::min(tile.width, whole.width - at.x());
        for (int y = 0; y < std::min(tile.height, whole.height - at.y()); ++y)
            std::copy_n(tile.rgb.data() + size_t(y) * size_t(tile.width) * 3, size_t(columns) * 3,
                        whole.rgb.data() + (size_t(at.y() + y) * size_t(whole.width) + size_t(at.x())) * 3);
    }

    std::unique_ptr<Decoder> m_tiles;
    Tiling m_tiling;
};

OpenedDecoder openTiles(std::unique_ptr<Decoder> tiles, Tiling tiling, const PixelModule& module)
{
    const int frames = tiles->provenance().frameCount;
    const auto word = QStringLiteral("tiles of a whole of %1 x %2 pixels").arg(tiling.columns).arg(tiling.rows);
    if (tiling.columns > maxSide || tiling.rows > maxSide || tiling.columns * tiling.rows > ReadOptions().maxPixels)
        return refuse(Refusal::TooLarge, word);
    if (tiling.full ? frames < tiling.perPicture : frames < tiles->announcedFrames())
        return refuse(Refusal::Truncated, word);
    if (tiling.full)
        return std::make_unique<TiledDecoder>(std::move(tiles), std::move(tiling));
    // Tiles over each other are layers of depth or of colour, which have no order that is plain.
    std::set<std::pair<int, int>> places;
    for (const QPoint& at : tiling.positions) {
        const bool inside = at.x() >= 0 && at.y() >= 0 && at.x() < tiling.columns && at.y() < tiling.rows &&
                            at.x() % module.columns == 0 && at.y() % module.rows == 0;
        if (!inside || !places.emplace(at.x(), at.y()).second)
            return refuse(Refusal::PixelFormat, word);
    }
    if (int(tiling.positions.size()) != frames)
        return refuse(Refusal::PixelFormat, word);
    return std::make_unique<TiledDecoder>(std::move(tiles), std::move(tiling));
}

} // namespace

OpenedDecoder openDicomPicture(const SharedFile& bytes, const QString& path)
{
    auto file = openDicom(bytes);
    if (!file)
        return fail(std::move(file.error()));
    const auto pixels = pixelData(*file);
    if (!pixels)
        return fail(pixels.error());
    const auto module = readPixelModule(*file->dataset);
    if (!module)
        return fail(module.error());
    if (module->pixels() > ReadOptions().maxPixels)
        return tooLarge(module->columns, module->rows);
    auto index = FrameIndex::build(**pixels, *module);
    if (!index)
        return fail(std::move(index.error()));
    if (index->isCompressed() && !hasDecoder(*file))
        return refuse(Refusal::TransferSyntax, file->transferSyntaxUid);
    auto tiling = readTiling(*file->dataset, *module);
    auto decoder = std::make_unique<DicomDecoder>(std::move(*file), *module, std::move(*index), path);
    if (tiling)
        return openTiles(std::move(decoder), std::move(*tiling), *module);
    return decoder;
}

} // namespace vignette
