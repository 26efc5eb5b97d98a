#pragma once

#include "core/screening/case_record.h"

#include <QString>
#include <QStringList>

namespace vignette {

/// An outcome as a clinician reads it, with a sign that needs no colour.
QString outcomeText(Outcome outcome);
QString outcomeText(FileStatus status);
QString outcomeText(const CaseRecord& record);

/// The verdict in one line: sign, probability and name of the top class, or that it is none of them.
QString verdictText(const CaseRecord& record, const QStringList& classNames);

} // namespace vignette
