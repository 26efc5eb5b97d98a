#include "core/screening/scanner.h"

#include "core/base/file_path.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <deque>
#include <filesystem>
#include <set>
#include <string_view>
#include <vector>

#include <sys/stat.h>

namespace vignette {

namespace {

namespace fs = std::filesystem;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

/// Folders that hold no pictures of people's own: hidden ones, waste baskets, copies and thumbnails
/// that storage devices and other systems make.
bool isLeftOut(std::string_view name)
{
    static constexpr std::string_view known[] = {
        "@eaDir",    "__MACOSX", "$RECYCLE.BIN",       "RECYCLER",
        "#recycle",  "@Recycle", "@Recently-Snapshot", "System Volume Information",
        "lost+found"};
    return name.starts_with('.') || std::ranges::find(known, name) != std::end(known);
}

using FolderId = std::pair<dev_t, ino_t>;

struct Level
{
    std::string folder;
    std::vector<std::string> names; ///< descending, so that the next is at the back
};

} // namespace

struct Scanner::Impl
{
    std::deque<QString> roots;
    std::set<std::string> exclude;
    JobContext job;
    std::vector<Level> levels;
    std::set<FolderId> entered;
    std::deque<FoundFile> listed; ///< from a DICOMDIR

    std::optional<FoundFile> visit(const std::string& path, bool isRoot);
    std::optional<FoundFile> enter(const std::string& path, const struct stat& status);
};

Scanner::Scanner(const QStringList& paths, const QStringList& exclude, const JobContext& job)
    : m_impl(std::make_unique<Impl>())
{
    for (const QString& path : paths)
        m_impl->roots.push_back(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    for (const QString& path : exclude) {
        m_impl->exclude.insert(QDir::cleanPath(path).toStdString());
        const QString real = QFileInfo(path).canonicalFilePath();
        if (!real.isEmpty())
            m_impl->exclude.insert(real.toStdString());
    }
    m_impl->job = job;
}

Scanner::~Scanner() = default;

std::optional<FoundFile> Scanner::next()
{
    Impl& d = *m_impl;
    while (!d.job.cancelled()) {
        if (!d.listed.empty()) {
            FoundFile file = std::move(d.listed.front());
            d.listed.pop_front();
            return file;
        }
        if (!d.levels.empty()) {
            Level& level = d.levels.back();
            if (level.names.empty()) {
                d.levels.pop_back();
                continue;
            }
            const std::string path = (level.folder == "/" ? level.folder : level.folder + '/') + level.names.back();
            level.names.pop_back();
            if (auto file = d.visit(path, false))
                return file;
            continue;
        }
        if (d.roots.empty())
            return std::nullopt;
        const QString root = d.roots.front();
        d.roots.pop_front();
        if (auto file = d.visit(pathBytes(root).toStdString(), true))
            return file;
    }
    return std::nullopt;
}

/// A file to hand out, or nothing where `path` is a folder (now entered) or passed over.
std::optional<FoundFile> Scanner::Impl::visit(const std::string& path, bool isRoot)
{
    if (exclude.contains(path))
        return std::nullopt;
    const QString text = pathText(path);
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) {
        const bool gone = errno == ENOENT || errno == ELOOP;
        return FoundFile{text, Error{gone ? ErrorCode::NotFound : ErrorCode::Unreadable,
                                     gone ? Text::tr("The file does not exist, or is a link that leads "
                                                     "nowhere.")
                                          : Text::tr("The file cannot be opened."),
                                     QString::fromLocal8Bit(strerror(errno))}};
    }
    if (S_ISDIR(status.st_mode)) {
        if (!isRoot && isLeftOut(std::string_view(path).substr(path.rfind('/') + 1)))
            return FoundFile{text, Error{ErrorCode::NotAnImage,
                                         Text::tr("This folder is hidden or a system's own, and was left out."),
                                         {}}};
        return enter(path, status);
    }
    if (!S_ISREG(status.st_mode))
        return FoundFile{text, Error{ErrorCode::NotAnImage, Text::tr("This is a device or a pipe, not a file."), {}}};
    if (isRoot) {
        auto files = readDicomDir(text);
        if (files) {
            listed.assign(std::make_move_iterator(files->begin()), std::make_move_iterator(files->end()));
            return std::nullopt;
        }
        if (files.error().code != ErrorCode::NotAnImage)
            return FoundFile{text, files.error()};
    }
    return FoundFile{text, std::nullopt};
}

std::optional<FoundFile> Scanner::Impl::enter(const std::string& path, const struct stat& status)
{
    if (!entered.insert({status.st_dev, status.st_ino}).second)
        return std::nullopt;
    Level level{path, {}};
    std::error_code error;
    for (fs::directory_iterator it(path, error), end; !error && it != end; it.increment(error)) {
        if (job.cancelled())
            return std::nullopt;
        level.names.push_back(it->path().filename().string());
    }
    if (error) {
        return FoundFile{pathText(path), Error{ErrorCode::Unreadable, Text::tr("The folder cannot be opened."),
                                               QString::fromStdString(error.message())}};
    }
    std::sort(level.names.begin(), level.names.end(), std::greater<>());
    levels.push_back(std::move(level));
    return std::nullopt;
}

} // namespace vignette
