#pragma once

#include <QDialog>

class QLabel;

namespace vignette {

class Workbench;

/// Versions of the program, its libraries and its engine, the device, and whose work it rests on.
/// The engine's line fills once the engine is read.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `device`: as describeDevice() says it.
    AboutDialog(Workbench& bench, const QString& device, QWidget* parent = nullptr);

private:
    QLabel* m_engine;
};

} // namespace vignette
