#include "pacs.h"
#include "commands.h"

#include "core/pacs/pacs_client.h"

#include <QCoreApplication>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

struct Verb
{
    const char* name;
    const char* usage;
    int (*run)(const QStringList&);
};

constexpr Verb verbs[] = {
    {"echo", "--host H --called-ae AE       whether the archive answers and knows this computer", runPacsEcho},
    {"find", "... --date today              studies of the archive; --study UID: series of one", runPacsFind},
    {"get", "... --study UID --out DIR     fetch the pictures of a study into a folder", runPacsGet},
    {"store", "... FILE...                   send DICOM files to the archive", runPacsStore},
};

QString help()
{
    QString text =
        QStringLiteral("Usage: vignette-cli pacs echo|find|get|store [ARGUMENTS]\n") +
        QStringLiteral("The archive (PACS) of the clinic, over DICOM or, at an address with https://, DICOMweb.\n\n");
    for (const Verb& verb : verbs)
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(verb.name), -6).arg(QLatin1String(verb.usage));
    return text + QStringLiteral("\n  vignette-cli pacs VERB --help   the options of each");
}

} // namespace

void addServerOptions(Arguments& args)
{
    const auto option = [&args](const char* name, const QString& text, const char* value = nullptr) {
        args.parser.addOption(value ? QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value))
                                    : QCommandLineOption(QString::fromLatin1(name), text));
    };
    option("settings", tr("A JSON file with archives; the options below go beyond what it says."), "file");
    option("server", tr("Which archive of the settings file."), "name");
    option("host", tr("Name or address of the archive; https://... is DICOMweb."), "host");
    option("port", tr("Its DICOM port; 104 if absent."), "number");
    option("called-ae", tr("The AE title of the archive."), "title");
    option("ae", tr("The AE title of this computer, as the archive knows it; VIGNETTE if absent."), "title");
    option("storage-port", tr("Where the archive connects to in a C-MOVE."), "number");
    option("tls-ca", tr("Connect securely; PEM file with the certificates that are trusted."), "file");
    option("tls-cert", tr("Own certificate, PEM."), "file");
    option("tls-key", tr("Its key, PEM without a password."), "file");
    option("tls-any-name", tr("The certificate of the archive may be of another name than its host."));
    option("user", tr("The name to log in with over DICOMweb."), "name");
    option("password-file", tr("Its password is the first line of this file."), "file");
    option("token-file", tr("Instead of both: a bearer token, the first line of this file."), "file");
    option("timeout", tr("How long the archive may be silent; 60 if absent."), "seconds");
}

Result<PacsServer> serverOf(const Arguments& args)
{
    const auto value = [&args](const char* name) { return args.parser.value(QString::fromLatin1(name)); };
    const auto isSet = [&args](const char* name) { return args.parser.isSet(QString::fromLatin1(name)); };
    PacsServer server;
    if (isSet("settings")) {
        auto read = readServer(value("settings"), value("server"));
        if (!read)
            return read;
        server = std::move(*read);
    } else if (isSet("server")) {
        return fail(ErrorCode::InvalidArgument, tr("--server needs --settings."));
    }
    for (const auto& [name, target] :
         {std::pair("host", &server.host), std::pair("called-ae", &server.calledAe), std::pair("ae", &server.ownAe),
          std::pair("tls-ca", &server.tls.authorities), std::pair("tls-cert", &server.tls.certificate),
          std::pair("tls-key", &server.tls.key), std::pair("user", &server.user)}) {
        if (isSet(name))
            *target = value(name);
    }
    for (const auto& [name, target] :
         {std::pair("password-file", &server.password), std::pair("token-file", &server.token)}) {
        if (!isSet(name))
            continue;
        const auto secret = readSecret(value(name));
        if (!secret)
            return fail(secret.error());
        *target = *secret;
    }
    for (const auto& [name, target] : {std::pair("port", &server.port), std::pair("storage-port", &server.storagePort),
                                       std::pair("timeout", &server.answerSeconds)}) {
        bool isNumber = true;
        if (isSet(name))
            *target = value(name).toInt(&isNumber);
        if (!isNumber)
            return fail(ErrorCode::InvalidArgument, tr("--%1 takes a number.").arg(QLatin1String(name)));
    }
    server.tls.on = server.tls.on || isSet("tls-ca");
    server.tls.anyName = server.tls.anyName || isSet("tls-any-name");
    if (!server.tls.on && !server.isWeb() && (isSet("tls-cert") || isSet("tls-key") || isSet("tls-any-name")))
        return fail(ErrorCode::InvalidArgument, tr("A secure connection needs --tls-ca."));
    if (const auto fine = checkServer(server); !fine)
        return fail(fine.error());
    return server;
}

int runPacsEcho(const QStringList& arguments)
{
    Arguments args(QStringLiteral("pacs echo"), tr("Whether the archive answers and knows this computer."));
    addServerOptions(args);
    if (const auto code = args.parse(arguments, 0, 0))
        return *code;
    const auto server = serverOf(args);
    if (!server)
        return args.usage(server.error().message);
    if (const auto answered = echoArchive(*server, interruptibleJob()); !answered)
        return args.fail(answered.error());
    if (args.json())
        printJson({{QStringLiteral("answered"), true}});
    else
        print(tr("%1 answers.").arg(server->isWeb() ? server->host : server->calledAe));
    return Ok;
}

int runPacs(const QStringList& arguments)
{
    const QString name = arguments.value(0);
    for (const Verb& verb : verbs) {
        if (name == QLatin1String(verb.name))
            return verb.run(arguments.mid(1));
    }
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        printLines(help());
        return Ok;
    }
    if (!name.isEmpty())
        printError(tr("\"%1\" is none of echo, find, get and store.").arg(name));
    for (const QString& line : help().split(QLatin1Char('\n')))
        printError(line);
    return Usage;
}

} // namespace vignette::cli
