#include "pacs.h"

#include "core/base/csv.h"
#include "core/pacs/pacs_client.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vignette::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

/// "2026-11-01", "2026-11-01..2026-11-30" with one end or both, or "today".
bool readDates(const QString& text, StudyQuery& query)
{
    if (text == QLatin1String("today")) {
        query.from = query.to = QDate::currentDate();
        return true;
    }
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    const QString first = dots < 0 ? text : text.left(dots);
    const QString last = dots < 0 ? text : text.mid(dots + 2);
    query.from = QDate::fromString(first, Qt::ISODate);
    query.to = QDate::fromString(last, Qt::ISODate);
    const auto isFine = [](const QString& given, const QDate& read) { return given.isEmpty() || read.isValid(); };
    return isFine(first, query.from) && isFine(last, query.to) && !(first.isEmpty() && last.isEmpty());
}

QString count(int number)
{
    return number < 0 ? QString() : QString::number(number);
}

QString day(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

void printCsv(const QStringList& fields)
{
    QByteArray line;
    for (const QString& field : fields)
        line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + csvField(field);
    print(QString::fromUtf8(line));
}

void printCsv(const std::vector<FoundStudy>& studies)
{
    print(QStringLiteral("study_uid,patient_id,patient_name,birth_date,date,time,modalities,instances,accession,"
                         "description"));
    for (const FoundStudy& one : studies)
        printCsv({one.studyUid, one.patientId, one.patientName, day(one.birthDate), day(one.date), one.time,
                  one.modalities.join(QLatin1Char(' ')), count(one.instances), one.accession, one.description});
}

void printTable(const std::vector<FoundStudy>& studies)
{
    const auto row = [](const QString& date, const QString& id, const QString& name, const QString& modalities,
                        const QString& instances, const QString& uid) {
        print(column(date, 12) + column(id, 14) + column(name, 26) + column(modalities, 10) + column(instances, 9) +
              uid);
    };
    row(tr("DATE"), tr("PATIENT"), tr("NAME"), tr("MODALITY"), tr("PICTURES"), tr("STUDY"));
    for (const FoundStudy& one : studies)
        row(day(one.date), one.patientId, one.patientName, one.modalities.join(QLatin1Char(' ')), count(one.instances),
            one.studyUid);
}

QJsonArray toJson(const std::vector<FoundStudy>& studies)
{
    QJsonArray array;
    for (const FoundStudy& one : studies)
        array += QJsonObject{{QStringLiteral("study_uid"), one.studyUid},
                             {QStringLiteral("patient_id"), one.patientId},
                             {QStringLiteral("patient_name"), one.patientName},
                             {QStringLiteral("birth_date"), day(one.birthDate)},
                             {QStringLiteral("date"), day(one.date)},
                             {QStringLiteral("time"), one.time},
                             {QStringLiteral("modalities"), QJsonArray::fromStringList(one.modalities)},
                             {QStringLiteral("instances"), one.instances < 0 ? QJsonValue() : one.instances},
                             {QStringLiteral("accession"), one.accession},
                             {QStringLiteral("description"), one.description}};
    return array;
}

int findSeriesOf(const Arguments& args, const PacsServer& server, const QString& studyUid, bool csv)
{
    const auto found = findSeries(server, studyUid, interruptibleJob());
    if (!found)
        return args.fail(found.error());
    if (args.json()) {
        QJsonArray array;
        for (const FoundSeries& one : *found)
            array += QJsonObject{{QStringLiteral("series_uid"), one.seriesUid},
                                 {QStringLiteral("modality"), one.modality},
                                 {QStringLiteral("number"), one.number < 0 ? QJsonValue() : one.number},
                                 {QStringLiteral("instances"), one.instances < 0 ? QJsonValue() : one.instances},
                                 {QStringLiteral("description"), one.description}};
        printJson({{QStringLiteral("series"), array}});
        return Ok;
    }
    if (csv)
        print(QStringLiteral("series_uid,modality,number,instances,description"));
    else
        print(column(tr("NUMBER"), 8) + column(tr("MODALITY"), 10) + column(tr("PICTURES"), 10) +
              column(tr("DESCRIPTION"), 32) + tr("SERIES"));
    for (const FoundSeries& one : *found) {
        if (csv)
            printCsv({one.seriesUid, one.modality, count(one.number), count(one.instances), one.description});
        else
            print(column(count(one.number), 8) + column(one.modality, 10) + column(count(one.instances), 10) +
                  column(one.description, 32) + one.seriesUid);
    }
    return Ok;
}

int findPlannedSteps(const Arguments& args, const PacsServer& server, const StudyQuery& given, bool csv)
{
    WorklistQuery query;
    query.modality = given.modality;
    query.patientId = given.patientId;
    query.patientName = given.patientName;
    query.from = given.from;
    query.to = given.to;
    query.limit = given.limit;
    const auto found = findPlanned(server, query, interruptibleJob());
    if (!found)
        return args.fail(found.error());
    if (args.json()) {
        QJsonArray array;
        for (const PlannedStep& one : found->steps)
            array += QJsonObject{{QStringLiteral("date"), day(one.date)},
                                 {QStringLiteral("time"), one.time},
                                 {QStringLiteral("patient_id"), one.patientId},
                                 {QStringLiteral("patient_name"), one.patientName},
                                 {QStringLiteral("birth_date"), day(one.birthDate)},
                                 {QStringLiteral("modality"), one.modality},
                                 {QStringLiteral("station"), one.station},
                                 {QStringLiteral("accession"), one.accession},
                                 {QStringLiteral("study_uid"), one.studyUid},
                                 {QStringLiteral("description"), one.description}};
        printJson({{QStringLiteral("planned"), array}, {QStringLiteral("cut"), found->isCut}});
    } else if (csv) {
        print(QStringLiteral("date,time,patient_id,patient_name,birth_date,modality,station,accession,study_uid,"
                             "description"));
        for (const PlannedStep& one : found->steps)
            printCsv({day(one.date), one.time, one.patientId, one.patientName, day(one.birthDate), one.modality,
                      one.station, one.accession, one.studyUid, one.description});
    } else if (!found->steps.empty()) {
        print(column(tr("DATE"), 12) + column(tr("TIME"), 8) + column(tr("PATIENT"), 14) + column(tr("NAME"), 26) +
              column(tr("MODALITY"), 10) + tr("DESCRIPTION"));
        for (const PlannedStep& one : found->steps)
            print(column(day(one.date), 12) + column(one.time, 8) + column(one.patientId, 14) +
                  column(one.patientName, 26) + column(one.modality, 10) + one.description);
    }
    if (found->steps.empty())
        printError(tr("Nothing is planned that matches."));
    if (found->isCut)
        printError(tr("There are more steps than --limit allows; not all are shown."));
    return Ok;
}

} // namespace

int runPacsFind(const QStringList& arguments)
{
    Arguments args(QStringLiteral("pacs find"),
                   tr("Studies of the archive that match all that is given; with --study the series of one."));
    const auto option = [&args](const char* name, const QString& text, const char* value = nullptr) {
        args.parser.addOption(value ? QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value))
                                    : QCommandLineOption(QString::fromLatin1(name), text));
    };
    option("date", tr("today, 2026-11-30, 2026-11-01..2026-11-30, or a range with one end."), "date");
    option("modality", tr("With a series of it: XC photographs, DMS dermoscopy, ES endoscopy."), "code");
    option("patient-id", tr("The id of the patient."), "id");
    option("patient-name", tr("As Doe^Jane; * and ? stand for any characters."), "name");
    option("accession", tr("The accession number of the study."), "number");
    option("limit", tr("Studies at most; 500 if absent."), "number");
    option("study", tr("List the series of this study."), "uid");
    option("worklist", tr("What is planned (modality worklist), of --date, --modality and the patient."));
    option("csv", tr("Print CSV instead of a table."));
    addServerOptions(args);
    if (const auto code = args.parse(arguments, 0, 0))
        return *code;
    const auto value = [&args](const char* name) { return args.parser.value(QString::fromLatin1(name)); };
    const auto isSet = [&args](const char* name) { return args.parser.isSet(QString::fromLatin1(name)); };
    StudyQuery query;
    query.modality = value("modality");
    query.patientId = value("patient-id");
    query.patientName = value("patient-name");
    query.accession = value("accession");
    if (isSet("date") && !readDates(value("date"), query))
        return args.usage(
            tr("\"%1\" is no date: write today, 2026-11-30 or 2026-11-01..2026-11-30.").arg(value("date")));
    bool isNumber = true;
    if (isSet("limit"))
        query.limit = value("limit").toInt(&isNumber);
    if (!isNumber)
        return args.usage(tr("--limit takes a number."));
    const auto server = serverOf(args);
    if (!server)
        return args.usage(server.error().message);
    if (isSet("worklist"))
        return findPlannedSteps(args, *server, query, isSet("csv"));
    if (isSet("study"))
        return findSeriesOf(args, *server, value("study"), isSet("csv"));

    const auto found = findStudies(*server, query, interruptibleJob());
    if (!found)
        return args.fail(found.error());
    if (args.json())
        printJson({{QStringLiteral("studies"), toJson(found->studies)}, {QStringLiteral("cut"), found->isCut}});
    else if (isSet("csv"))
        printCsv(found->studies);
    else if (!found->studies.empty())
        printTable(found->studies);
    if (found->studies.empty())
        printError(tr("No study matches."));
    if (found->isCut)
        printError(tr("There are more studies than --limit allows; not all are shown."));
    return Ok;
}

} // namespace vignette::cli
