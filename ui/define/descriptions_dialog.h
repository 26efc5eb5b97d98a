#pragma once

#include <QDialog>
#include <QStringList>

#include <vector>

class QPlainTextEdit;
class QVBoxLayout;

namespace vignette {

/// Further descriptions of a class, each the same condition in other words: their mean says more than one text alone
/// (measured in resources/manual/02-descriptions.md).
class DescriptionsDialog : public QDialog
{
    Q_OBJECT

public:
    DescriptionsDialog(const QString& className, const QStringList& descriptions, QWidget* parent = nullptr);

    QStringList descriptions() const; ///< those that are not empty

private:
    void add(const QString& text);

    QVBoxLayout* m_fields;
    std::vector<QPlainTextEdit*> m_texts;
};

} // namespace vignette
