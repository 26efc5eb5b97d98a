#include "core/pacs/pacs_server.h"

#include "core/pacs/pacs_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace vignette {

namespace {

/// A title has 1 to 16 characters of ASCII, no backslash, and is not all spaces (PS3.5 6.2, VR AE).
bool isTitle(const QString& text)
{
    return !text.trimmed().isEmpty() && text.size() <= 16 && std::ranges::all_of(text, [](QChar c) {
        return c >= QLatin1Char(' ') && c <= QLatin1Char('~') && c != QLatin1Char('\\');
    });
}

bool isPort(int port)
{
    return port >= 1 && port <= 65535;
}

bool isThisComputer(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

Result<void> checkWeb(const PacsServer& server)
{
    const auto refuse = [](const QString& message) { return fail(ErrorCode::InvalidArgument, message); };
    const QUrl url(server.host, QUrl::StrictMode);
    const bool isSecure = url.scheme() == QLatin1String("https");
    if (!url.isValid() || (!isSecure && url.scheme() != QLatin1String("http")) || url.host().isEmpty() ||
        !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refuse(PacsText::tr("The address of a DICOMweb archive looks like https://pacs.example.org/dicom-web."));
    if (!server.user.isEmpty() && !server.token.isEmpty())
        return refuse(PacsText::tr("Give a user name with a password, or a token, not both."));
    const bool isToken =
        std::ranges::all_of(server.token, [](QChar c) { return c > QLatin1Char(' ') && c <= QLatin1Char('~'); });
    if (!isToken || server.user.contains(QLatin1Char(':')))
        return refuse(PacsText::tr("The user name or the token has a character that cannot be in one."));
    if (!isSecure && !isThisComputer(url.host()) && !(server.user + server.token).isEmpty())
        return refuse(PacsText::tr("A password or token is only sent over a secure connection: the address must begin "
                                   "with https://."));
    return {};
}

Result<void> checkDimse(const PacsServer& server)
{
    const auto refuse = [](const QString& message) { return fail(ErrorCode::InvalidArgument, message); };
    if (!isPort(server.port) || (server.storagePort != 0 && !isPort(server.storagePort)))
        return refuse(PacsText::tr("A port is a number from 1 to 65535."));
    if (!isTitle(server.calledAe))
        return refuse(PacsText::tr("The AE title of the archive has 1 to 16 letters and digits."));
    if (!isTitle(server.ownAe))
        return refuse(PacsText::tr("The AE title of this computer has 1 to 16 letters and digits."));
    if (server.tls.on && server.tls.authorities.isEmpty())
        return refuse(PacsText::tr("A secure connection needs the certificates of the authorities that are trusted."));
    if (!(server.user + server.token).isEmpty())
        return refuse(PacsText::tr("A user name or token is for an archive at an address with https://."));
    return {};
}

/// One setting of a group; what is of another type or unknown makes it fail.
class Settings
{
public:
    Settings(QJsonObject object, QString folder) : m_object(std::move(object)), m_folder(std::move(folder)) {}

    void text(const char* name, QString& to)
    {
        const QJsonValue value = m_object.take(QLatin1String(name));
        m_isFine = m_isFine && (value.isUndefined() || value.isString());
        to = value.toString(to);
    }
    void file(const char* name, QString& to)
    {
        text(name, to);
        if (!to.isEmpty())
            to = QDir(m_folder).absoluteFilePath(to);
    }
    void number(const char* name, int& to)
    {
        const QJsonValue value = m_object.take(QLatin1String(name));
        m_isFine = m_isFine && (value.isUndefined() || value.toInt(-1) == value.toDouble());
        to = value.toInt(to);
    }
    void flag(const char* name, bool& to)
    {
        const QJsonValue value = m_object.take(QLatin1String(name));
        m_isFine = m_isFine && (value.isUndefined() || value.isBool());
        to = value.toBool(to);
    }
    QJsonObject group(const char* name)
    {
        const QJsonValue value = m_object.take(QLatin1String(name));
        m_isFine = m_isFine && (value.isUndefined() || value.isObject());
        return value.toObject();
    }
    bool contains(const char* name) const { return m_object.contains(QLatin1String(name)); }
    bool areFine() const { return m_isFine && m_object.isEmpty(); }

private:
    QJsonObject m_object;
    QString m_folder;
    bool m_isFine = true;
};

} // namespace

Result<void> checkServer(const PacsServer& server)
{
    const auto refuse = [](const QString& message) { return fail(ErrorCode::InvalidArgument, message); };
    if (!server.isConfigured())
        return refuse(PacsText::tr("No archive is configured."));
    if (server.connectSeconds < 1 || server.answerSeconds < 1 || server.connectSeconds > 3600 ||
        server.answerSeconds > 3600)
        return refuse(PacsText::tr("The time to wait for the archive is 1 to 3600 seconds."));
    if (server.tls.certificate.isEmpty() != server.tls.key.isEmpty())
        return refuse(PacsText::tr("The own certificate and its key belong together; one of them is missing."));
    return server.isWeb() ? checkWeb(server) : checkDimse(server);
}

Result<QString> readSecret(const QString& path)
{
    QFile file(path);
    constexpr qint64 longest = 16 << 10;
    if (!file.open(QIODevice::ReadOnly) || file.size() > longest)
        return fail(ErrorCode::Unreadable, PacsText::tr("The file with the password or token cannot be read."), path);
    return QString::fromUtf8(file.readLine()).trimmed();
}

Result<PacsServer> readServer(const QString& path, const QString& name)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, PacsText::tr("The settings file of the archives does not exist."), path);
    constexpr qint64 largest = 1 << 20;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return fail(ErrorCode::Unreadable, PacsText::tr("The settings file of the archives cannot be read."), path);
    const QJsonObject servers = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("servers")].toObject();
    const QString key = name.isEmpty() && servers.size() == 1 ? servers.begin().key() : name;
    if (!servers[key].isObject())
        return fail(ErrorCode::InvalidArgument,
                    PacsText::tr("There is no archive \"%1\" in the settings file. It has: %2.")
                        .arg(key, servers.keys().join(QStringLiteral(", "))));
    const QString folder = QFileInfo(path).absolutePath();
    PacsServer server;
    Settings settings(servers[key].toObject(), folder);
    settings.text("host", server.host);
    settings.number("port", server.port);
    settings.text("called_ae", server.calledAe);
    settings.text("own_ae", server.ownAe);
    settings.number("storage_port", server.storagePort);
    settings.number("connect_seconds", server.connectSeconds);
    settings.number("answer_seconds", server.answerSeconds);
    settings.text("user", server.user);
    for (const auto& [setting, secret] :
         {std::pair("password_file", &server.password), std::pair("token_file", &server.token)}) {
        QString from;
        settings.file(setting, from);
        const auto read = from.isEmpty() ? Result<QString>() : readSecret(from);
        if (!read)
            return fail(read.error());
        *secret = *read;
    }
    server.tls.on = settings.contains("tls");
    Settings tls(settings.group("tls"), folder);
    tls.file("authorities", server.tls.authorities);
    tls.file("certificate", server.tls.certificate);
    tls.file("key", server.tls.key);
    tls.flag("any_name", server.tls.anyName);
    if (!settings.areFine() || !tls.areFine())
        return fail(ErrorCode::InvalidArgument,
                    PacsText::tr("The archive \"%1\" has a setting that is unknown or of the wrong kind.").arg(key));
    if (const auto fine = checkServer(server); !fine)
        return fail(fine.error());
    return server;
}

} // namespace vignette
