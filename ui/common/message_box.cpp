#include "ui/common/message_box.h"

#include <QQueue>

#include <utility>

namespace vignette {

namespace {

QQueue<MessageBox::Answer>& answers()
{
    static QQueue<MessageBox::Answer> queue;
    return queue;
}

} // namespace

QMessageBox::StandardButton MessageBox::question(QWidget* parent, const QString& title, const QString& text,
                                                 QMessageBox::StandardButtons buttons,
                                                 QMessageBox::StandardButton standard)
{
    if (!answers().isEmpty())
        return answers().dequeue()(text);
    return QMessageBox::question(parent, title, text, buttons, standard);
}

void MessageBox::answerNext(Answer answer)
{
    answers().enqueue(std::move(answer));
}

} // namespace vignette
