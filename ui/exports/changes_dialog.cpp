#include "ui/exports/changes_dialog.h"

#include "ui/common/window_size.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vignette {

ChangesDialog::ChangesDialog(const AttributeChanges& changes, const QString& path, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("What was removed"));
    resize(windowSize({640, 480}));
    auto* explain = new QLabel(tr("In how many pictures each attribute was kept, replaced or removed. The same table "
                                  "lies in %1. What is written into a picture itself stays unless it was blackened.")
                                   .arg(QDir::toNativeSeparators(path)));
    explain->setWordWrap(true);
    explain->setTextFormat(Qt::PlainText);
    auto* table = new QTableWidget(int(changes.size()), 5);
    table->setHorizontalHeaderLabels({tr("Attribute"), tr("Number"), tr("Kept"), tr("Replaced"), tr("Removed")});
    table->setAccessibleName(tr("What was removed"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    int row = 0;
    for (auto at = changes.begin(); at != changes.end(); ++at, ++row) {
        table->setItem(row, 0, new QTableWidgetItem(at->name));
        table->setItem(row, 1, new QTableWidgetItem(at.key() == at->name ? QString() : at.key()));
        int column = 2;
        for (const qint64 count : {at->kept, at->replaced, at->removed}) {
            auto* item = new QTableWidgetItem(QLocale().toString(count));
            item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            table->setItem(row, column++, item);
        }
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(explain);
    column->addWidget(table, 1);
    column->addWidget(buttons);
}

} // namespace vignette
