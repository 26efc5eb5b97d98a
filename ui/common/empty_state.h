#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vignette {

/// What stands where there is nothing yet: a picture, one sentence, and the button that changes it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// `icon`: see themeIcon(). `button`: none where it is empty.
    EmptyState(const QString& icon, const QString& sentence, const QString& button, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    void setButton(const QString& text); ///< hidden where it is empty

Q_SIGNALS:
    void clicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    QString m_icon;
    QLabel* m_picture;
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace vignette
