#include "core/index/index_blocks.h"

#include "core/base/exception_error.h"
#include "core/classifier/classifier.h"
#include "core/classifier/domain_digest.h"
#include "core/classifier/encoder.h"
#include "core/engine/emitted_network.h"
#include "core/screening/case_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <deque>

namespace vignette {

namespace {

/// Pictures that are read and judged at once: their values fit the cache of a core.
constexpr qint64 picturesAtOnce = 32;
/// Of a block, at most; many rows may have no picture.
constexpr size_t mostRowsOfBlock = 16384;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Index)
};

/// A block on its way.
struct Task
{
    IndexBlock block;
    std::optional<Result<TakeBlock>> made;
    std::atomic<bool> isDone = false;
};

class Run
{
public:
    Run(const IndexModel& model, const QString& folder, TaskRunner* runner, const JobContext& job,
        const std::function<Result<TakeBlock>(IndexBlock&)>& make, bool withFeatures)
        : m_model(model), m_folder(folder), m_runner(runner), m_job(job), m_make(make), m_withFeatures(withFeatures)
    {
    }
    ~Run()
    {
        for (const auto& task : m_tasks)
            task->isDone.wait(false); // they use this object
    }

    Result<LedgerCounts> run();

private:
    Result<void> add(IndexStore::Record& record);
    Result<void> send();
    Result<void> takeFirst();
    Result<TakeBlock> make(IndexBlock& block) const;
    Result<void> judge(IndexBlock& block) const;

    const IndexModel& m_model;
    const QString& m_folder;
    TaskRunner* m_runner;
    const JobContext& m_job;
    const std::function<Result<TakeBlock>(IndexBlock&)>& m_make;
    bool m_withFeatures;

    ShardLayout m_layout;
    bool m_scoresKnown = false;
    qint64 m_pictures = 0;
    qint64 m_total = 0;
    qint64 m_done = 0;
    std::vector<QByteArray> m_sums;
    IndexBlock m_block;
    std::deque<std::shared_ptr<Task>> m_tasks;
};

Result<LedgerCounts> Run::run()
{
    auto store = IndexStore::openToRead(m_folder, m_model.encoderDigest);
    if (!store)
        return fail(store.error());
    IndexStore& index = **store;
    m_layout = index.layout();
    if (m_layout.length != m_model.length)
        return indexDamaged(QStringLiteral("%1 features instead of %2").arg(m_layout.length).arg(m_model.length));
    m_scoresKnown = !m_model.domainDigest.isEmpty() && index.identity().domainDigest == m_model.domainDigest;
    m_pictures = index.pictures();
    m_total = index.files().nextRow() - 1;
    auto sums = index.blocks();
    if (!sums)
        return fail(sums.error());
    m_sums = std::move(*sums);
    auto done = index.forEach([this](IndexStore::Record& record) { return add(record); });
    if (done)
        done = send();
    while (done && !m_tasks.empty())
        done = takeFirst();
    if (!done)
        return fail(done.error());
    return index.files().counts();
}

Result<void> Run::add(IndexStore::Record& record)
{
    // A block lies in what one checksum covers.
    const bool isNext = record.row && *record.row % m_layout.rowsPerBlock == 0 && m_block.pictures > 0;
    if (isNext || m_block.rows.size() >= mostRowsOfBlock) {
        if (auto sent = send(); !sent)
            return sent;
    }
    if (record.row && m_block.pictures++ == 0)
        m_block.firstPicture = *record.row;
    m_block.rows.push_back(std::move(record));
    return {};
}

Result<void> Run::send()
{
    if (m_job.cancelled())
        return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
    auto task = std::make_shared<Task>();
    task->block = std::exchange(m_block, {});
    m_tasks.push_back(task);
    const auto work = [this, task] {
        task->made = make(task->block);
        task->isDone = true;
        task->isDone.notify_all();
    };
    if (m_runner)
        m_runner->post(work);
    else
        work();
    const size_t ahead = m_runner ? size_t(m_runner->threads()) + 1 : 0;
    while (m_tasks.size() > ahead) {
        if (auto taken = takeFirst(); !taken)
            return taken;
    }
    return {};
}

Result<void> Run::takeFirst()
{
    Task& first = *m_tasks.front();
    first.isDone.wait(false);
    auto taken = *first.made ? (**first.made)() : Result<void>(fail(first.made->error()));
    m_done += qint64(first.block.rows.size());
    m_tasks.pop_front();
    m_job.progress(m_done, m_total);
    return taken;
}

Result<TakeBlock> Run::make(IndexBlock& block) const
{
    try {
        return judge(block).and_then([&] { return m_make(block); });
    } catch (const std::exception& error) {
        return fail(errorOf(error, Text::tr("The index cannot be used.")));
    }
}

Result<void> Run::judge(IndexBlock& block) const
{
    if (block.pictures == 0)
        return {};
    // The whole of what the checksum is of, where a block holds a part of it.
    const qint64 number = block.firstPicture / m_layout.rowsPerBlock;
    const qint64 first = number * m_layout.rowsPerBlock;
    if (number >= qint64(m_sums.size()))
        return indexDamaged(QStringLiteral("a block has no checksum"));
    const qint64 count = std::min(m_layout.rowsPerBlock, m_pictures - first);
    ShardReader shard(m_layout);
    if (auto opened = shard.open(m_folder, first, count); !opened)
        return opened;
    std::vector<CaseRecord*> records;
    std::vector<float> scores;
    for (IndexStore::Record& row : block.rows) {
        if (row.row) {
            records.push_back(&row.record);
            scores.push_back(row.domainScore);
        }
    }
    const qint64 begin = block.firstPicture - first;
    const qint64 end = begin + block.pictures;
    std::vector<float> features(size_t(picturesAtOnce) * size_t(m_layout.length));
    qint64 some = 0;
    for (qint64 place = 0; place < count; place += some) {
        const qint64 stop = place < begin ? begin : place < end ? end : count;
        some = std::min(picturesAtOnce, stop - place);
        const std::span values(features.data(), size_t(some * m_layout.length));
        if (auto read = shard.read(values); !read)
            return read;
        if (place < begin || place >= end)
            continue; // only in the checksum
        if (m_withFeatures)
            block.features.insert(block.features.end(), values.begin(), values.end());
        const auto known = std::span(scores).subspan(size_t(place - begin), m_scoresKnown ? size_t(some) : 0);
        std::vector<Prediction> predictions = m_model.judge(values, known);
        if (qint64(predictions.size()) != some)
            return fail(ErrorCode::Internal, Text::tr("The index cannot be used."));
        for (size_t i = 0; i < predictions.size(); ++i) {
            CaseRecord& record = *records[size_t(place - begin) + i];
            record.reason = verdictReason(predictions[i], m_model.calibration, m_model.adapted);
            record.state = std::move(predictions[i]);
        }
    }
    if (shard.sha256() != m_sums[size_t(number)])
        return indexDamaged(QStringLiteral("checksum of block %1").arg(number));
    return {};
}

} // namespace

Result<LedgerCounts> forEachBlock(const IndexModel& model, const QString& folder, TaskRunner* runner,
                                  const JobContext& job, const std::function<Result<TakeBlock>(IndexBlock&)>& make,
                                  bool withFeatures)
{
    return Run(model, folder, runner, job, make, withFeatures).run();
}

IndexEncoder indexEncoder(const Encoder& encoder)
{
    IndexEncoder made;
    made.digest = encoder.digest();
    made.domainDigest = encoder.domainDigest();
    made.preprocessing = encoder.preprocessing();
    made.length = encoder.featureCount();
    made.encode = [encoder](std::span<const float> input, int count, const JobContext& job) {
        return encoder.encode(input, count, job);
    };
    made.domainScores = [encoder](std::span<const float> features) { return encoder.domainScores(features); };
    return made;
}

IndexModel indexModel(const Classifier& classifier)
{
    IndexModel model;
    model.encoderDigest = classifier.encoderDigest();
    model.domainDigest = domainDigest(classifier.network().head);
    for (const ManifestClass& one : classifier.manifest().classes)
        model.classIds += one.id;
    model.calibration = classifier.network().calibration;
    model.adapted = classifier.manifest().adapted;
    model.length = classifier.network().head.outputCount();
    model.judge = [classifier](std::span<const float> features, std::span<const float> scores) {
        return scores.empty() ? classifier.judge(features) : classifier.judge(features, scores);
    };
    return model;
}

} // namespace vignette
