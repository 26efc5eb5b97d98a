#pragma once

#include "core/screening/case_record.h"

#include <QString>
#include <QStringList>

namespace vignette {

/// An outcome as a clinician reads it, with a sign that needs no colour.
QString outcomeText(Outcome outcome);
QString outcomeText(FileStatus status);
QString notToldApartText(); ///< where a verdict names several classes
QString outcomeText(const CaseRecord& record);

/// What the verdict says, as a headline: that it suggests a class, between which classes it cannot tell, that it is
/// uncertain or that it is none of them. Never a number.
QString headlineText(const CaseRecord& record, const QStringList& classNames);

/// The classes that the verdict names, "A", "A or B" or "A, B or C"; empty where it names none.
QString namedText(const CaseRecord& record, const QStringList& classNames);

/// How a case is called: its file, with frame and lesion where there are several.
QString caseName(const CaseRecord& record);

/// The verdict in one line: sign, probability and name of the class, the classes that cannot be told apart, or that it
/// is none of them.
QString verdictText(const CaseRecord& record, const QStringList& classNames);

} // namespace vignette
