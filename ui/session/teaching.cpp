#include "ui/session/teaching.h"

#include "ui/session/session.h"

#include <algorithm>

namespace vignette {

Teaching::Teaching(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

QStringList Teaching::classes() const
{
    QStringList names;
    if (m_session.document().manifest())
        return names;
    for (const ClassSpec& spec : m_session.document().written().classes)
        names += spec.name;
    return names;
}

void Teaching::teach(std::span<const CaseRecord> records, int place)
{
    std::vector<Example> examples;
    for (const CaseRecord& record : records)
        examples.push_back(exampleOf(record));
    const Taught taught = withExamples(m_session.document().written(), examples, place);
    edit(taught.task, taught.leftOut);
}

void Teaching::edit(const TaskSpec& task, int leftOut)
{
    m_session.document().edit(task);
    if (leftOut > 0)
        Q_EMIT noted(tr("A class takes up to %1 examples. Left out: %2.").arg(TaskSpec::maxShot).arg(leftOut));
}

std::vector<std::vector<Example>> Teaching::reviewed() const
{
    const TaskSpec& task = m_session.document().written();
    std::vector<std::vector<Example>> found(task.classes.size());
    if (!m_session.reviews() || m_session.document().manifest())
        return found;
    for (const CaseRecord& record : m_session.records()) {
        const QString name = m_session.reviews()->review(reviewKey(record)).label;
        const auto named = std::ranges::find(task.classes, name, &ClassSpec::name);
        if (!record.prediction() || name.isEmpty() || named == task.classes.end())
            continue;
        if (std::ranges::find(named->examples, exampleOf(record)) == named->examples.end())
            found[size_t(named - task.classes.begin())].push_back(exampleOf(record));
    }
    return found;
}

int Teaching::reviewedCount() const
{
    int count = 0;
    for (const std::vector<Example>& examples : reviewed())
        count += int(examples.size());
    return count;
}

void Teaching::teachReviewed()
{
    Taught all{m_session.document().written()};
    const auto found = reviewed();
    for (size_t place = 0; place < found.size(); ++place) {
        Taught more = withExamples(std::move(all.task), found[place], int(place));
        all = {std::move(more.task), all.leftOut + more.leftOut};
    }
    edit(all.task, all.leftOut);
}

void Teaching::answer(const CaseRecord& record, int place)
{
    const ReviewStore* reviews = m_session.reviews();
    const Review former = reviews ? reviews->review(reviewKey(record)) : Review();
    m_session.undoStack().beginMacro(tr("answer"));
    m_session.setReview(record, reviewNaming(classes().value(place), m_session.classNames(), record, former));
    if (place >= 0)
        teach({&record, 1}, place);
    m_session.undoStack().endMacro();
}

Taught withExamples(TaskSpec task, std::span<const Example> examples, int place)
{
    Taught taught;
    std::vector<Example>& own = task.classes[size_t(place)].examples;
    for (const Example& example : examples) {
        const auto same = [&](const Example& other) { return other.isSameLesion(example); };
        if (const auto known = std::ranges::find_if(own, same); known != own.end()) {
            *known = example; // another part of it, perhaps
            continue;
        }
        if (own.size() >= size_t(TaskSpec::maxShot)) {
            ++taught.leftOut;
            continue;
        }
        for (ClassSpec& other : task.classes)
            std::erase_if(other.examples, same);
        own.push_back(example);
    }
    taught.task = std::move(task);
    return taught;
}

Review reviewNaming(const QString& name, const QStringList& classNames, const CaseRecord& record, Review former)
{
    const std::vector<int> named = record.prediction() ? namedClasses(*record.prediction()) : std::vector<int>();
    const bool agrees = !name.isEmpty() && named.size() == 1 && classNames.value(named.front()) == name;
    former.decision = agrees ? Review::Decision::Accepted : Review::Decision::Overruled;
    former.label = name;
    return former;
}

bool differByCases(const TaskSpec& one, const TaskSpec& other, const std::function<bool(const Example&)>& isCase)
{
    const auto bare = [&](TaskSpec task) {
        for (ClassSpec& spec : task.classes)
            std::erase_if(spec.examples, isCase);
        return task;
    };
    return bare(one) == bare(other);
}

} // namespace vignette
