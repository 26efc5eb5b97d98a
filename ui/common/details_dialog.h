#pragma once

#include "core/base/error.h"

#include <QDialog>

namespace vignette {

/// All that is known of an error, to be read or copied for whoever can help: the sentence, its code and what the
/// log holds. It may name files, as the sentence does.
class DetailsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DetailsDialog(const Error& error, QWidget* parent = nullptr);
};

} // namespace vignette
