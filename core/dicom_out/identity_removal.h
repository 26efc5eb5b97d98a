#pragma once

#include "core/base/error.h"
#include "core/dicom_out/deidentify.h"
#include "core/dicom_out/instance_file.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <memory>

class DcmDataset;

namespace vignette {

struct CleanPicture
{
    std::unique_ptr<DcmDataset> dataset;
    PixelCoding coding = PixelCoding::Native;
};

/// Pictures without their patients, see deidentify(). One object for all that leaves together: the same patients,
/// studies and series get the same new names. For one thread.
class IdentityRemoval
{
public:
    explicit IdentityRemoval(const DeidentifyRules& rules) : m_rules(rules) {}

    /// Errors: those of openDicom() and copyCleanPixels(); Unsupported (no whole picture), InvalidArgument (it says
    /// that names are written into it).
    Result<CleanPicture> clean(const QString& path);

    /// What stands for a patient, whoever it is.
    QString newNameOf(const QString& patient);
    /// Says of an instance that its patient was removed, and how.
    void declare(DcmDataset& dataset) const;

    const AttributeChanges& changes() const { return m_changes; }

private:
    Result<void> replace(DcmDataset& from, DcmDataset& to, const QString& sopClass);
    QString newUidOf(const QString& uid);
    void count(const QSet<QString>& before, DcmDataset& from, DcmDataset& to);

    const DeidentifyRules m_rules;
    QHash<QString, QString> m_uids;
    QHash<QString, QString> m_names;
    AttributeChanges m_changes;
};

} // namespace vignette
