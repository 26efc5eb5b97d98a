#include "core/screening/case_groups.h"

#include "core/imaging/dicom_attributes.h"
#include "core/screening/results_csv.h"
#include "core/screening/verdict_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <array>
#include <functional>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CaseGroups)
};

using By = Grouping::By;

/// As they are typed; Name and Table have their rule behind a colon.
constexpr std::array<std::pair<By, const char*>, 8> keys{{{By::Nothing, "nothing"},
                                                          {By::Patient, "patient"},
                                                          {By::Study, "study"},
                                                          {By::Lesion, "lesion"},
                                                          {By::Folder, "folder"},
                                                          {By::File, "file"},
                                                          {By::Name, "name"},
                                                          {By::Table, "table"}}};

bool takesRule(By by)
{
    return by == By::Name || by == By::Table;
}

Result<QRegularExpression> expressionOf(const QString& rule)
{
    QRegularExpression expression(rule);
    if (rule.isEmpty() || !expression.isValid())
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("\"%1\" is no regular expression: %2.")
                        .arg(rule, rule.isEmpty() ? Text::tr("it is empty") : expression.errorString()));
    return expression;
}

QString valueOf(const std::vector<DicomAttribute>& attributes, QLatin1String tag)
{
    for (const DicomAttribute& attribute : attributes) {
        if (attribute.tag.compare(tag, Qt::CaseInsensitive) == 0)
            return attribute.value.trimmed();
    }
    return {};
}

QString patientOf(const std::vector<DicomAttribute>& attributes)
{
    const QString id = valueOf(attributes, QLatin1String("(0010,0020)"));
    return id.isEmpty() ? QString() : id + QLatin1Char('\n') + valueOf(attributes, QLatin1String("(0010,0021)"));
}

QString lesionOf(const std::vector<DicomAttribute>& attributes)
{
    if (const QString uid = valueOf(attributes, QLatin1String("(0062,0021)")); !uid.isEmpty())
        return uid;
    const QString id = valueOf(attributes, QLatin1String("(0062,0020)"));
    return id.isEmpty() ? QString() : patientOf(attributes) + QLatin1Char('\n') + id;
}

/// The group that a table gives to a picture.
class GroupTable
{
public:
    static Result<GroupTable> read(const QString& path)
    {
        const auto rows = readCsv(path);
        if (!rows)
            return fail(rows.error());
        const CsvRow header = rows->empty() ? CsvRow() : rows->front();
        const int picture = csvColumn(header, csvPictureColumns);
        const int group = csvColumn(header, {"group", "lesion", "lesion_id", "patient", "patient_id", "case"});
        if (picture < 0 || group < 0)
            return fail(ErrorCode::InvalidArgument,
                        Text::tr("\"%1\" is no table of groups: it needs a column for the file and one for the group.")
                            .arg(QFileInfo(path).fileName()));
        GroupTable table;
        const QDir folder = QFileInfo(path).absoluteDir();
        for (size_t i = 1; i < rows->size(); ++i) {
            const QString written = (*rows)[i].value(picture).trimmed();
            const QString name = (*rows)[i].value(group).trimmed();
            if (written.isEmpty() || name.isEmpty())
                continue;
            for (const QString& key : {written, QDir::cleanPath(folder.absoluteFilePath(written))}) {
                const auto known = table.m_groups.constFind(key);
                if (known != table.m_groups.cend() && *known != name)
                    return fail(ErrorCode::InvalidArgument, Text::tr("The table \"%1\" puts \"%2\" into two groups.")
                                                                .arg(QFileInfo(path).fileName(), written));
                table.m_groups.insert(key, name);
            }
        }
        return table;
    }

    /// Empty where the table does not name the picture.
    QString groupOf(const QString& path) const
    {
        const QFileInfo file(path);
        for (const QString& key : {path, file.fileName(), file.completeBaseName()}) {
            if (const auto found = m_groups.constFind(key); found != m_groups.cend())
                return *found;
        }
        return {};
    }

private:
    QHash<QString, QString> m_groups; ///< by what the table calls the picture, and by its whole path
};

/// The deepest folder that holds all that was loaded; names of folders and files are told from there.
QDir commonFolder(std::span<const CaseRecord> records)
{
    QString common;
    for (const CaseRecord& record : records) {
        QString folder = QFileInfo(record.path).absolutePath() + QLatin1Char('/');
        if (common.isEmpty())
            common = folder;
        while (!folder.startsWith(common)) {
            common.chop(1);
            common.truncate(common.lastIndexOf(QLatin1Char('/')) + 1);
        }
    }
    return QDir(common);
}

/// What a record is grouped by, and what the group is called.
struct Place
{
    QString key; ///< empty: a group of its own
    QString name;
};

/// Answers for one record after the other.
using PlaceOf = std::function<Place(const CaseRecord& record)>;

/// By what only the header of the file says; files that cannot be read any more are groups of their own.
PlaceOf byHeader(const std::function<QString(const std::vector<DicomAttribute>&)>& keyOf)
{
    return [keyOf](const CaseRecord& record) -> Place {
        if (record.instanceUid.isEmpty())
            return {};
        return {keyOf(readDicomAttributes(record.path).value_or(std::vector<DicomAttribute>())), {}};
    };
}

Result<PlaceOf> placesBy(const Grouping& grouping, std::span<const CaseRecord> records)
{
    switch (grouping.by) {
    case By::Nothing:
        return [](const CaseRecord&) { return Place(); };
    case By::Patient:
        // A study is of one patient (DICOM PS3.3 A.1.2), so that one header of it is enough.
        return [ofFile = byHeader(patientOf), ofStudy = QHash<QString, QString>()](const CaseRecord& record) mutable {
            if (record.studyUid.isEmpty())
                return Place();
            auto known = ofStudy.find(record.studyUid);
            if (known == ofStudy.end()) {
                const QString patient = ofFile(record).key;
                known = ofStudy.insert(record.studyUid, patient.isEmpty() ? record.studyUid : patient);
            }
            return Place{*known, {}};
        };
    case By::Study:
        return [](const CaseRecord& record) { return Place{record.studyUid, {}}; };
    case By::Lesion:
        return byHeader(lesionOf);
    case By::Folder:
        return [root = commonFolder(records)](const CaseRecord& record) {
            const QString folder = QFileInfo(record.path).absolutePath();
            const QString name = root.relativeFilePath(folder);
            return Place{folder, name.isEmpty() || name == QLatin1String(".") ? root.dirName() : name};
        };
    case By::File:
        return [root = commonFolder(records)](const CaseRecord& record) {
            return Place{record.path, root.relativeFilePath(record.path)};
        };
    case By::Name: {
        const auto expression = expressionOf(grouping.rule);
        if (!expression)
            return fail(expression.error());
        return [expression = *expression](const CaseRecord& record) {
            const auto match = expression.match(QFileInfo(record.path).fileName());
            const QString found = match.captured(expression.captureCount() > 0 ? 1 : 0);
            return Place{found, found};
        };
    }
    case By::Table: {
        const auto table = GroupTable::read(grouping.rule);
        if (!table)
            return fail(table.error());
        return [table = *table](const CaseRecord& record) {
            const QString group = table.groupOf(record.path);
            return Place{group, group};
        };
    }
    }
    return fail(ErrorCode::InvalidArgument, QString());
}

QString numberedName(By by, int number)
{
    return by == By::Patient ? Text::tr("Patient %1").arg(number)
           : by == By::Study ? Text::tr("Study %1").arg(number)
                             : Text::tr("Lesion %1").arg(number);
}

} // namespace

Result<Grouping> groupingFromText(const QString& text)
{
    const QString key = text.section(QLatin1Char(':'), 0, 0).trimmed();
    for (const auto& [by, name] : keys) {
        if (key != QLatin1String(name) || takesRule(by) != text.contains(QLatin1Char(':')))
            continue;
        Grouping grouping{by, takesRule(by) ? text.section(QLatin1Char(':'), 1).trimmed() : QString()};
        if (by == By::Name) {
            if (const auto expression = expressionOf(grouping.rule); !expression)
                return fail(expression.error());
        }
        return grouping;
    }
    return fail(ErrorCode::InvalidArgument,
                Text::tr("\"%1\" is no grouping: write patient, study, lesion, folder, file, name:EXPRESSION or "
                         "table:FILE.csv.")
                    .arg(text));
}

QString groupingText(const Grouping& grouping)
{
    const auto* const key = std::ranges::find(keys, grouping.by, &std::pair<By, const char*>::first);
    const QString name = QString::fromLatin1(key->second);
    return takesRule(grouping.by) ? name + QLatin1Char(':') + grouping.rule : name;
}

Result<CaseGroups> groupCases(std::span<const CaseRecord> records, const Grouping& grouping, const JobContext& job)
{
    const auto placeOf = placesBy(grouping, records);
    if (!placeOf)
        return fail(placeOf.error());
    CaseGroups groups;
    groups.ofRecord.reserve(records.size());
    QHash<QString, int> known;
    int numbered = 0;
    for (const CaseRecord& record : records) {
        if (job.cancelled())
            return fail(ErrorCode::Cancelled, Text::tr("Grouping the cases was stopped."));
        if (record.fileStatus() != FileStatus::Loaded) {
            groups.ofRecord.push_back(-1);
            continue;
        }
        const Place place = (*placeOf)(record);
        auto found = place.key.isEmpty() ? known.end() : known.find(place.key);
        int index = int(groups.names.size());
        if (found != known.end()) {
            index = *found;
        } else if (place.key.isEmpty()) {
            groups.names += caseName(record);
        } else {
            known.insert(place.key, index);
            groups.names += place.name.isEmpty() ? numberedName(grouping.by, ++numbered) : place.name;
        }
        groups.ofRecord.push_back(index);
    }
    return groups;
}

std::vector<GroupVerdict> judgeGroups(std::span<const CaseRecord> records, const CaseGroups& groups,
                                      const Calibration& calibration)
{
    std::vector<GroupVerdict> verdicts(size_t(groups.names.size()));
    for (size_t i = 0; i < records.size() && i < groups.ofRecord.size(); ++i) {
        if (groups.ofRecord[i] >= 0)
            verdicts[size_t(groups.ofRecord[i])].members.push_back(i);
    }
    std::vector<const Prediction*> pictures;
    for (GroupVerdict& verdict : verdicts) {
        pictures.clear();
        for (const size_t i : verdict.members) {
            if (records[i].prediction() && !records[i].isExample)
                pictures.push_back(records[i].prediction());
        }
        verdict.judged = int(pictures.size());
        if (!pictures.empty())
            verdict.prediction = judgeTogether(calibration, pictures);
    }
    return verdicts;
}

Result<void> writeGroupsCsv(std::span<const CaseRecord> records, const CaseGroups& groups,
                            const std::vector<GroupVerdict>& verdicts, const QStringList& classIds, CsvReader reader,
                            const QString& path)
{
    return writeCsv(path, reader, [&](const CsvAppend& append) {
        QByteArray header = "group,pictures,outcome,label";
        for (const char* column : {"probability_", "logit_"}) {
            for (const QString& id : classIds)
                header += ',' + csvField(QLatin1String(column) + id);
        }
        Result<void> done = append(header + ",set,rows\n");
        for (size_t g = 0; done && g < verdicts.size(); ++g) {
            const GroupVerdict& verdict = verdicts[g];
            QByteArray line = csvField(groups.names[qsizetype(g)]) + ',' + QByteArray::number(verdict.judged) + ',';
            CaseRecord record;
            if (verdict.prediction) {
                record.state = *verdict.prediction;
                line += csvOutcome(record, classIds);
            } else {
                line += ',';
            }
            const Prediction prediction = verdict.prediction.value_or(Prediction());
            for (const auto* values : {&prediction.probabilities, &prediction.logits}) {
                for (size_t k = 0; k < size_t(classIds.size()); ++k)
                    line += ',' + (k < values->size() ? csvNumber((*values)[k]) : QByteArray());
            }
            QStringList set, rows;
            for (const int index : prediction.set)
                set += classIds.value(index);
            for (const size_t i : verdict.members)
                rows += QString::number(records[i].row);
            done = append(line + ',' + csvField(set.join(QLatin1Char(';'))) + ',' +
                          csvField(rows.join(QLatin1Char(';'))) + '\n');
        }
        return done;
    });
}

} // namespace vignette
