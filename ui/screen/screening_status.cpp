#include "ui/screen/screening_status.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace vignette {

ScreeningStatus::ScreeningStatus(QWidget* parent) : QWidget(parent), m_progress(new QProgressBar), m_text(new QLabel)
{
    m_progress->setAccessibleName(tr("Progress of the screening"));
    m_progress->hide();
    m_text->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    column->addWidget(m_text);
    clear();
}

void ScreeningStatus::clear()
{
    setText({});
}

void ScreeningStatus::setRunning(bool running)
{
    m_paused = false;
    m_progress->setVisible(running);
    if (running)
        m_progress->setRange(0, 0);
    setText(m_text->text());
}

void ScreeningStatus::setPaused(bool paused)
{
    m_paused = paused;
    if (paused)
        setText(tr("Paused. The screening goes on where it stopped."));
}

void ScreeningStatus::setProgress(const ScreeningProgress& progress)
{
    m_progress->setRange(0, int(progress.filesTotal));
    m_progress->setValue(int(progress.filesDone));
    const QString done = progress.filesTotal > 0
                             ? tr("Files: %1 of %2").arg(progress.filesDone).arg(progress.filesTotal)
                             : tr("Files: %1").arg(progress.filesDone);
    if (m_paused) // what was under way when it paused
        return;
    setText(progress.secondsLeft >= 1 ? tr("%1, about %2 s left").arg(done).arg(qRound(progress.secondsLeft)) : done);
}

void ScreeningStatus::setWatching(const QString& folder, bool isThere)
{
    const QString name = QDir::toNativeSeparators(folder);
    setText(isThere ? tr("Watching %1. New pictures are screened as they come.").arg(name)
                    : tr("%1 is not there. It is waited for.").arg(name));
}

void ScreeningStatus::showFinished(const ScreeningSummary& summary)
{
    const LedgerCounts& files = summary.ledger;
    if (files.total() == 0 && summary.vanished.isEmpty())
        return setText(tr("There are no files to screen there."));
    setText(
        tr("%1, %2, %3. Files: %4, %5, %6, %7.", "counts with what they count")
            .arg(tr("%Ln likely", nullptr, int(summary.likely)), tr("%Ln uncertain", nullptr, int(summary.uncertain)),
                 tr("%Ln none of these", nullptr, int(summary.noneOfThese)),
                 tr("%Ln loaded", nullptr, int(files.loaded)), tr("%Ln duplicate(s)", nullptr, int(files.duplicate)),
                 tr("%Ln not an image", nullptr, int(files.notAnImage)),
                 tr("%Ln unreadable", nullptr, int(files.unreadable))));
}

void ScreeningStatus::showStopped(const Error& error, bool hasCases)
{
    const bool kept = error.code == ErrorCode::Cancelled && hasCases;
    setText(kept ? tr("Cancelled. What was found is kept here.") : QString());
}

void ScreeningStatus::setText(const QString& sentence)
{
    m_text->setText(sentence);
    m_text->setVisible(!sentence.isEmpty());
    setVisible(!sentence.isEmpty() || !m_progress->isHidden());
}

} // namespace vignette
