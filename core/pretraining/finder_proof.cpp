#include "core/imaging/image_reader.h"
#include "core/imaging/region.h"
#include "core/pretraining/finder_fitting.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>

namespace vignette {

namespace {

/// Ids of pictures of the classes that no training reads, the first of each lesion, by class.
Result<std::map<QString, QStringList>> unseenPictures(const QDir& ham)
{
    QFile table(ham.filePath(QStringLiteral("metadata.csv")));
    if (!table.open(QIODevice::ReadOnly | QIODevice::Text))
        return fail(ErrorCode::NotFound, QStringLiteral("\"%1\" cannot be opened.").arg(table.fileName()));
    std::map<QString, QStringList> pictures;
    QStringList lesions;
    while (!table.atEnd()) {
        const QStringList cells = QString::fromUtf8(table.readLine()).split(QLatin1Char(','));
        const QString dx = cells.value(2);
        if ((dx != QLatin1String("akiec") && dx != QLatin1String("vasc") && dx != QLatin1String("df")) ||
            lesions.contains(cells[0]))
            continue;
        lesions += cells[0];
        pictures[dx] += cells[1];
    }
    return pictures;
}

/// Whether the place of the largest weight lies within the outline.
bool isOnLesion(const std::vector<float>& weights, const Image& mask)
{
    int side = 1;
    while (size_t(side) * size_t(side) < weights.size())
        ++side;
    const auto place = int(std::max_element(weights.begin(), weights.end()) - weights.begin());
    const int x = (2 * (place % side) + 1) * mask.width / (2 * side);
    const int y = (2 * (place / side) + 1) * mask.height / (2 * side);
    return mask.rgb[(size_t(y) * size_t(mask.width) + size_t(x)) * 3] > 127;
}

/// A quarter of the sides to the left or right and up or down, by the number of the picture.
Region movedWindow(const Image& image, int number)
{
    return {image.width / 4 * (number % 2 ? 1 : -1), image.height / 4 * (number / 2 % 2 ? 1 : -1), image.width,
            image.height};
}

} // namespace

Result<FinderProof> proveLesionFinder(const QString& dataFolder, const EngineFile& engine, int perClass,
                                      const JobContext& job)
{
    const auto network = Network::create(engine.architecture, engine.backbone);
    if (!network)
        return fail(network.error());
    Architecture fixed = engine.architecture;
    fixed.poolingWidth = 0.18;
    const size_t grid = size_t(fixed.finder.grid);
    const QDir ham(QDir(dataFolder).filePath(QStringLiteral("ham10000")));
    const auto pictures = unseenPictures(ham);
    if (!pictures)
        return fail(pictures.error());
    FinderProof proof;
    std::vector<float> input(size_t(engine.preprocessing.side) * size_t(engine.preprocessing.side) * 3);
    for (const auto& [dx, ids] : *pictures) {
        for (const QString& id : ids.mid(0, perClass)) {
            if (job.cancelled())
                return fail(ErrorCode::Cancelled, QStringLiteral("Cancelled."));
            const auto image = readImage(ham.filePath(QStringLiteral("images/%1.jpg").arg(id)));
            const auto mask = readImage(ham.filePath(QStringLiteral("lesion_masks/%1.png").arg(id)));
            if (!image || !mask)
                return fail(image ? mask.error() : image.error());
            for (const bool isMoved : {false, true}) {
                const Region window =
                    isMoved ? movedWindow(*image, proof.pictures) : Region{0, 0, image->width, image->height};
                preprocess(cut(*image, window), engine.preprocessing, input);
                const auto maps = network->featureMaps(input, engine.preprocessing.side);
                if (!maps)
                    return fail(maps.error());
                const FeatureMap& map = (*maps)[grid];
                std::vector<float> gaussian;
                for (const float row : fixed.poolingWeights(map.height)) {
                    for (const float column : fixed.poolingWeights(map.width))
                        gaussian.push_back(row * column);
                }
                const Image outline = cut(*mask, window);
                (isMoved ? proof.finderMoved : proof.finderAsIs) += isOnLesion(map.weights, outline);
                (isMoved ? proof.gaussianMoved : proof.gaussianAsIs) += isOnLesion(gaussian, outline);
            }
            ++proof.pictures;
        }
    }
    for (double* share : {&proof.finderAsIs, &proof.finderMoved, &proof.gaussianAsIs, &proof.gaussianMoved})
        *share /= std::max(1, proof.pictures);
    return proof;
}

} // namespace vignette
