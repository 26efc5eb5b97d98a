#include "archives.h"

#include "core/imaging/dicom_file.h"
#include "tests/dicom_out/source_files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vignette::test {

namespace {

void writeFile(const QString& path, const QString& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write a test file");
}

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(uint16_t(port));
    return address;
}

bool answers(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    const bool connected = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
    ::close(socket);
    return connected;
}

QString orthancSettings(const QString& folder, const PacsServer& server, const std::optional<Certificates>& tls)
{
    QString text = QStringLiteral(R"({
  "Name": "test", "StorageDirectory": "%1/storage", "IndexDirectory": "%1/index",
  "Plugins": ["/usr/share/orthanc/plugins/libModalityWorklists.so"],
  "Worklists": {"Enable": true, "Database": "%1/worklist"},
  "HttpServerEnabled": false, "DicomServerEnabled": true, "DicomAet": "%2", "DicomPort": %3,
  "DicomCheckCalledAet": true, "DicomAlwaysAllowEcho": false, "DicomAlwaysAllowStore": false,
  "DicomModalities": {"vignette": {"AET": "%4", "Host": "127.0.0.1", "Port": %5, "UseDicomTls": %6},
                      "filler": ["FILLER", "127.0.0.1", 1]})")
                       .arg(folder, server.calledAe)
                       .arg(server.port)
                       .arg(server.ownAe)
                       .arg(server.storagePort)
                       .arg(tls ? QStringLiteral("true") : QStringLiteral("false"));
    if (tls)
        text += QStringLiteral(R"(,
  "DicomTlsEnabled": true, "DicomTlsCertificate": "%1", "DicomTlsPrivateKey": "%2",
  "DicomTlsTrustedCertificates": "%3")")
                    .arg(tls->archive, tls->archiveKey, tls->authority);
    return text + QStringLiteral("}\n");
}

/// Its plugin for DICOMweb; empty where that is not installed.
QString webPlugin()
{
    const QString path = QStringLiteral("/usr/share/orthanc/plugins/libOrthancDicomWeb.so");
    return QFile::exists(path) ? path : QString();
}

QString orthancWebSettings(const QString& folder, const PacsServer& server)
{
    return QStringLiteral(R"({
  "Name": "test", "StorageDirectory": "%1/storage", "IndexDirectory": "%1/index", "Plugins": ["%2"],
  "HttpServerEnabled": true, "HttpPort": %3, "RemoteAccessAllowed": false, "DicomServerEnabled": false,
  "AuthenticationEnabled": true, "RegisteredUsers": {"reader": "pass:word"}})")
        .arg(folder, webPlugin())
        .arg(server.port);
}

QString qrScpSettings(const QString& folder, const PacsServer& server)
{
    return QStringLiteral("NetworkTCPPort = %1\nMaxPDUSize = 65536\nMaxAssociations = 16\n"
                          "HostTable BEGIN\nvignette = (%2, 127.0.0.1, %3)\nHostTable END\n"
                          "VendorTable BEGIN\nVendorTable END\n"
                          "AETable BEGIN\n%4 %5/storage RW (200, 1024mb) ANY\nAETable END\n")
        .arg(server.port)
        .arg(server.ownAe)
        .arg(server.storagePort)
        .arg(server.calledAe, folder);
}

bool sign(const QString& folder, const QString& name, const QString& authority, const QString& extension)
{
    const auto at = [&](const QString& file) { return folder + QLatin1Char('/') + file; };
    writeFile(at(name + QStringLiteral(".ext")), extension);
    return output(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                   QStringLiteral("-nodes"), QStringLiteral("-keyout"), at(name + QStringLiteral(".key")),
                   QStringLiteral("-out"), at(name + QStringLiteral(".csr")), QStringLiteral("-subj"),
                   QStringLiteral("/CN=") + name}) &&
           output(QStringLiteral("openssl"),
                  {QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                   at(name + QStringLiteral(".csr")), QStringLiteral("-CA"), at(authority + QStringLiteral(".pem")),
                   QStringLiteral("-CAkey"), at(authority + QStringLiteral(".key")), QStringLiteral("-CAcreateserial"),
                   QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-extfile"),
                   at(name + QStringLiteral(".ext")), QStringLiteral("-out"), at(name + QStringLiteral(".pem"))});
}

bool makeAuthority(const QString& folder, const QString& name)
{
    const QString at = folder + QLatin1Char('/') + name;
    return output(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
                   QStringLiteral("-keyout"), at + QStringLiteral(".key"), QStringLiteral("-out"),
                   at + QStringLiteral(".pem"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name})
        .has_value();
}

} // namespace

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof(address);
    auto* any = reinterpret_cast<sockaddr*>(&address);
    if (bind(socket, any, size) != 0 || getsockname(socket, any, &size) != 0)
        qFatal("no free port");
    ::close(socket);
    return ntohs(address.sin_port);
}

std::optional<QByteArray> output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        if (process.error() != QProcess::FailedToStart)
            qWarning("%s", process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput();
}

bool isInstalled(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty() ||
           !QStandardPaths::findExecutable(program, {QStringLiteral("/usr/sbin")}).isEmpty();
}

std::optional<Certificates> makeCertificates(const QString& folder)
{
    if (!isInstalled(QStringLiteral("openssl")))
        return {};
    const QString address = QStringLiteral("subjectAltName=IP:127.0.0.1\n");
    if (!makeAuthority(folder, QStringLiteral("hospital")) || !makeAuthority(folder, QStringLiteral("stranger")) ||
        !sign(folder, QStringLiteral("archive"), QStringLiteral("hospital"), address) ||
        !sign(folder, QStringLiteral("own"), QStringLiteral("hospital"), address) ||
        !sign(folder, QStringLiteral("foreign"), QStringLiteral("stranger"), address))
        return {};
    const auto at = [&](const char* name) { return folder + QLatin1Char('/') + QString::fromLatin1(name); };
    return Certificates{at("hospital.pem"), at("archive.pem"),  at("archive.key"), at("own.pem"),
                        at("own.key"),      at("stranger.pem"), at("foreign.pem"), at("foreign.key")};
}

std::unique_ptr<Archive> Archive::start(ArchiveKind kind, const std::optional<Certificates>& tls)
{
    const bool isOrthanc = kind != ArchiveKind::DcmQrScp;
    const bool isWeb = kind == ArchiveKind::OrthancWeb;
    const QString program = isOrthanc ? QStringLiteral("Orthanc") : QStringLiteral("dcmqrscp");
    QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        path = QStandardPaths::findExecutable(program, {QStringLiteral("/usr/sbin")});
    if (path.isEmpty() || !isInstalled(QStringLiteral("storescu")) || (isWeb && webPlugin().isEmpty()))
        return nullptr;
    auto archive = std::make_unique<Archive>();
    PacsServer& server = archive->m_server;
    server.host = QStringLiteral("127.0.0.1");
    server.port = freePort();
    server.storagePort = freePort();
    server.calledAe = QStringLiteral("ARCHIVE");
    server.answerSeconds = 20;
    if (tls) {
        server.tls.on = true;
        server.tls.authorities = tls->authority;
        server.tls.certificate = tls->own;
        server.tls.key = tls->ownKey;
    }
    const QString folder = archive->m_folder.path();
    QDir(folder).mkdir(QStringLiteral("storage"));
    QDir(folder).mkdir(QStringLiteral("worklist"));
    const QString settings = folder + QStringLiteral("/settings");
    writeFile(settings, isWeb       ? orthancWebSettings(folder, server)
                        : isOrthanc ? orthancSettings(folder, server, tls)
                                    : qrScpSettings(folder, server));
    QStringList arguments{settings};
    if (!isOrthanc) {
        arguments = {QStringLiteral("+xy"), QStringLiteral("-xy"), QStringLiteral("-c"), settings};
    }
    archive->m_process.setStandardOutputFile(folder + QStringLiteral("/log"));
    archive->m_process.setStandardErrorFile(folder + QStringLiteral("/log"), QIODevice::Append);
    // A group of its own: dcmqrscp has a process for each association.
    archive->m_process.setChildProcessModifier([] {
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // a test that breaks off leaves no server behind
    });
    archive->m_process.start(path, arguments);
    archive->waitFor(archive->m_process, server.port);
    if (isWeb) {
        if (tls) {
            const int port = freePort();
            archive->m_front.setProcessChannelMode(QProcess::ForwardedChannels);
            archive->m_front.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
            archive->m_front.start(
                QStringLiteral(VIGNETTE_TLS_FRONT),
                {QString::number(port), QString::number(server.port), tls->archive, tls->archiveKey});
            archive->waitFor(archive->m_front, port);
            server.port = port;
        }
        server.host = QStringLiteral("%1://127.0.0.1:%2/dicom-web")
                          .arg(tls ? QStringLiteral("https") : QStringLiteral("http"))
                          .arg(server.port);
        server.user = QStringLiteral("reader");
        server.password = QStringLiteral("pass:word");
    }
    return archive;
}

void Archive::waitFor(QProcess& process, int port) const
{
    QElapsedTimer clock;
    clock.start();
    while (!answers(port)) {
        if (clock.elapsed() > 60'000 || process.state() == QProcess::NotRunning) {
            QFile log(m_folder.path() + QStringLiteral("/log"));
            qFatal("%s does not start: %s", qPrintable(process.program()),
                   log.open(QIODevice::ReadOnly) ? log.readAll().constData() : "");
        }
        process.waitForFinished(20);
    }
}

Archive::~Archive()
{
    kill();
    m_front.kill();
    m_front.waitForFinished();
}

void Archive::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(-pid_t(m_process.processId()), SIGKILL);
    m_process.waitForFinished();
}

bool fill(const Archive& archive, const QString& folder)
{
    const PacsServer server = archive.server();
    // It proposes one transfer syntax in a run.
    QStringList plain, compressed;
    for (const QString& name : namesIn(folder)) {
        const QString path = folder + QLatin1Char('/') + name;
        const auto file = openDicom(path);
        const bool isJpeg = file && file->transferSyntaxUid == QLatin1String("1.2.840.10008.1.2.4.50");
        (isJpeg ? compressed : plain) += path;
    }
    const auto send = [&](const QString& syntax, const QStringList& paths) {
        return paths.isEmpty() ||
               output(QStringLiteral("storescu"),
                      QStringList{syntax, QStringLiteral("-aet"), QStringLiteral("FILLER"), QStringLiteral("-aec"),
                                  server.calledAe, server.host, QString::number(server.port)} +
                          paths);
    };
    return send(QStringLiteral("-xe"), plain) && send(QStringLiteral("-xy"), compressed);
}

QStringList writeStudy(const QString& folder, const QString& studyUid, int count, int frames)
{
    QDir().mkpath(folder);
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        SourceRecipe recipe;
        recipe.path = QStringLiteral("%1/%2.dcm").arg(folder).arg(i);
        recipe.seed = i;
        recipe.frames = frames;
        recipe.studyUid = studyUid;
        recipe.instanceUid = QStringLiteral("%1.7.%2").arg(studyUid).arg(i + 1);
        writeSource(recipe);
        if (frames == 1 && i % 3 == 2) {
            const QString raw = recipe.path + QStringLiteral(".raw");
            QFile::rename(recipe.path, raw);
            if (!output(QStringLiteral("dcmcjpeg"),
                        {QStringLiteral("+eb"), QStringLiteral("--uid-never"), raw, recipe.path}))
                qFatal("dcmcjpeg failed");
            QFile::remove(raw);
        }
        paths += recipe.path;
    }
    return paths;
}

bool plan(const QString& folder, const WorklistEntry& entry)
{
    const QString text = QStringLiteral("# Dicom-File-Format\n"
                                        "(0008,0005) CS [ISO_IR 192]\n"
                                        "(0008,0050) SH [A-%2]\n"
                                        "(0010,0010) PN [%1]\n"
                                        "(0010,0020) LO [%2]\n"
                                        "(0010,0030) DA [19700131]\n"
                                        "(0020,000d) UI [1.2.826.0.1.3680043.10.999.4]\n"
                                        "(0032,1060) LO [Dermoscopy]\n"
                                        "(0040,0100) SQ\n"
                                        "(fffe,e000) -\n"
                                        "(0008,0060) CS [%3]\n"
                                        "(0040,0001) AE [DERMA]\n"
                                        "(0040,0002) DA [%4]\n"
                                        "(0040,0003) TM [%5]\n"
                                        "(0040,0007) LO [Whole body]\n"
                                        "(0040,0009) SH [S1]\n"
                                        "(fffe,e00d) -\n"
                                        "(fffe,e0dd) -\n"
                                        "(0040,1001) SH [R1]\n")
                             .arg(entry.name, entry.id, entry.modality, entry.date, entry.time);
    QFile file(folder + QLatin1Char('/') + entry.id + QStringLiteral(".txt"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return false;
    file.close();
    return output(QStringLiteral("dump2dcm"),
                  {QStringLiteral("-g"), file.fileName(), folder + QLatin1Char('/') + entry.id + QStringLiteral(".wl")})
        .has_value();
}

std::optional<QByteArray> differences(const QString& one, const QString& other)
{
    for (const char* python : {"python3", "/usr/bin/python3"}) {
        const QString program = QString::fromLatin1(python);
        const auto has = output(program, {QStringLiteral("-c"), QStringLiteral("import importlib.util as u; "
                                                                               "print(u.find_spec('pydicom'))")});
        if (has && has->trimmed() != "None")
            return output(program, {QStringLiteral(VIGNETTE_COMPARE_INSTANCES), one, other});
    }
    return {};
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace vignette::test
