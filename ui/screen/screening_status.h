#pragma once

#include "core/base/error.h"
#include "core/screening/screening.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace vignette {

/// How far a screening is and, once it is over, what came of it. Takes no room where there is nothing to say.
class ScreeningStatus : public QWidget
{
    Q_OBJECT

public:
    explicit ScreeningStatus(QWidget* parent = nullptr);

    void clear();
    void setRunning(bool running);
    void setPaused(bool paused);
    void setProgress(const ScreeningProgress& progress);
    void setWatching(const QString& folder, bool isThere); ///< from its start on
    void showFinished(const ScreeningSummary& summary);
    void showStopped(const Error& error, bool hasCases);

private:
    void setText(const QString& sentence);

    QProgressBar* m_progress;
    QLabel* m_text;
    bool m_paused = false;
};

} // namespace vignette
