#pragma once

#include <QWidget>

class QCommandLinkButton;
class QVBoxLayout;

namespace vignette {

/// What the window shows while there is neither task nor classifier: how it works, and the ways to begin.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Offers the first few of these files, which were used before; none hides their list.
    void setRecent(const QStringList& paths);
    void focusStart();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void fileRequested(const QString& path);

private:
    QCommandLinkButton* m_new;
    QWidget* m_recent;
    QVBoxLayout* m_files;
};

} // namespace vignette
