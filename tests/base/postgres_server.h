#pragma once

#include "core/base/database.h"

#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <memory>

#include <pwd.h>
#include <unistd.h>

namespace vignette::test {

/// A PostgreSQL server on a socket in a folder of its own, for as long as the object lives.
class PostgresServer
{
public:
    /// Why it could not be started; empty where it runs.
    QString start()
    {
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            return QStringLiteral("Qt's driver for PostgreSQL (libqt6sql6-psql) is not installed.");
        const QString programs = QStringLiteral("/usr/lib/postgresql/15/bin");
        if (!QFile::exists(programs + QStringLiteral("/initdb")))
            return QStringLiteral("PostgreSQL 15 (postgresql-15) is not installed.");
        if (!m_dir.isValid() || !handOver())
            return QStringLiteral("PostgreSQL refuses to run as root, and there is no user \"postgres\".");
        const QString data = m_dir.filePath(QStringLiteral("data"));
        QProcess init;
        run(init, programs + QStringLiteral("/initdb"),
            {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("vignette"), QStringLiteral("-A"),
             QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C"),
             QStringLiteral("--no-sync")});
        if (!init.waitForFinished(120'000) || init.exitCode() != 0)
            return QStringLiteral("initdb: ") + QString::fromLocal8Bit(init.readAllStandardError());
        run(m_server, programs + QStringLiteral("/postgres"),
            {QStringLiteral("-D"), data, QStringLiteral("-k"), m_dir.path(), QStringLiteral("-F"), QStringLiteral("-c"),
             QStringLiteral("listen_addresses=")});
        for (int i = 0; i < 300 && m_server.state() != QProcess::NotRunning; ++i) {
            if (Database::exists(address(QStringLiteral("any")), {}))
                return {};
            QThread::msleep(100);
        }
        return QStringLiteral("postgres: ") + QString::fromLocal8Bit(m_server.readAllStandardError());
    }

    ~PostgresServer()
    {
        if (m_server.processId() > 0)
            ::kill(pid_t(m_server.processId()), SIGQUIT); // at once, whoever is connected
        m_server.waitForFinished();
    }

    /// Ends all connections, as a server does that is started anew.
    void breakConnections() const
    {
        const auto database = Database::open(address(QStringLiteral("administration")), anyKind());
        if (database)
            (void)database->number(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                                  "WHERE pid<>pg_backend_pid() AND backend_type='client backend'"));
    }

    QString socketFolder() const { return m_dir.path(); }

    QString address(const QString& schema) const
    {
        return QStringLiteral("postgresql:///postgres?host=%1&user=vignette#%2").arg(m_dir.path(), schema);
    }

private:
    static DatabaseKind anyKind()
    {
        DatabaseKind kind;
        kind.serverSchema = {{QStringLiteral("CREATE TABLE nothing(id INTEGER)")}};
        return kind;
    }

    /// It does not run as root: then as the user that its package makes.
    bool handOver()
    {
        if (geteuid() != 0)
            return true;
        const passwd* user = getpwnam("postgres");
        return user && chown(QFile::encodeName(m_dir.path()).constData(), user->pw_uid, user->pw_gid) == 0;
    }

    static void run(QProcess& process, const QString& program, const QStringList& arguments)
    {
        process.setWorkingDirectory(QStringLiteral("/"));
        if (geteuid() == 0)
            process.start(QStringLiteral("setpriv"),
                          QStringList{QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                                      QStringLiteral("--clear-groups"), program} +
                              arguments);
        else
            process.start(program, arguments);
    }

    QTemporaryDir m_dir;
    QProcess m_server;
};

} // namespace vignette::test
