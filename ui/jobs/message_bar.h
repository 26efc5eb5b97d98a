#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace vignette {

/// One sentence above the panels, that stays until it is closed or replaced. Never blocks.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& sentence);
    void showNote(const QString& sentence);
    void clear();
    QString text() const;

private:
    void show(const QString& sentence, bool isError);

    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_close;
};

} // namespace vignette
