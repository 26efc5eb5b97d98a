#include "core/pacs/instance_folder.h"

#include "core/base/private_files.h"
#include "core/base/sha256.h"
#include "core/imaging/dicom_file.h"
#include "core/pacs/pacs_error.h"

#include <dcmtk/dcmdata/dctk.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace vignette {

namespace {

/// Qt gives a temporary file its name when it is asked for, here when the file is whole, where the file system can keep
/// files without one (O_TMPFILE): a screening that runs meanwhile does not come across halves.
const QString incomingPrefix = QStringLiteral(".incoming-");

bool isClosedToOthers(const QString& folder)
{
    return !(QFile::permissions(folder) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                           QFile::WriteOther | QFile::ExeOther));
}

/// Files of processes that are gone; one that still comes in is locked.
void removeLeftovers(const QString& folder)
{
    QDirIterator at(folder, {incomingPrefix + QLatin1Char('*')}, QDir::Files | QDir::Hidden);
    while (at.hasNext()) {
        const QByteArray path = QFile::encodeName(at.next());
        const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) == 0)
            ::unlink(path.constData());
        if (file >= 0)
            ::close(file);
    }
}

class FileConsumer final : public DcmConsumer
{
public:
    explicit FileConsumer(QFile& file) : m_file(file) {}

    OFBool good() const override { return m_isGood; }
    OFCondition status() const override { return m_isGood ? EC_Normal : EC_InvalidStream; }
    OFBool isFlushed() const override { return OFTrue; }
    offile_off_t avail() const override { return m_isGood ? 1 << 30 : 0; }
    offile_off_t write(const void* bytes, offile_off_t size) override
    {
        m_isGood = m_isGood && m_file.write(static_cast<const char*>(bytes), size) == size;
        return m_isGood ? size : 0;
    }
    void flush() override {}

private:
    QFile& m_file;
    bool m_isGood = true;
};

} // namespace

Result<InstanceFolder> InstanceFolder::open(const QString& path)
{
    const bool isUsed = QFileInfo(path).isDir() && !QDir(path).isEmpty();
    if (path.isEmpty() || (isUsed && !isClosedToOthers(path)))
        return fail(ErrorCode::InvalidArgument,
                    PacsText::tr("Pictures of patients cannot go into a folder that others can look into. Choose an "
                                 "empty folder or a new one."));
    if (!makePrivateFolder(path))
        return fail(ErrorCode::WriteFailed, PacsText::tr("The folder for the pictures cannot be made."));
    removeLeftovers(path);
    return InstanceFolder(QDir(path).absolutePath());
}

QString InstanceFolder::pathOf(const QString& instanceUid) const
{
    constexpr qsizetype digits = 32;
    const QByteArray name = Sha256::of(instanceUid.toLatin1()).toHex().left(digits);
    return QDir(m_path).filePath(QString::fromLatin1(name) + QStringLiteral(".dcm"));
}

bool InstanceFolder::contains(const QString& instanceUid) const
{
    const QString path = pathOf(instanceUid);
    if (!QFile::exists(path))
        return false;
    const auto file = openDicom(path);
    return file && file->complete && dicomCode(*file->dataset, DCM_SOPInstanceUID) == instanceUid;
}

class IncomingFile::Stream final : public DcmOutputStream
{
public:
    explicit Stream(QFile& file) : DcmOutputStream(&m_consumer), m_consumer(file) {}

private:
    FileConsumer m_consumer;
};

Result<std::unique_ptr<IncomingFile>> IncomingFile::create(const InstanceFolder& folder)
{
    std::unique_ptr<IncomingFile> file(new IncomingFile);
    file->m_file.setFileTemplate(QDir(folder.path()).filePath(incomingPrefix + QStringLiteral("XXXXXX")));
    // Made with mode 0600.
    if (!file->m_file.open())
        return fail(file->writeError());
    ::flock(file->m_file.handle(), LOCK_EX | LOCK_NB);
    file->m_stream = std::make_unique<Stream>(file->m_file);
    return file;
}

IncomingFile::~IncomingFile() = default;

Result<void> IncomingFile::writeMeta(const QString& sopClassUid, const QString& instanceUid, const char* transferSyntax)
{
    DcmFileFormat format;
    format.getDataset()->putAndInsertString(DCM_SOPClassUID, sopClassUid.toLatin1().constData());
    format.getDataset()->putAndInsertString(DCM_SOPInstanceUID, instanceUid.toLatin1().constData());
    OFCondition status = format.validateMetaInfo(DcmXfer(transferSyntax).getXfer());
    DcmMetaInfo& meta = *format.getMetaInfo();
    meta.transferInit();
    if (status.good())
        status = meta.write(*m_stream, META_HEADER_DEFAULT_TRANSFERSYNTAX, EET_ExplicitLength, nullptr);
    meta.transferEnd();
    return status.good() && m_stream->good() ? Result<void>() : fail(writeError());
}

DcmOutputStream& IncomingFile::stream()
{
    return *m_stream;
}

Result<void> IncomingFile::flush()
{
    return m_stream->good() && m_file.flush() ? Result<void>() : fail(writeError());
}

Result<void> IncomingFile::keep(const QString& path)
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    m_file.setAutoRemove(false);
    if (!QFile::exists(path) && m_file.rename(path)) // at once to its name where it has none
        return {};
    if (std::rename(QFile::encodeName(m_file.fileName()).constData(), QFile::encodeName(path).constData()) == 0)
        return {};
    m_file.setAutoRemove(true);
    return fail(writeError());
}

Error IncomingFile::writeError() const
{
    return {ErrorCode::WriteFailed,
            PacsText::tr("The pictures from the archive cannot be written. Is the disk full or the folder read-only?"),
            m_file.errorString()};
}

} // namespace vignette
