#include "core/task/task_spec.h"

#include "core/base/escape.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace vignette {

namespace {

constexpr int maxNameLength = 120;
constexpr int maxIdLength = 64;
constexpr int maxDescriptionLength = 4000;
constexpr int maxPathLength = 4096;
constexpr int maxSide = 1 << 20; ///< of pictures, in pixels
constexpr int maxCodes = 16;
constexpr int maxCodeLength = 64;

struct Task
{
    Q_DECLARE_TR_FUNCTIONS(Task)
};

bool isOneLine(const QString& text)
{
    return text.isValidUtf16() && !hasControls(text);
}

bool isText(const QString& text)
{
    return text.isValidUtf16() && !text.contains(QChar(0));
}

/// How a class is called in messages: by its name, or by its position where it has none.
QString called(const ClassSpec& spec, int index)
{
    const QString name = withoutControls(spec.name.simplified().left(maxNameLength));
    return name.isEmpty() ? Task::tr("Class %1").arg(index + 1) : Task::tr("Class “%1”").arg(name);
}

/// Two spellings of one file (relative, through a link) become equal.
QString canonical(const QString& path)
{
    const QFileInfo info(path);
    const QString existing = info.canonicalFilePath();
    return existing.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : existing;
}

tl::unexpected<Error> invalid(const QString& who, const QString& what)
{
    return fail(ErrorCode::InvalidTask, Task::tr("%1: %2", "class: fault").arg(who, what));
}

tl::unexpected<Error> wrongTaskName()
{
    return fail(ErrorCode::InvalidTask,
                Task::tr("The name of the task must be one line of at most %1 characters.").arg(maxNameLength));
}

tl::unexpected<Error> tooFewClasses(int count)
{
    return fail(ErrorCode::InvalidTask, Task::tr("The task has %n class(es); at least 2 are needed.", nullptr, count));
}

Result<void> checkClass(const ClassSpec& spec, const QString& who)
{
    static const QRegularExpression idPattern(QStringLiteral("\\A[a-z0-9-]+\\z"));

    if (spec.name.size() > maxNameLength)
        return invalid(who, Task::tr("the name is longer than %1 characters.").arg(maxNameLength));
    const bool isNamed = !spec.name.trimmed().isEmpty(); // an id is made from the name
    if ((isNamed || !spec.id.isEmpty()) && (!idPattern.match(spec.id).hasMatch() || spec.id.size() > maxIdLength))
        return invalid(who, Task::tr("the id must be 1 to %1 of the characters a-z, 0-9 and hyphen.").arg(maxIdLength));
    if (spec.shot() > TaskSpec::maxShot)
        return invalid(
            who,
            Task::tr("there are %1 example images; at most %2 are possible.").arg(spec.shot()).arg(TaskSpec::maxShot));
    for (const Example& example : spec.examples) {
        if (example.path.isEmpty())
            return invalid(who, Task::tr("an example image has no file name."));
        if (example.path.size() > maxPathLength || !isText(example.path))
            return invalid(who, Task::tr("an example image has a file name that cannot be used."));
        if (example.frame < 0)
            return invalid(who, Task::tr("“%1” has a negative frame number.").arg(QFileInfo(example.path).fileName()));
        if (const auto& region = example.region;
            region && (region->isEmpty() || std::min(region->x, region->y) < 0 ||
                       std::max({region->x, region->y, region->width, region->height}) > maxSide))
            return invalid(
                who,
                Task::tr("the marked part of “%1” is no part of a picture.").arg(QFileInfo(example.path).fileName()));
    }
    if (spec.otherDescriptions.size() >= TaskSpec::maxDescriptions)
        return invalid(who, Task::tr("there are more than %1 descriptions.").arg(TaskSpec::maxDescriptions));
    if (spec.codes.size() > maxCodes)
        return invalid(who, Task::tr("there are more than %1 terminology codes.").arg(maxCodes));
    for (const Code& code : spec.codes) {
        for (const QString& part : {code.system, code.value}) {
            if (part.trimmed().isEmpty() || part.size() > maxCodeLength || !isOneLine(part))
                return invalid(who, Task::tr("a terminology code needs a system and a value of 1 "
                                             "to %1 characters each.")
                                        .arg(maxCodeLength));
        }
    }
    return {};
}

/// What a class needs, within its limits, before a classifier can be made.
Result<void> checkComplete(const ClassSpec& spec, const QString& who)
{
    if (spec.name.trimmed().isEmpty())
        return invalid(who, Task::tr("the name is missing."));
    if (!isOneLine(spec.name))
        return invalid(who, Task::tr("the name contains line breaks or characters that are not text."));
    for (const QString& description : QStringList(spec.description) + spec.otherDescriptions) {
        if (description.size() > maxDescriptionLength)
            return invalid(who, Task::tr("the description is longer than %1 characters.").arg(maxDescriptionLength));
        if (!isText(description))
            return invalid(who, Task::tr("the description contains characters that are not text."));
    }
    if (spec.examples.empty() && spec.descriptions().isEmpty())
        return invalid(who, Task::tr("there is neither an example image nor a description. "
                                     "Add at least one of them."));
    return {};
}

} // namespace

bool Example::isSameLesion(const Example& other) const
{
    if (!isSamePicture(other) || !region || !other.region)
        return isSamePicture(other);
    const auto shared = [](int begin, int length, int otherBegin, int otherLength) {
        return std::max(0, std::min(begin + length, otherBegin + otherLength) - std::max(begin, otherBegin));
    };
    const auto area = [](const Region& one) { return qint64(one.width) * one.height; };
    const Region& a = *region;
    const Region& b = *other.region;
    return 2 * qint64(shared(a.x, a.width, b.x, b.width)) * shared(a.y, a.height, b.y, b.height) >=
           std::min(area(a), area(b));
}

QStringList ClassSpec::descriptions() const
{
    QStringList texts = QStringList(description) + otherDescriptions;
    texts.removeIf([](const QString& text) { return text.trimmed().isEmpty(); });
    return texts;
}

Result<void> TaskSpec::checkLimits() const
{
    if (name.size() > maxNameLength)
        return wrongTaskName();
    if (way() == 0)
        return tooFewClasses(0);
    if (way() > maxWay)
        return fail(ErrorCode::InvalidTask,
                    Task::tr("The task has %1 classes; at most %2 are possible.").arg(way()).arg(maxWay));

    QHash<QString, int> ids;
    for (int index = 0; index < way(); ++index) {
        const ClassSpec& spec = classes[index];
        const QString who = called(spec, index);
        if (Result<void> ok = checkClass(spec, who); !ok)
            return ok;
        if (!spec.id.isEmpty() && ids.contains(spec.id))
            return invalid(who,
                           Task::tr("class %1 has the same id, “%2”.").arg(QString::number(ids[spec.id] + 1), spec.id));
        ids.insert(spec.id, index);
    }
    return {};
}

Result<void> TaskSpec::validate() const
{
    if (Result<void> ok = checkLimits(); !ok)
        return ok;
    if (!isOneLine(name))
        return wrongTaskName();
    if (way() < minWay)
        return tooFewClasses(way());

    QHash<QString, int> names;
    QHash<QString, int> files;
    for (int index = 0; index < way(); ++index) {
        const ClassSpec& spec = classes[index];
        const QString who = called(spec, index);
        if (Result<void> ok = checkComplete(spec, who); !ok)
            return ok;

        const QString comparable = spec.name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
        if (names.contains(comparable))
            return invalid(who, Task::tr("class %1 has the same name.").arg(names[comparable] + 1));
        names.insert(comparable, index);

        for (const Example& example : spec.examples) {
            // Two lesions of one picture may be of two classes.
            const Region region = example.region.value_or(Region());
            const QString key = QStringLiteral("%1 %2 %3 %4 %5 ")
                                    .arg(example.frame)
                                    .arg(region.x)
                                    .arg(region.y)
                                    .arg(region.width)
                                    .arg(region.height) +
                                canonical(example.path);
            const QString file = QFileInfo(example.path).fileName();
            const auto seen = files.constFind(key);
            if (seen == files.constEnd())
                files.insert(key, index);
            else if (*seen == index)
                return invalid(who, Task::tr("the image “%1” is given twice.").arg(file));
            else
                return invalid(who, Task::tr("the image “%1” is also an example of “%2”. An image "
                                             "can belong to one class only.")
                                        .arg(file, classes[*seen].name));
        }
    }
    return {};
}

QString makeClassId(const QString& name, const QStringList& taken)
{
    constexpr int longest = 40;
    QString slug;
    // Decomposing first turns é into e and a mark, and the mark is dropped.
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (slug.size() == longest)
            break;
        const char16_t u = c.unicode();
        if ((u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9'))
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    if (slug.isEmpty())
        slug = QStringLiteral("class");
    QString id = slug;
    for (int n = 2; taken.contains(id); ++n)
        id = QStringLiteral("%1-%2").arg(slug).arg(n);
    return id;
}

} // namespace vignette
