#pragma once

#include <QMessageBox>

#include <functional>

class QWidget;

namespace vignette {

/// Questions that must be answered before the work goes on. The only place that waits for a message box.
class MessageBox
{
public:
    static QMessageBox::StandardButton question(QWidget* parent, const QString& title, const QString& text,
                                                QMessageBox::StandardButtons buttons,
                                                QMessageBox::StandardButton standard);

    /// Answers the next question in place of a person, and is told what was asked; several answer one after the
    /// other. For tests, which go through the same actions as a person and must not wait for one.
    using Answer = std::function<QMessageBox::StandardButton(const QString& text)>;
    static void answerNext(Answer answer);
};

} // namespace vignette
