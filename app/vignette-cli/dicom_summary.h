#pragma once

#include "core/dicom_out/dicom_export.h"

#include <QJsonObject>

namespace vignette::cli {

/// What was written as DICOM into `folder`, for export-dicom and screen.
QJsonObject toJson(const DicomExportSummary& summary, const QString& folder);
void print(const DicomExportSummary& summary, const QString& folder);
void printFailures(const DicomExportSummary& summary); ///< to stderr, a line for each

} // namespace vignette::cli
