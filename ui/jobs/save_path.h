#pragma once

#include <QString>

class QWidget;

namespace vignette {

/// Asks for the place of a file; empty where the question was cancelled. A name without a suffix gets `suffix`
/// before it is asked whether a file of that name shall be replaced: that of the filter that is chosen.
QString askSavePath(QWidget* parent, const QString& title, const QString& suggested, const QString& filter);

/// The name of a task as that of a file, without what file systems do not take.
QString fileNameOf(const QString& name, const QString& suffix);

} // namespace vignette
