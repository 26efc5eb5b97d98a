#pragma once

#include "core/base/error.h"

#include <QString>

namespace vignette {

/// A DICOM archive (PACS) and how this computer calls itself there. Nothing is connected to until one is given to a
/// function of pacs_client.h.
struct PacsServer
{
    /// Name or address; empty: no archive is configured. "https://pacs.example/dicom-web", the address of a DICOMweb
    /// service (PS3.18), stands for port and titles too; "http://" is for networks that nobody else is in.
    QString host;
    int port = 104;
    QString calledAe;                           ///< application entity title of the archive (PS3.8 7.1.1.4)
    QString ownAe = QStringLiteral("VIGNETTE"); ///< ours, as the archive knows it
    /// Where the archive connects to in a C-MOVE, 1 to 65535; 0: pictures can be fetched by C-GET only.
    int storagePort = 0;

    /// Secure transport (PS3.15 B.9): TLS 1.2 or later by the BCP 195 profile. Files are PEM. The archive must show a
    /// certificate of `authorities`; our own one is shown where it is given, and is needed for C-MOVE.
    struct Tls
    {
        bool on = false;
        QString authorities; ///< certificates of who is trusted, needed
        QString certificate; ///< our own, with `key`
        QString key;         ///< without a password
        /// Archives are often known by a name that is not in their certificate. With this any name will do, as long
        /// as the certificate is of `authorities`.
        bool anyName = false;
    };
    /// Over DICOMweb whose certificate is trusted is told by `authorities`, or where that is empty by the system;
    /// whether the connection is secure by the address.
    Tls tls;

    /// Who we are over DICOMweb: basic authentication (RFC 7617), or a bearer token (RFC 6750). Both go over secure
    /// connections only, or to this computer itself.
    QString user, password;
    QString token;

    int connectSeconds = 10; ///< until a connection stands
    int answerSeconds = 60;  ///< that nothing may come or go in the middle of work

    bool isConfigured() const { return !host.isEmpty(); }
    bool isWeb() const { return host.contains(QLatin1String("://")); }
};

/// Whether all that is needed is there and within its limits; files are not looked at.
/// Errors: InvalidArgument, with a sentence that names the setting. Thread-safe.
Result<void> checkServer(const PacsServer& server);

/// The archive called `name` in a settings file:
///
///     {"servers": {"clinic": {"host": "pacs.example", "port": 11112, "called_ae": "ARCHIVE", "own_ae": "VIGNETTE",
///         "storage_port": 11113, "connect_seconds": 10, "answer_seconds": 60,
///         "tls": {"authorities": "ca.pem", "certificate": "own.pem", "key": "own.key", "any_name": false}}}}
///
/// or {"host": "https://pacs.example/dicom-web", "user": "reader", "password_file": "word", "token_file": "token"}.
/// All but the host and, without DICOMweb, called_ae may be absent. Passwords and tokens stand in the first line of
/// files of their own; names of files are relative to the folder of the settings file. With one archive in it `name`
/// may be empty. Errors: NotFound, Unreadable, InvalidArgument (no such archive, an unknown or wrong setting).
/// Thread-safe.
Result<PacsServer> readServer(const QString& path, const QString& name);

/// The first line of a file with a password or token. Errors: Unreadable. Thread-safe.
Result<QString> readSecret(const QString& path);

} // namespace vignette
