#include "core/pretraining/dataset.h"

#include "core/imaging/image_reader.h"
#include "core/imaging/preprocess.h"
#include "core/pretraining/shuffle.h"

#include <ATen/Parallel.h>

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <random>

namespace vignette {

namespace {

/// Clinical classes that show the same diseases as the novel dermoscopy classes.
const QSet<QString>& overlappingClasses()
{
    static const QSet<QString> names = [] {
        QSet<QString> set;
        for (const char* name :
             {"actinic-keratosis", "squamous-cell-carcinoma", "dermatofibroma", "cherry-angioma", "venous-lake",
              "pyogenic-granuloma", "spider-angioma", "telangiectasia", "actinic-cheilitis",
              "capillary-vascular-malformation", "cutaneous-horn", "angiofibroma"})
            set.insert(QLatin1String(name));
        return set;
    }();
    return names;
}

using Row = std::map<QString, QString>;

/// The index files have no quoted commas.
Result<std::vector<Row>> readCsv(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, QStringLiteral("\"%1\" cannot be opened.").arg(path));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    std::vector<Row> rows;
    const QStringList header = lines.value(0).trimmed().split(QLatin1Char(','));
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        Row row;
        for (int i = 0; i < header.size(); ++i)
            row[header[i]] = cells.value(i);
        rows.push_back(std::move(row));
    }
    return rows;
}

class IndexBuilder
{
public:
    Sample& add(const QString& className, Domain domain, const QString& textName, const QString& path)
    {
        const auto [found, isNew] = m_classOf.try_emplace(className, int(m_index.classes.size()));
        if (isNew)
            m_index.classes.push_back({className, domain, textName, false, 0});
        ++m_index.classes[found->second].count;
        Sample sample;
        sample.path = path;
        sample.domain = domain;
        sample.classIndex = found->second;
        return m_index.samples.emplace_back(std::move(sample));
    }

    int site(const QString& name)
    {
        if (name.isEmpty() || name == QLatin1String("unknown"))
            return -1;
        if (!m_index.sites.contains(name))
            m_index.sites << name;
        return int(m_index.sites.indexOf(name));
    }

    TrainingIndex take() { return std::move(m_index); }

private:
    TrainingIndex m_index;
    std::map<QString, int> m_classOf;
};

} // namespace

Result<TrainingIndex> readTrainingIndex(const QString& dataFolder, int heldOutClasses, uint64_t seed)
{
    const QDir data(dataFolder);
    IndexBuilder builder;
    const auto ham = readCsv(data.filePath(QStringLiteral("ham10000/metadata.csv")));
    if (!ham)
        return fail(ham.error());
    const QStringList baseClasses = {QStringLiteral("nv"), QStringLiteral("mel"), QStringLiteral("bkl"),
                                     QStringLiteral("bcc")};
    for (const Row& row : *ham) {
        const QString dx = row.at(QStringLiteral("dx"));
        if (!baseClasses.contains(dx))
            continue;
        const QString id = row.at(QStringLiteral("image_id"));
        Sample& sample = builder.add(QStringLiteral("derm-") + dx, Domain::Dermoscopy, QStringLiteral("derm-") + dx,
                                     QStringLiteral("ham10000/images/%1.jpg").arg(id));
        sample.maskPath = QStringLiteral("ham10000/lesion_masks/%1.png").arg(id);
        sample.site = builder.site(row.at(QStringLiteral("localization")));
        bool known = false;
        const float age = row.at(QStringLiteral("age")).toFloat(&known);
        sample.age = known ? age : NAN;
    }
    const auto isic = readCsv(data.filePath(QStringLiteral("isic2017/index.csv")));
    if (!isic)
        return fail(isic.error());
    for (const Row& row : *isic) {
        const QString name = row.at(QStringLiteral("class"));
        // Seborrhoeic keratosis is part of HAM10000's "bkl".
        const QString text = QStringLiteral("derm-") + (name == QLatin1String("sk") ? QStringLiteral("bkl") : name);
        builder.add(QStringLiteral("isic2017-") + name, Domain::Dermoscopy2017, text,
                    QStringLiteral("isic2017/") + row.at(QStringLiteral("path")));
    }
    const auto clinical = readCsv(data.filePath(QStringLiteral("clinical/index.csv")));
    if (!clinical)
        return fail(clinical.error());
    for (const Row& row : *clinical) {
        const QString name = row.at(QStringLiteral("class"));
        if (row.at(QStringLiteral("split")) == QLatin1String("meta-train") && !overlappingClasses().contains(name))
            builder.add(name, Domain::Clinical, name, row.at(QStringLiteral("path")));
    }
    const auto other = readCsv(data.filePath(QStringLiteral("other/index.csv")));
    if (!other)
        return fail(other.error());
    for (const Row& row : *other)
        builder.add(row.at(QStringLiteral("set")) + QLatin1Char('/') + row.at(QStringLiteral("class")), Domain::Other,
                    {}, QStringLiteral("other/") + row.at(QStringLiteral("path")));

    TrainingIndex index = builder.take();
    std::vector<TrainingClass*> candidates;
    for (TrainingClass& entry : index.classes) {
        if (entry.domain == Domain::Clinical && entry.count >= 12)
            candidates.push_back(&entry);
    }
    std::mt19937_64 random(seed);
    shuffle(candidates, random);
    for (size_t i = 0; i < candidates.size() && int(i) < heldOutClasses; ++i)
        candidates[i]->heldOut = true;
    return index;
}

Result<PictureCache> loadPictures(const QString& dataFolder, const std::vector<Sample>& samples, int side,
                                  const JobContext& job)
{
    PictureCache cache;
    cache.side = side;
    const size_t bytes = size_t(side) * side * 3;
    cache.rgb.resize(samples.size() * bytes);
    const QDir data(dataFolder);
    std::mutex mutex;
    std::optional<Error> failure;
    std::atomic<qint64> done = 0;
    at::parallel_for(0, int64_t(samples.size()), 64, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end && !job.cancelled(); ++i) {
            const auto image = readImage(data.filePath(samples[i].path));
            if (!image) {
                const std::lock_guard lock(mutex);
                failure = Error{image.error().code, samples[i].path + QStringLiteral(": ") + image.error().message,
                                image.error().detail};
                return;
            }
            const std::vector<uint8_t> resized = resizeForNetwork(*image, side);
            std::copy(resized.begin(), resized.end(), cache.rgb.begin() + size_t(i) * bytes);
            job.progress(++done, qint64(samples.size()));
        }
    });
    if (failure)
        return fail(*failure);
    if (job.cancelled())
        return fail(ErrorCode::Cancelled, QStringLiteral("Cancelled."));
    return cache;
}

} // namespace vignette
