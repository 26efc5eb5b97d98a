#include "ui/archive/archive_settings.h"

#include "ui/common/shared_settings.h"

#include <QSettings>

namespace vignette {

namespace {

const QString host = QStringLiteral("archive/host");
const QString port = QStringLiteral("archive/port");
const QString calledAe = QStringLiteral("archive/calledAe");
const QString ownAe = QStringLiteral("archive/ownAe");
const QString storagePort = QStringLiteral("archive/storagePort");
const QString tls = QStringLiteral("archive/tls");
const QString authorities = QStringLiteral("archive/authorities");
const QString certificate = QStringLiteral("archive/certificate");
const QString key = QStringLiteral("archive/key");
const QString user = QStringLiteral("archive/user");

/// What nobody finds on the disk.
struct Secrets
{
    QString password, token;
};
Secrets& secrets()
{
    static Secrets secrets;
    return secrets;
}

} // namespace

PacsServer archiveSettings()
{
    PacsServer server;
    server.host = settingValue(host).toString();
    server.port = settingValue(port, server.port).toInt();
    server.calledAe = settingValue(calledAe).toString();
    server.ownAe = settingValue(ownAe, server.ownAe).toString();
    server.storagePort = settingValue(storagePort, server.storagePort).toInt();
    server.tls.on = settingValue(tls, false).toBool();
    server.tls.authorities = settingValue(authorities).toString();
    server.tls.certificate = settingValue(certificate).toString();
    server.tls.key = settingValue(key).toString();
    server.user = settingValue(user).toString();
    server.password = secrets().password;
    server.token = secrets().token;
    return server;
}

void saveArchiveSettings(const PacsServer& server)
{
    QSettings settings;
    const auto save = [&settings](const QString& name, const QVariant& value) {
        if (!isSettingLocked(name))
            settings.setValue(name, value);
    };
    save(host, server.host);
    save(port, server.port);
    save(calledAe, server.calledAe);
    save(ownAe, server.ownAe);
    save(storagePort, server.storagePort);
    save(tls, server.tls.on);
    save(authorities, server.tls.authorities);
    save(certificate, server.tls.certificate);
    save(key, server.tls.key);
    save(user, server.user);
    secrets() = {server.password, server.token};
}

} // namespace vignette
