#pragma once

#include "ui/help/manual_page.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QMenuBar;

namespace vignette {

/// The manual: contents and search beside the page. Its first page has the whole in short, in the language of the
/// window, with all keys; the others are those of resources/manual.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    /// The keys are those of the entries of `menus`.
    explicit HelpWindow(const QMenuBar& menus, QWidget* parent = nullptr);

    void showPage(const QString& name); ///< by a part of its file name; the first one where there is none

private:
    static QString shortHelp(const QMenuBar& menus); ///< the whole in short, with all keys
    void showRow(int row);                           ///< of the contents
    void followSource(const QUrl& source);
    void search(const QString& text);
    void findNext();
    static QUrl urlOf(const ManualPage& page);

    std::vector<ManualPage> m_pages = manualPages();
    QString m_inShort;
    QListWidget* m_contents;
    ManualBrowser* m_page;
    QLineEdit* m_search;
};

} // namespace vignette
