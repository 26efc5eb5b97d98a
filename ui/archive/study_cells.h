#pragma once

#include <QStringList>

class QDate;
class QTableWidget;
class QTableWidgetItem;

namespace vignette {

/// What the tables of the archive have in common: one row is chosen, nothing is edited.
QTableWidget* studyTable(const QString& accessibleName, const QStringList& titles);
QTableWidgetItem* studyCell(const QString& text);
/// As it is written here; empty where it is none.
QString dateText(const QDate& date);

} // namespace vignette
