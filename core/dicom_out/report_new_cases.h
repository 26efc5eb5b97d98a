#pragma once

#include "core/dicom_out/dicom_export.h"

namespace vignette {

class CaseStore;

/// Writes the reports of the cases of a store that have none yet, each case once, also where the program is killed at
/// any moment: they are made in a folder of their own within `folder` (".vignette-new"), which gets the name
/// ".vignette-ready-ROWS" when all are there; only then do they move up, and the store learns of it. What a run left is
/// finished by the next. Reports may be taken out of `folder` meanwhile.
///
/// A case that fails is told, and not tried again. Photographs that are no DICOM are passed over. Errors: those of
/// exportDicom() and of the store.
Result<DicomExportSummary> reportNewCases(const Manifest& manifest, CaseStore& store, const QString& folder,
                                          const JobContext& job = {});

} // namespace vignette
