#pragma once

#include "core/pacs/pacs_client.h"

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace vignette::test {

/// A port of this computer that nobody listens at.
int freePort();

/// Output of a program; nothing where it is missing or fails.
std::optional<QByteArray> output(const QString& program, const QStringList& arguments);
bool isInstalled(const QString& program);

enum class ArchiveKind {
    Orthanc,
    OrthancWeb, ///< over DICOMweb, with the user "reader" and the password "pass:word"
    DcmQrScp
};

struct Certificates
{
    QString authority;
    QString archive, archiveKey; ///< for 127.0.0.1
    QString own, ownKey;
    QString stranger;            ///< another authority
    QString foreign, foreignKey; ///< of that one
};
/// By openssl; nothing where that is missing.
std::optional<Certificates> makeCertificates(const QString& folder);

/// A server of its own, with its own folder; ended with the object.
class Archive
{
public:
    /// Nothing where the program, or its plugin, is not installed. dcmqrscp speaks no TLS.
    static std::unique_ptr<Archive> start(ArchiveKind kind, const std::optional<Certificates>& tls = {});
    ~Archive();

    PacsServer server() const { return m_server; } ///< as a client has to call it
    /// Of Orthanc: each file in it (.wl) is an entry of its worklist.
    QString worklistFolder() const { return m_folder.filePath(QStringLiteral("worklist")); }
    qint64 processGroup() const { return m_process.processId(); }
    void kill(); ///< at once, with the processes that it started

private:
    void waitFor(QProcess& process, int port) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QProcess m_front; ///< speaks TLS for it over HTTP
    PacsServer m_server;
};

/// Fills an archive by storescu of DCMTK.
bool fill(const Archive& archive, const QString& folder);

struct WorklistEntry
{
    QString name;
    QString id;
    QString modality;
    QString date;
    QString time;
};
/// Into the worklist of Orthanc, as a radiology information system leaves it, by dump2dcm of DCMTK.
bool plan(const QString& folder, const WorklistEntry& entry);

/// `count` instances of one study, of 768 bytes of pixels a frame. Of one frame every third is compressed as JPEG
/// Baseline by dcmcjpeg.
QStringList writeStudy(const QString& folder, const QString& studyUid, int count, int frames = 1);

/// What pydicom finds different between the instances of two folders, by their UIDs; nothing where it is missing.
std::optional<QByteArray> differences(const QString& one, const QString& other);

/// "a.dcm", of files only, hidden ones too.
QStringList namesIn(const QString& folder);

} // namespace vignette::test
