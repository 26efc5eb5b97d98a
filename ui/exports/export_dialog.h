#pragma once

#include "core/base/error.h"
#include "core/imaging/attribute_changes.h"
#include "ui/common/latest_request.h"

#include <QDialog>
#include <QLabel>
#include <QProgressBar>

class QPushButton;
class QVBoxLayout;

namespace vignette {

/// What the dialogs that write something have in common: options, progress, a button that asks
/// where to and begins, one that closes or, while it is written, cancels.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const QString& title, QWidget* parent);
    ~ExportDialog() override;

    void reject() override; ///< cancels first what is being written

Q_SIGNALS:
    void written(const QString& path);

protected:
    virtual void chooseTarget() = 0; ///< the button was pressed
    QVBoxLayout* options() { return m_options; }
    void setExportEnabled(bool enabled);
    bool isWriting() const { return m_writing.isRunning(); }
    void setStatus(const QString& sentence);
    void showEvent(QShowEvent* event) override;
    /// Over the window, as this dialog closes once all is written.
    void showChanges(const AttributeChanges& changes, const QString& path);

    /// Shows the progress of `future`, and calls `done` with its value where there is one: else a
    /// sentence is shown, `cancelled` where it was cancelled.
    template <typename T, typename Done>
    void follow(const QFuture<Result<T>>& future, const QString& cancelled, Done done)
    {
        begin(QFuture<void>(future));
        auto* watcher = deliver(this, future, [this, cancelled, done](const Result<T>& result) {
            end();
            if (result)
                done(*result);
            else
                setStatus(result.error().code == ErrorCode::Cancelled ? cancelled : result.error().message);
        });
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int value) {
            m_progress->setRange(0, watcher->progressMaximum());
            m_progress->setValue(value);
        });
    }

private:
    void begin(const QFuture<void>& writing);
    void end();
    void fitText();

    QVBoxLayout* m_options;
    QProgressBar* m_progress;
    QLabel* m_status;
    QPushButton* m_export;
    QPushButton* m_close;
    QFuture<void> m_writing;
};

} // namespace vignette
