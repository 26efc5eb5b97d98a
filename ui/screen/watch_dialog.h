#pragma once

#include "ui/session/screening_run.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;

namespace vignette {

/// Asks which folder is to be watched, and where its results go beside the window.
class WatchDialog : public QDialog
{
    Q_OBJECT

public:
    /// `isPrivate`: the window keeps nothing on a disk, so that only what is chosen here is written.
    explicit WatchDialog(bool isPrivate, QWidget* parent = nullptr);

    void accept() override; ///< not before there is a folder, and results that lie elsewhere

Q_SIGNALS:
    void chosen(const vignette::ScreeningRun::Watch& watch);

private:
    void refuse(const QString& sentence);
    QWidget* withButton(QLineEdit* field, const QString& name, const std::function<QString()>& ask);

    QLineEdit* m_folder;
    QLineEdit* m_table;
    QLineEdit* m_dicom;
    QLabel* m_status;
};

} // namespace vignette
