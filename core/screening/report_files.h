#pragma once

#include "core/screening/report_content.h"

class QIODevice;

namespace vignette {

/// Writes the whole report into an open file. Each says false where the file cannot be written, and stops early, with
/// true, once the job is cancelled. Private to this folder.
bool writeReportHtml(ReportContent& content, const ReportRequest& request, QIODevice& file, const JobContext& job);
bool writeReportPdf(ReportContent& content, const ReportRequest& request, QIODevice& file, const JobContext& job);

} // namespace vignette
