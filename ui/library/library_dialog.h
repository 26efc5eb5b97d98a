#pragma once

#include "core/classifier/classifier.h"
#include "ui/common/latest_request.h"
#include "ui/common/recent_files.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QTextBrowser;

namespace vignette {

class Workbench;

/// The classifiers that were used before or are pinned, each with its model card, to open one or to
/// compare with it. Files are read, never changed: what is removed goes from the list alone.
class LibraryDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Open, Compare };

    explicit LibraryDialog(Workbench& bench, Purpose purpose = Purpose::Open, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& path);

private:
    void fill(const QString& chosen);
    QString path() const; ///< of the chosen row; may be empty
    void showCard();
    void choose(const QString& path);
    void chooseFile();

    Workbench& m_bench;
    RecentFiles m_recent;
    LatestRequest<Classifier> m_reading; ///< the chosen file, for its card
    QListWidget* m_list;
    QTextBrowser* m_card;
    QPushButton* m_choose;
    QPushButton* m_pin;
    QPushButton* m_remove;
};

} // namespace vignette
