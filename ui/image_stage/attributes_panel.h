#pragma once

#include "core/imaging/dicom_attributes.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace vignette {

/// The attributes of a DICOM file as a tree to read, search and copy from.
class AttributesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AttributesPanel(QWidget* parent = nullptr);

    void setAttributes(const std::vector<DicomAttribute>& attributes);
    void setMessage(const QString& sentence); ///< in place of attributes

private:
    void search(const QString& text);
    void copyValue() const;

    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_filter;
    QLineEdit* m_search;
    QLabel* m_message;
    QTreeView* m_tree;
};

} // namespace vignette
