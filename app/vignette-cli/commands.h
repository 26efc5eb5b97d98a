#pragma once

#include <QStringList>

namespace vignette::cli {

/// The commands, one per file. Each gets the arguments after its name and returns an exit code.
int runSynthesize(const QStringList& arguments);
int runScreen(const QStringList& arguments);
int runWatch(const QStringList& arguments);
int runEncode(const QStringList& arguments);
int runMerge(const QStringList& arguments);
int runSuggest(const QStringList& arguments);
int runSearch(const QStringList& arguments);
int runEvaluate(const QStringList& arguments);
int runBenchmark(const QStringList& arguments);
int runExport(const QStringList& arguments);
int runExportDicom(const QStringList& arguments);
int runDeidentify(const QStringList& arguments);
int runPacs(const QStringList& arguments);
int runAudit(const QStringList& arguments);
int runInspect(const QStringList& arguments);
int runDoctor(const QStringList& arguments);

} // namespace vignette::cli
