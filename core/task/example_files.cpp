#include "core/task/example_files.h"

#include "core/base/save_file.h"
#include "core/imaging/image_reader.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>

namespace vignette {

namespace {

struct ExampleFiles
{
    Q_DECLARE_TR_FUNCTIONS(ExampleFiles)
};

/// "2.jpg" before "10.jpg".
void sortNaturally(QStringList& names)
{
    QCollator order{QLocale(QLocale::English)}; // that of the C locale knows no numbers
    order.setNumericMode(true);
    std::sort(names.begin(), names.end(), order);
}

} // namespace

Result<FoundExamples> findExamples(const QStringList& paths, const JobContext& job)
{
    QStringList files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            files += info.absoluteFilePath();
            continue;
        }
        const QDir folder(info.absoluteFilePath());
        QStringList names = folder.entryList(QDir::Files);
        sortNaturally(names);
        for (const QString& name : names)
            files += folder.filePath(name);
    }
    FoundExamples found;
    for (const QString& file : files) {
        if (job.cancelled())
            return fail(ErrorCode::Cancelled, ExampleFiles::tr("Cancelled."));
        if (!probeImage(file))
            ++found.ignored;
        else if (found.examples.size() < size_t(TaskSpec::maxShot))
            found.examples.push_back({file, 0});
        else
            ++found.surplus;
    }
    return found;
}

Result<std::vector<ClassSpec>> classesFromFolder(const QString& folder, const JobContext& job)
{
    const QDir root(folder);
    if (!root.exists())
        return fail(ErrorCode::NotFound, ExampleFiles::tr("The folder “%1” does not exist.").arg(root.dirName()));
    QStringList names = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    sortNaturally(names);
    std::vector<ClassSpec> classes;
    for (const QString& name : names) {
        if (classes.size() == size_t(TaskSpec::maxWay))
            break;
        auto found = findExamples({root.filePath(name)}, job);
        if (!found)
            return fail(found.error());
        if (found->examples.empty())
            continue;
        ClassSpec spec;
        spec.name = name;
        spec.examples = std::move(found->examples);
        classes.push_back(std::move(spec));
    }
    if (classes.empty())
        return fail(ErrorCode::InvalidTask,
                    ExampleFiles::tr("“%1” has no folders with pictures: each folder in it becomes a class.")
                        .arg(root.dirName()));
    return classes;
}

Result<TaskSpec> withOwnPictures(TaskSpec task, const QString& folder, const QString& taskPath)
{
    const QString from = QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) + QLatin1Char('/');
    const QFileInfo taskFile(taskPath);
    const QDir beside(taskFile.absolutePath() + QLatin1Char('/') + taskFile.completeBaseName() +
                      QStringLiteral("-pictures"));
    for (ClassSpec& spec : task.classes) {
        for (Example& example : spec.examples) {
            if (folder.isEmpty() || !example.path.startsWith(from))
                continue;
            const QString copy = beside.filePath(QFileInfo(example.path).fileName());
            QFile source(example.path);
            if (!source.open(QIODevice::ReadOnly))
                return fail(ErrorCode::Unreadable, ExampleFiles::tr("A pasted picture cannot be read any more."),
                            source.errorString());
            const QByteArray bytes = source.readAll();
            QSaveFile target(copy);
            if (!QDir().mkpath(beside.path()) || !target.open(QIODevice::WriteOnly) ||
                target.write(bytes) != bytes.size() || !commitFile(target))
                return fail(ErrorCode::WriteFailed,
                            ExampleFiles::tr("The pasted pictures cannot be written beside the task. "
                                             "Is the disk full or the folder read-only?"),
                            target.errorString());
            example.path = copy;
        }
    }
    return task;
}

} // namespace vignette
