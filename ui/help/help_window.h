#pragma once

#include "ui/help/help_pages.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QMenuBar;
class QTextBrowser;
class QUrl;

namespace vignette {

/// The manual: contents, pages, and a field that finds words in all of them. Nothing goes to the network: a link that
/// leads there is shown and asked about first.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    /// The keys are those of the entries of `menus`, as they are now.
    explicit HelpWindow(const QMenuBar& menus, QWidget* parent = nullptr);

    /// `address`: that of a HelpPage.
    void showPage(const QString& address);

private:
    void follow(const QUrl& link);
    void search();
    void findNext(bool backward);
    void markHits();

    QList<HelpPage> m_pages;
    QStringList m_texts; ///< of the pages
    QLineEdit* m_words;
    QListWidget* m_contents;
    QLabel* m_nothing;
    QTextBrowser* m_view;
};

} // namespace vignette
