#pragma once

#include <QString>
#include <QTextBrowser>

#include <vector>

namespace vignette {

/// The manual comes with the program as pages in Markdown, see resources/manual. In English.
struct ManualPage
{
    QString file;  ///< ":/manual/01-first-classifier.md"
    QString title; ///< its first heading
    QString text;  ///< as it was written
};

/// In the order of the contents.
std::vector<ManualPage> manualPages();

/// Shows pages of the manual, with pictures no wider than itself. Links lead to other pages and nowhere else.
class ManualBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualBrowser(QWidget* parent = nullptr);

    QVariant loadResource(int type, const QUrl& name) override;
};

} // namespace vignette
