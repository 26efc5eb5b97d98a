#pragma once

#include "core/imaging/attribute_changes.h"

#include <QDialog>

namespace vignette {

/// What became of the attributes of pictures that went out without their patients.
class ChangesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `path`: where the same table was written to.
    ChangesDialog(const AttributeChanges& changes, const QString& path, QWidget* parent = nullptr);
};

} // namespace vignette
