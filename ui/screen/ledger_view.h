#pragma once

#include "ui/screen/ledger_model.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTreeView;

namespace vignette {

/// The import ledger with a filter by status, counts and an export.
class LedgerView : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerView(QWidget* parent = nullptr);

    LedgerModel& model() { return *m_model; }
    const LedgerModel& model() const { return *m_model; }
    void start();     ///< empties the ledger and shows all files again
    void focusList(); ///< the keyboard goes to the files

Q_SIGNALS:
    void exportRequested();
    void selected(int row); ///< index of the file's first row among all rows of the results

private:
    void updateCounts();

    LedgerModel* m_model;
    LedgerFilter* m_filter;
    QTreeView* m_table;
    QComboBox* m_status;
    QPushButton* m_export;
};

} // namespace vignette
