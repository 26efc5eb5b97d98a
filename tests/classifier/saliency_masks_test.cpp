#include "core/classifier/classifier.h"
#include "core/engine/engine.h"
#include "core/imaging/image_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTest>

#include <cmath>
#include <map>

using namespace vignette;

/// Acceptance: saliency of a synthesized classifier lies on the lesion more than a Gaussian on the
/// centre of the picture does (lesion masks of HAM10000).
class SaliencyMasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void energyLiesOnTheLesion();
};

namespace {

constexpr int shot = 5;
constexpr int queries = 10;
const QString data = QStringLiteral(VIGNETTE_DATA_DIR "/data/ham10000/");

/// Ids of pictures by class, one a lesion, in the order of the table.
std::map<QString, QStringList> picturesByClass()
{
    std::map<QString, QStringList> out;
    QHash<QString, bool> seen;
    QFile file(data + QStringLiteral("metadata.csv"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return out;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).split(QLatin1Char(','));
        if (cells.size() > 2 && !seen.contains(cells[0])) {
            seen[cells[0]] = true;
            out[cells[2]] += cells[1];
        }
    }
    return out;
}

Result<Image> picture(const QString& id)
{
    return readImage(data + QStringLiteral("images/%1.jpg").arg(id));
}

double gaussian(double x, double y, double sigma)
{
    return std::exp(-(std::pow(x - 0.5, 2) + std::pow(y - 0.5, 2)) / (2 * sigma * sigma));
}

/// Share of the weight (x, y from 0 to 1) that lies inside the mask.
template <typename Weight> double share(const Image& mask, const Weight& weight)
{
    double inside = 0;
    double all = 0;
    for (int y = 0; y < mask.height; y += 2) {
        for (int x = 0; x < mask.width; x += 2) {
            const double w = weight((x + 0.5) / mask.width, (y + 0.5) / mask.height);
            all += w;
            if (mask.rgb[(size_t(y) * size_t(mask.width) + size_t(x)) * 3] > 127)
                inside += w;
        }
    }
    return all > 0 ? inside / all : 0;
}

/// The map between its grid points, bilinear.
double at(const SaliencyMap& map, double x, double y)
{
    const auto value = [&](int column, int row) {
        column = std::clamp(column, 0, map.width - 1);
        row = std::clamp(row, 0, map.height - 1);
        return double(map.values[size_t(row * map.width + column)]);
    };
    const double u = x * map.width - 0.5;
    const double v = y * map.height - 0.5;
    const int column = int(std::floor(u));
    const int row = int(std::floor(v));
    const double a = u - column;
    const double b = v - row;
    return (1 - b) * ((1 - a) * value(column, row) + a * value(column + 1, row)) +
           b * ((1 - a) * value(column, row + 1) + a * value(column + 1, row + 1));
}

} // namespace

void SaliencyMasksTest::energyLiesOnTheLesion()
{
    if (!QFileInfo::exists(data + QStringLiteral("lesion_masks")))
        QSKIP("no HAM10000 lesion masks in VIGNETTE_DATA_DIR");
    if (!QFileInfo::exists(defaultEnginePath()))
        QSKIP("no engine file (resources/engine, or VIGNETTE_ENGINE)");
    const auto engine = Engine::load(defaultEnginePath());
    QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().detail));

    TaskSpec task;
    SupportSet support;
    std::vector<std::pair<int, QString>> asked;
    for (const auto& [name, ids] : picturesByClass()) {
        QVERIFY(ids.size() >= shot + queries);
        ClassSpec spec;
        spec.id = spec.name = name;
        support.classes.emplace_back();
        for (int i = 0; i < shot; ++i) {
            const auto image = picture(ids[i]);
            QVERIFY(image);
            support.classes.back().push_back(*image);
            spec.examples.push_back({image->provenance.path, 0});
        }
        for (int i = shot; i < shot + queries; ++i)
            asked.emplace_back(task.way(), ids[i]);
        task.classes.push_back(spec);
    }
    QCOMPARE(task.way(), 7);
    const auto synthesis = (*engine)->synthesize(task, support);
    QVERIFY2(synthesis, qPrintable(synthesis ? QString() : synthesis.error().message));
    const auto classifier = Classifier::create(*synthesis, task, support, (*engine)->info());
    QVERIFY2(classifier, qPrintable(classifier ? QString() : classifier.error().detail));

    std::map<QByteArray, double> mean;
    for (const auto& [label, id] : asked) {
        const auto image = picture(id);
        const auto mask = readImage(data + QStringLiteral("lesion_masks/%1.png").arg(id));
        QVERIFY(image && mask);
        const auto map = classifier->saliency(*image, label);
        QVERIFY(map);
        const double weight = 1.0 / double(asked.size());
        mean["saliency"] += weight * share(*mask, [&](double x, double y) { return at(*map, x, y); });
        mean["uniform"] += weight * share(*mask, [](double, double) { return 1.0; });
        mean["gauss 1/4"] += weight * share(*mask, [](double x, double y) { return gaussian(x, y, 0.25); });
        mean["gauss 1/5"] += weight * share(*mask, [](double x, double y) { return gaussian(x, y, 0.2); });
    }
    for (const auto& [what, value] : mean)
        qInfo("%-10s %.3f of the energy inside the lesion", what.constData(), value);
    QVERIFY(mean["saliency"] > mean["gauss 1/4"]);
}

QTEST_GUILESS_MAIN(SaliencyMasksTest)
#include "saliency_masks_test.moc"
