#pragma once

#include "core/base/error.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace vignette {

/// One sentence that stays until it is closed or replaced. Never blocks.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Lies above the content of `window` from now on, near its upper edge, and moves nothing when it comes and goes.
    void floatOver(QWidget* window);

    /// With a button for its details. What was cancelled is no error, and shows nothing.
    void showError(const Error& error);
    void showError(const QString& sentence);
    void showNote(const QString& sentence);
    void showSaved(const QString& path);
    /// With a button that does what is offered, once.
    void showOffer(const QString& sentence, const QString& button, std::function<void()> accepted);
    void clear();
    QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void show(const QString& sentence, bool isError);
    void showDetails();

    bool m_floats = false;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_offer;
    std::function<void()> m_accepted;
    QPushButton* m_details;
    std::optional<Error> m_error; ///< that is shown
    QToolButton* m_close;
};

} // namespace vignette
