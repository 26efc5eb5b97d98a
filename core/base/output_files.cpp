#include "core/base/output_files.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <filesystem>

namespace vignette {

namespace {

std::filesystem::path pathOf(const QString& name)
{
    return QFile::encodeName(name).toStdString();
}

/// The path without links, of what need not exist.
std::filesystem::path resolved(const QString& name)
{
    std::error_code failed;
    std::filesystem::path path = std::filesystem::absolute(pathOf(name), failed);
    // What a broken link points to is where the file would come.
    for (int links = 0; links < 40 && std::filesystem::is_symlink(path, failed); ++links)
        path = path.parent_path() / std::filesystem::read_symlink(path, failed);
    return std::filesystem::weakly_canonical(path, failed);
}

} // namespace

bool isSameFile(const QString& one, const QString& other)
{
    std::error_code unknown;
    if (std::filesystem::equivalent(pathOf(one), pathOf(other), unknown))
        return true;
    const std::filesystem::path path = resolved(one);
    return !path.empty() && path == resolved(other);
}

Result<void> checkOutputs(const QStringList& outputs, const QStringList& inputs)
{
    for (qsizetype i = 0; i < outputs.size(); ++i) {
        const QString& output = outputs[i];
        const auto isOutput = [&output](const QString& other) { return !other.isEmpty() && isSameFile(output, other); };
        if (output.isEmpty())
            continue;
        if (std::ranges::any_of(inputs, isOutput))
            return fail(
                ErrorCode::InvalidArgument,
                QCoreApplication::translate(
                    "Files", "\"%1\" is one of the files that are read, and would be lost. Write to another file.")
                    .arg(output));
        if (std::any_of(outputs.begin(), outputs.begin() + i, isOutput))
            return fail(ErrorCode::InvalidArgument,
                        QCoreApplication::translate("Files", "\"%1\" is given twice as a file to write.").arg(output));
    }
    return {};
}

Result<void> checkOutputFolder(const QString& folder, const QStringList& inputs)
{
    const std::filesystem::path output = resolved(folder);
    for (const QString& input : inputs) {
        std::filesystem::path read = resolved(input);
        std::error_code unknown;
        // What is not there yet, as where pictures are fetched to, is a folder to be.
        if (std::filesystem::exists(read, unknown) && !std::filesystem::is_directory(read, unknown)) {
            if (read.parent_path() != output)
                continue;
            read = read.parent_path();
        }
        // All parts of the folder that is read are the first ones of the other.
        if (std::ranges::mismatch(read, output).in1 == read.end())
            return fail(ErrorCode::InvalidArgument,
                        QCoreApplication::translate("Files",
                                                    "The results cannot go to \"%1\", among what is read, where "
                                                    "they would be taken for pictures the next time. Choose "
                                                    "another folder.")
                            .arg(folder));
    }
    return {};
}

} // namespace vignette
