#pragma once

#include "core/base/csv.h"
#include "core/base/job_context.h"
#include "core/engine/calibration.h"
#include "core/screening/case_record.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

/// Pictures that belong together, such as all of one patient or all of one lesion, and the one verdict on them.
namespace vignette {

struct Grouping
{
    enum class By {
        Nothing,
        Patient, ///< DICOM Patient ID (0010,0020) with its issuer (0010,0021); of a study without one, the study
        Study,   ///< Study Instance UID (0020,000D)
        Lesion,  ///< Tracking UID (0062,0021), else Tracking ID (0062,0020) within the patient
        Folder,  ///< the folder that holds the file
        File,    ///< the frames of one file
        Name,    ///< what a regular expression finds in the file name: its first group in brackets, or all of it
        Table,   ///< a table (CSV) with a column for the file and one for the group
    };

    By by = By::Nothing;
    QString rule = {}; ///< of Name the expression, of Table the path

    bool operator==(const Grouping&) const = default;
};

/// A grouping as one types it: "nothing", "patient", "study", "lesion", "folder", "file", "name:EXPRESSION" or
/// "table:FILE.csv". Errors: InvalidArgument (something else, an expression that is none).
Result<Grouping> groupingFromText(const QString& text);
QString groupingText(const Grouping& grouping);

/// Which records belong together.
struct CaseGroups
{
    /// One per group, for people. Patients, studies and lesions are numbered, as their own names are the patient's; a
    /// picture that the rule says nothing of is a group of its own, named like its file.
    QStringList names;
    std::vector<int> ofRecord; ///< for each record its group; -1 for what was not loaded

    bool operator==(const CaseGroups&) const = default;
};

/// Groups in the order of the first record of each. By patient it reads the header of one file of each study, by
/// lesion the header of each file. The columns of a table: path, file, filename, file_name, image or image_id; group,
/// lesion, lesion_id, patient, patient_id or case. It names files by path, relative to itself or absolute, or by name
/// with or without suffix.
///
/// Errors: InvalidArgument (no such expression or table, two groups for one name), those of readCsv(), Cancelled.
/// Thread-safe.
Result<CaseGroups> groupCases(std::span<const CaseRecord> records, const Grouping& grouping,
                              const JobContext& job = {});

/// What is said of a group.
struct GroupVerdict
{
    std::vector<size_t> members;               ///< index of each record
    int judged = 0;                            ///< of them, those with a verdict
    std::optional<Prediction> prediction = {}; ///< see judgeTogether(); nothing where no picture has a verdict
};

/// One per group. Examples of the classifier are members but have no say: what it learned by heart tells nothing.
std::vector<GroupVerdict> judgeGroups(std::span<const CaseRecord> records, const CaseGroups& groups,
                                      const Calibration& calibration);

/// The groups as a table, atomically: group, pictures (with a verdict), outcome, label, probability_<class id> and
/// logit_<class id> per class, set, rows (of the results table, joined by ";"). Errors: WriteFailed.
Result<void> writeGroupsCsv(std::span<const CaseRecord> records, const CaseGroups& groups,
                            const std::vector<GroupVerdict>& verdicts, const QStringList& classIds, CsvReader reader,
                            const QString& path);

} // namespace vignette
