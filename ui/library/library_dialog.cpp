#include "ui/library/library_dialog.h"

#include "core/classifier/model_card.h"
#include "core/runtime/workbench.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/window_size.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace vignette {

LibraryDialog::LibraryDialog(Workbench& bench, Purpose purpose, QWidget* parent)
    : QDialog(parent), m_bench(bench), m_list(new QListWidget), m_card(new QTextBrowser),
      m_choose(new QPushButton(purpose == Purpose::Open ? tr("&Open") : tr("&Compare"))), m_pin(new QPushButton),
      m_remove(new QPushButton(tr("&Remove from the list")))
{
    setWindowTitle(purpose == Purpose::Open ? tr("Library of classifiers") : tr("Choose the second classifier"));
    m_list->setAccessibleName(tr("Classifiers"));
    m_card->setAccessibleName(tr("Model card of the classifier"));
    m_card->setLayoutDirection(Qt::LeftToRight); // model cards are English
    m_remove->setToolTip(tr("The file itself stays where it is"));
    auto* file = new QPushButton(tr("Another &file…"));
    for (auto* button : {m_choose, m_remove, file})
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    m_choose->setDefault(true);
    for (auto* button : {m_pin, m_remove, file})
        button->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (auto* button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    for (auto* button : buttons->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false); // Return chooses
    buttons->addButton(m_choose, QDialogButtonBox::ActionRole);
    buttons->addButton(m_pin, QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    buttons->addButton(file, QDialogButtonBox::ActionRole);
    auto* panels = new QSplitter;
    panels->addWidget(m_list);
    panels->addWidget(m_card);
    panels->setStretchFactor(0, 1);
    panels->setStretchFactor(1, 2);
    panels->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(panels, 1);
    column->addWidget(buttons);
    resize(windowSize({fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 34}));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &LibraryDialog::showCard);
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(path()); });
    connect(m_choose, &QPushButton::clicked, this, [this] { choose(path()); });
    connect(file, &QPushButton::clicked, this, &LibraryDialog::chooseFile);
    connect(m_pin, &QPushButton::clicked, this, [this] {
        const QString chosen = path();
        m_recent.setPinned(chosen, !m_list->currentItem()->data(Qt::UserRole + 1).toBool());
        fill(chosen);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_recent.remove(path());
        fill({});
    });
    fill({});
}

void LibraryDialog::fill(const QString& chosen)
{
    {
        const QSignalBlocker blocker(m_list); // the card is read once, below
        m_list->clear();
        int row = 0;
        for (const RecentFile& file : m_recent.files()) {
            const QFileInfo info(file.path);
            if (info.suffix().compare(QLatin1String("vignette"), Qt::CaseInsensitive) != 0)
                continue;
            const QString name = info.completeBaseName();
            auto* item = new QListWidgetItem(file.pinned ? tr("%1 (pinned)").arg(name) : name, m_list);
            item->setData(Qt::UserRole, file.path);
            item->setData(Qt::UserRole + 1, file.pinned);
            item->setToolTip(QDir::toNativeSeparators(file.path));
            if (file.path == chosen)
                row = m_list->count() - 1;
        }
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    showCard();
}

QString LibraryDialog::path() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void LibraryDialog::showCard()
{
    const QString chosen = path();
    const bool pinned = m_list->currentItem() && m_list->currentItem()->data(Qt::UserRole + 1).toBool();
    m_pin->setText(pinned ? tr("Un&pin") : tr("&Pin"));
    m_pin->setAccessibleName(m_pin->text().remove(QLatin1Char('&')));
    m_choose->setEnabled(false);
    m_pin->setEnabled(!chosen.isEmpty());
    m_remove->setEnabled(!chosen.isEmpty());
    m_reading.cancel();
    if (chosen.isEmpty())
        return m_card->setPlainText(tr("Classifiers that you open or save are listed here."));
    m_card->setPlainText(tr("Reading the classifier…"));
    m_reading.start(
        m_bench.loadClassifier(chosen),
        [this](const Classifier& classifier) {
            m_card->setMarkdown(modelCard(classifier));
            m_choose->setEnabled(true);
        },
        [this](const Error& error) { m_card->setPlainText(error.message); });
}

void LibraryDialog::choose(const QString& path)
{
    if (path.isEmpty())
        return;
    accept();
    Q_EMIT chosen(path);
}

void LibraryDialog::chooseFile()
{
    choose(askOpenPath(this, windowTitle(), tr("Classifiers (*.vignette);;All files (*)")));
}

} // namespace vignette
