#include "core/task/task_spec.h"

#include "core/base/save_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <limits>

// Schema: core/task/README.md.
namespace vignette {

namespace {

constexpr qint64 maxFileBytes = qint64(4) << 20;
constexpr qint64 largestExactInteger = qint64(1) << 53; // of a JSON number in other programs
/// What is read. Written is the oldest that can say it, so that older programs read what they know.
constexpr int oldestVersion = 1;
constexpr int versionOfDescriptions = 2; ///< several of a class
constexpr int versionOfRegions = 3;      ///< of examples
constexpr int formatVersion = versionOfRegions;

const QLatin1String formatName("vignette-task");

struct TaskFile
{
    Q_DECLARE_TR_FUNCTIONS(TaskFile)
};

/// Unwinds the parser; never leaves this file.
struct SchemaError
{
    QString message;
};

[[noreturn]] void refuse(const QString& where, const QString& what)
{
    throw SchemaError{TaskFile::tr("“%1” %2", "field of a task file, fault").arg(where, what)};
}

QString below(const QString& where, const QString& key)
{
    return where.isEmpty() ? key : where + u'.' + key;
}

QString element(const QString& where, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(where).arg(index);
}

QJsonObject object(const QJsonValue& value, const QString& where)
{
    if (!value.isObject())
        refuse(where, TaskFile::tr("must be an object."));
    return value.toObject();
}

/// An absent key gives an empty array.
QJsonArray array(const QJsonObject& from, const QString& key, const QString& where)
{
    const QJsonValue value = from.value(key);
    if (!value.isArray() && !value.isUndefined())
        refuse(below(where, key), TaskFile::tr("must be a list."));
    return value.toArray();
}

/// An absent key gives an empty string.
QString string(const QJsonObject& from, const QString& key, const QString& where)
{
    const QJsonValue value = from.value(key);
    if (!value.isString() && !value.isUndefined())
        refuse(below(where, key), TaskFile::tr("must be text in quotation marks."));
    return value.toString();
}

QString requiredString(const QJsonObject& from, const QString& key, const QString& where)
{
    if (!from.contains(key))
        refuse(below(where, key), TaskFile::tr("is missing."));
    return string(from, key, where);
}

int integer(const QJsonObject& from, const QString& key, int absent, const QString& where)
{
    const QJsonValue value = from.value(key);
    if (value.isUndefined())
        return absent;
    const qint64 number = value.toInteger(-1);
    if (number < 0 || number > std::numeric_limits<int>::max())
        refuse(below(where, key), TaskFile::tr("must be a whole number, 0 or more."));
    return int(number);
}

/// 64 bits do not fit a JSON number everywhere, so a seed may also be a string of digits.
uint64_t seed(const QJsonObject& from)
{
    const QString key = QStringLiteral("seed");
    const QJsonValue value = from.value(key);
    if (value.isUndefined())
        return 0;
    if (value.isString()) {
        bool ok = false;
        const qulonglong number = value.toString().toULongLong(&ok);
        if (ok)
            return number;
    } else if (const qint64 number = value.toInteger(-1); number >= 0) {
        return uint64_t(number);
    }
    refuse(key, TaskFile::tr("must be a whole number, 0 or more."));
}

/// A misspelt key would otherwise be lost in silence. Keys that start with "x-" are free.
void refuseUnknownKeys(const QJsonObject& from, const std::vector<QLatin1String>& known, const QString& where)
{
    for (auto it = from.begin(); it != from.end(); ++it) {
        const QString key = it.key();
        if (!key.startsWith(QLatin1String("x-")) && std::find(known.begin(), known.end(), key) == known.end())
            refuse(below(where, key.left(80)), TaskFile::tr("is not a known key."));
    }
}

/// [x, y, width, height]
Region parseRegion(const QJsonValue& value, const QString& where)
{
    const QJsonArray numbers = value.toArray();
    std::array<int, 4> parts{};
    for (size_t i = 0; i < parts.size(); ++i) {
        parts[i] = numbers.size() == 4 ? numbers[qsizetype(i)].toInt(-1) : -1;
        if (parts[i] < 0)
            refuse(where, TaskFile::tr("must be four whole numbers: x, y, width and height."));
    }
    return {parts[0], parts[1], parts[2], parts[3]};
}

Example parseExample(const QJsonValue& value, const QDir& base, int version, const QString& where)
{
    Example example;
    if (value.isString()) {
        example.path = value.toString();
    } else if (value.isObject()) {
        const QJsonObject from = value.toObject();
        std::vector<QLatin1String> known{QLatin1String("path"), QLatin1String("frame")};
        if (version >= versionOfRegions)
            known.push_back(QLatin1String("region"));
        refuseUnknownKeys(from, known, where);
        example.path = requiredString(from, QStringLiteral("path"), where);
        example.frame = integer(from, QStringLiteral("frame"), 0, where);
        if (const QString region = QStringLiteral("region"); from.contains(region))
            example.region = parseRegion(from.value(region), below(where, region));
    } else {
        refuse(where, TaskFile::tr("must be a file name, or an object with “path” and “frame”."));
    }
    if (example.path.isEmpty())
        refuse(where, TaskFile::tr("has no file name."));
    example.path = QDir::cleanPath(base.absoluteFilePath(example.path));
    return example;
}

/// "description" or, from version 2 on, the list "descriptions".
void parseDescriptions(ClassSpec& spec, const QJsonObject& from, const QString& where)
{
    const QString one = QStringLiteral("description");
    const QString several = QStringLiteral("descriptions");
    const QString here = below(where, several);
    spec.description = string(from, one, where);
    const QJsonArray texts = array(from, several, where);
    if (from.contains(one) && from.contains(several))
        refuse(here, TaskFile::tr("must not stand beside “%1”.").arg(one));
    if (texts.size() > TaskSpec::maxDescriptions)
        refuse(
            here,
            TaskFile::tr("has %1 entries; at most %2 are possible.").arg(texts.size()).arg(TaskSpec::maxDescriptions));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!texts[i].isString())
            refuse(element(here, i), TaskFile::tr("must be text in quotation marks."));
        if (i == 0)
            spec.description = texts[i].toString();
        else
            spec.otherDescriptions += texts[i].toString();
    }
}

ClassSpec parseClass(const QJsonValue& value, const QDir& base, int version, const QString& where)
{
    const QJsonObject from = object(value, where);
    // Version 1 does not know the last.
    std::vector<QLatin1String> known = {QLatin1String("id"),       QLatin1String("name"),  QLatin1String("description"),
                                        QLatin1String("examples"), QLatin1String("codes"), QLatin1String("colour")};
    if (version > 1)
        known.push_back(QLatin1String("descriptions"));
    refuseUnknownKeys(from, known, where);
    ClassSpec spec;
    spec.id = string(from, QStringLiteral("id"), where);
    spec.name = requiredString(from, QStringLiteral("name"), where);
    parseDescriptions(spec, from, where);
    spec.colour = string(from, QStringLiteral("colour"), where).toLower();
    static const QRegularExpression colourPattern(QStringLiteral("\\A#[0-9a-f]{6}\\z"));
    if (!spec.colour.isEmpty() && !colourPattern.match(spec.colour).hasMatch())
        refuse(below(where, QStringLiteral("colour")), TaskFile::tr("must be a colour like “#0072b2”."));

    const QJsonArray examples = array(from, QStringLiteral("examples"), where);
    for (qsizetype i = 0; i < examples.size(); ++i)
        spec.examples.push_back(
            parseExample(examples[i], base, version, element(below(where, QStringLiteral("examples")), i)));

    const QJsonArray codes = array(from, QStringLiteral("codes"), where);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QString here = element(below(where, QStringLiteral("codes")), i);
        const QJsonObject code = object(codes[i], here);
        refuseUnknownKeys(code, {QLatin1String("system"), QLatin1String("value")}, here);
        spec.codes.push_back({requiredString(code, QStringLiteral("system"), here),
                              requiredString(code, QStringLiteral("value"), here)});
    }
    return spec;
}

TaskSpec parseSchema(const QJsonObject& from, const QDir& base)
{
    if (from.value(QStringLiteral("format")).toString() != formatName)
        refuse(QStringLiteral("format"), TaskFile::tr("must be “%1”.").arg(formatName));
    const int version = integer(from, QStringLiteral("version"), oldestVersion, {});
    if (version < oldestVersion || version > formatVersion)
        refuse(QStringLiteral("version"),
               TaskFile::tr("must be %1: the file was written by another version of the program.").arg(formatVersion));
    refuseUnknownKeys(from,
                      {QLatin1String("format"), QLatin1String("version"), QLatin1String("name"), QLatin1String("seed"),
                       QLatin1String("classes")},
                      {});
    if (!from.contains(QStringLiteral("classes")))
        refuse(QStringLiteral("classes"), TaskFile::tr("is missing."));

    TaskSpec task;
    task.name = string(from, QStringLiteral("name"), {});
    task.seed = seed(from);
    const QJsonArray classes = array(from, QStringLiteral("classes"), {});
    // Before ids are made: comparing each with all others must stay cheap.
    if (classes.size() > TaskSpec::maxWay)
        refuse(QStringLiteral("classes"),
               TaskFile::tr("has %1 entries; at most %2 are possible.").arg(classes.size()).arg(TaskSpec::maxWay));
    QStringList ids;
    for (qsizetype i = 0; i < classes.size(); ++i) {
        task.classes.push_back(parseClass(classes[i], base, version, element(QStringLiteral("classes"), i)));
        ids += task.classes.back().id;
    }
    // Ids that the file gives go first, so that a made one never takes theirs.
    for (ClassSpec& spec : task.classes) {
        if (spec.id.isEmpty() && !spec.name.trimmed().isEmpty())
            ids += spec.id = makeClassId(spec.name, ids);
    }
    return task;
}

QJsonValue exampleToJson(const Example& example, const QDir& base)
{
    QString path = QDir::cleanPath(QFileInfo(example.path).absoluteFilePath());
    const QString relative = base.relativeFilePath(path);
    if (QDir::isRelativePath(relative) && relative != QLatin1String("..") && !relative.startsWith(QLatin1String("../")))
        path = relative;
    if (example.frame == 0 && !example.region)
        return path;
    QJsonObject out{{QStringLiteral("path"), path}, {QStringLiteral("frame"), example.frame}};
    if (const auto& region = example.region)
        out[QStringLiteral("region")] = QJsonArray{region->x, region->y, region->width, region->height};
    return out;
}

QJsonObject classToJson(const ClassSpec& spec, const QDir& base)
{
    QJsonObject out{{QStringLiteral("name"), spec.name}};
    if (spec.otherDescriptions.isEmpty())
        out[QStringLiteral("description")] = spec.description;
    else
        out[QStringLiteral("descriptions")] =
            QJsonArray::fromStringList(QStringList(spec.description) + spec.otherDescriptions);
    if (!spec.name.trimmed().isEmpty())
        out[QStringLiteral("id")] = spec.id; // one without a name gets it with the name
    QJsonArray examples;
    for (const Example& example : spec.examples)
        examples += exampleToJson(example, base);
    out[QStringLiteral("examples")] = examples;
    QJsonArray codes;
    for (const Code& code : spec.codes)
        codes += QJsonObject{{QStringLiteral("system"), code.system}, {QStringLiteral("value"), code.value}};
    if (!codes.isEmpty())
        out[QStringLiteral("codes")] = codes;
    if (!spec.colour.isEmpty())
        out[QStringLiteral("colour")] = spec.colour;
    return out;
}

QJsonObject taskToJson(const TaskSpec& task, const QDir& base)
{
    QJsonArray classes;
    for (const ClassSpec& spec : task.classes)
        classes += classToJson(spec, base);
    int version = oldestVersion;
    for (const ClassSpec& spec : task.classes) {
        if (!spec.otherDescriptions.isEmpty())
            version = std::max(version, versionOfDescriptions);
        if (std::ranges::any_of(spec.examples, [](const Example& example) { return example.region.has_value(); }))
            version = versionOfRegions;
    }
    QJsonObject out{{QStringLiteral("format"), formatName},
                    {QStringLiteral("version"), version},
                    {QStringLiteral("name"), task.name},
                    {QStringLiteral("classes"), classes}};
    if (task.seed <= uint64_t(largestExactInteger))
        out[QStringLiteral("seed")] = qint64(task.seed);
    else
        out[QStringLiteral("seed")] = QString::number(task.seed);
    return out;
}

tl::unexpected<Error> tooLarge()
{
    return fail(ErrorCode::TooLarge, TaskFile::tr("The task file is larger than %1 MB.").arg(maxFileBytes >> 20));
}

} // namespace

Result<TaskSpec> parseTask(const QByteArray& json, const QString& baseFolder)
{
    if (json.size() > maxFileBytes)
        return tooLarge();
    QJsonParseError syntax;
    // Editors on Windows put a byte order mark in front.
    const QJsonDocument document =
        QJsonDocument::fromJson(json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        const int line = int(json.left(syntax.offset).count('\n')) + 1;
        return fail(ErrorCode::Corrupt, TaskFile::tr("The task file is not valid JSON (line %1).").arg(line),
                    syntax.errorString());
    }
    if (!document.isObject())
        return fail(ErrorCode::Corrupt, TaskFile::tr("The file is not a task file."));
    try {
        return parseSchema(document.object(), QDir(baseFolder));
    } catch (const SchemaError& error) {
        return fail(ErrorCode::Corrupt, TaskFile::tr("Task file: %1").arg(error.message));
    }
}

Result<TaskSpec> readTaskInWork(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, TaskFile::tr("The task file “%1” does not exist.").arg(path));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable, TaskFile::tr("The task file “%1” cannot be opened.").arg(path),
                    file.errorString());
    if (file.size() > maxFileBytes)
        return tooLarge();
    Result<TaskSpec> task = parseTask(file.read(maxFileBytes + 1), info.absolutePath());
    if (!task)
        return task;
    if (const Result<void> ok = task->checkLimits(); !ok)
        return fail(ok.error());
    return task;
}

Result<TaskSpec> readTask(const QString& path)
{
    Result<TaskSpec> task = readTaskInWork(path);
    if (!task)
        return task;
    if (const Result<void> ok = task->validate(); !ok)
        return fail(ok.error());
    return task;
}

Result<void> writeTask(const TaskSpec& task, const QString& path)
{
    const QByteArray json = QJsonDocument(taskToJson(task, QFileInfo(path).absoluteDir())).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !commitFile(file))
        return fail(ErrorCode::WriteFailed,
                    TaskFile::tr("The task file “%1” cannot be written. Is the disk full or the folder "
                                 "read-only?")
                        .arg(path),
                    file.errorString());
    return {};
}

} // namespace vignette
