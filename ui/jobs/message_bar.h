#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
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
    /// With a button that does what is offered, once.
    void showOffer(const QString& sentence, const QString& button, std::function<void()> accepted);
    void clear();
    QString text() const;

private:
    void show(const QString& sentence, bool isError);

    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_offer;
    std::function<void()> m_accepted;
    QToolButton* m_close;
};

} // namespace vignette
