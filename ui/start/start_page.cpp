#include "ui/start/start_page.h"

#include "ui/common/class_colour.h"
#include "ui/common/scrolled.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

namespace vignette {

namespace {

constexpr int recentShown = 4;

QLabel* paragraph(const QString& text, double size = 1)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(size > 1);
    label->setFont(font);
    return label;
}

/// A drawing of one of the three steps.
class StepPicture : public QWidget
{
public:
    explicit StepPicture(int step) : m_step(step) { setFixedSize(132, 60); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (m_step == 0)
            paintClasses(painter);
        else if (m_step == 1)
            paintNetwork(painter);
        else
            paintVerdict(painter);
    }

private:
    static void paintLesion(QPainter& painter, const QRectF& area, const QColor& lesion)
    {
        painter.setBrush(QColor(0xe6, 0xbd, 0xa0));
        painter.drawRoundedRect(area, 3, 3);
        painter.setBrush(lesion);
        painter.drawEllipse(area.center(), area.width() * 0.24, area.height() * 0.2);
    }

    /// Pictures, with lines of text below them.
    void paintClasses(QPainter& painter) const
    {
        const std::array lesions{QColor(0x6b, 0x42, 0x2b), QColor(0x3a, 0x2a, 0x33), QColor(0xb0, 0x2c, 0x35)};
        for (int i = 0; i < int(lesions.size()); ++i) {
            const double left = 46.0 * i;
            paintLesion(painter, {left, 0, 40, 38}, lesions[size_t(i)]);
            painter.setBrush(classColor(i));
            painter.drawRoundedRect(QRectF(left, 44, 40, 4), 2, 2);
            QColor text = palette().color(QPalette::WindowText);
            text.setAlphaF(0.4F);
            painter.setBrush(text);
            painter.drawRoundedRect(QRectF(left, 54, 27, 3), 1.5, 1.5);
        }
    }

    /// Layers that become lower and deeper.
    void paintNetwork(QPainter& painter) const
    {
        double left = 0;
        for (int i = 0; i < 5; ++i) {
            const double width = 8 + 5.0 * i;
            const double height = 58 - 10.0 * i;
            QColor layer = palette().color(QPalette::Highlight);
            layer.setAlphaF(float(0.35 + 0.16 * i));
            painter.setBrush(layer);
            painter.drawRoundedRect(QRectF(left, (60 - height) / 2, width, height), 3, 3);
            left += width + 7;
        }
    }

    /// A picture with the place that was looked at, and the probability of each class.
    void paintVerdict(QPainter& painter) const
    {
        const QRectF picture(0, 2, 56, 56);
        paintLesion(painter, picture, QColor(0x3a, 0x2a, 0x33));
        QRadialGradient heat(picture.center(), 22);
        heat.setColorAt(0, QColor(0xfd, 0xe7, 0x25, 220)); // of the scale of the overlay
        heat.setColorAt(0.6, QColor(0x35, 0xb7, 0x79, 120));
        heat.setColorAt(1, QColor(0x35, 0xb7, 0x79, 0));
        painter.setBrush(heat);
        painter.drawRoundedRect(picture, 3, 3);
        const std::array shares{0.2, 1.0, 0.35};
        for (int i = 0; i < int(shares.size()); ++i) {
            painter.setBrush(classColor(i));
            painter.drawRoundedRect(QRectF(68, 10 + 16.0 * i, 64 * shares[size_t(i)], 8), 3, 3);
        }
    }

    int m_step;
};

/// Of the program.
QIcon ownIcon()
{
    return QIcon(QStringLiteral(":/vignette.png"));
}

QFrame* stepCard(int step, const QString& title, const QString& text)
{
    auto* card = new QFrame;
    card->setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(new StepPicture(step));
    column->addWidget(paragraph(title, 1.15));
    column->addWidget(paragraph(text), 1, Qt::AlignTop);
    return card;
}

QCommandLinkButton* choice(const QIcon& icon, const QString& title, const QString& text)
{
    auto* button = new QCommandLinkButton(title, text);
    // Qt draws it at the left in any direction, far from words that stand at the right; without one it draws an arrow.
    QPixmap none(1, 1);
    none.fill(Qt::transparent);
    button->setIcon(button->isRightToLeft() ? QIcon(none) : icon);
    button->setAutoDefault(true); // Return presses it
    button->setAccessibleName(title);
    button->setAccessibleDescription(text);
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_new(choice(style()->standardIcon(QStyle::SP_FileIcon), tr("New task"),
                                    tr("Name the conditions yourself, or choose them from a list"))),
      m_recent(new QWidget), m_files(new QVBoxLayout)
{
    auto* steps = new QHBoxLayout;
    steps->setSpacing(12);
    steps->addWidget(stepCard(0, tr("1. Describe"),
                              tr("Give each class a few example pictures and a clinical description in words.")),
                     1);
    steps->addWidget(stepCard(1, tr("2. Synthesize"),
                              tr("In seconds a classifier is made from them, on this computer and without training.")),
                     1);
    steps->addWidget(stepCard(2, tr("3. Screen"),
                              tr("Every case of a folder gets its probabilities, and a map of where the network "
                                 "looked, for you to review.")),
                     1);

    auto* open = choice(style()->standardIcon(QStyle::SP_DialogOpenButton), tr("Open…"),
                        tr("A task or a classifier that was saved"));
    open->setAccessibleName(tr("Open a task or a classifier"));
    auto* sample = choice(ownIcon(), tr("Try the sample task"), tr("Synthetic pictures, no patient behind them"));
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    auto* begin = new QVBoxLayout;
    begin->setSpacing(2);
    begin->addWidget(paragraph(tr("Begin"), 1.15));
    for (QCommandLinkButton* button : {m_new, open, sample})
        begin->addWidget(button);
    begin->addStretch();
    m_files->setContentsMargins(0, 0, 0, 0);
    m_files->setSpacing(2);
    auto* recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(2);
    recent->addWidget(paragraph(tr("Used before"), 1.15));
    recent->addLayout(m_files);
    recent->addStretch();
    m_recent->hide();
    auto* ways = new QHBoxLayout;
    ways->setSpacing(12);
    ways->addLayout(begin, 1);
    ways->addWidget(m_recent, 1);

    auto* content = new QWidget;
    content->setMaximumWidth(900);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(6);
    column->addStretch(2);
    column->addWidget(paragraph(tr("A classifier from a few pictures and words"), 1.7));
    column->addSpacing(14);
    column->addLayout(steps);
    column->addSpacing(18);
    column->addLayout(ways);
    column->addSpacing(12);
    column->addWidget(
        paragraph(tr("Or drop here a task, a classifier, or a folder that holds one folder of pictures for "
                     "each class.")));
    column->addStretch(3);
    auto* middle = new QWidget;
    auto* centred = new QHBoxLayout(middle);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addStretch(1);
    centred->addWidget(content, 100);
    centred->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolled(middle)); // a small screen shows less of it
}

void StartPage::setRecent(const QStringList& paths)
{
    while (const QLayoutItem* item = m_files->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (const QString& path : paths.first(std::min(paths.size(), qsizetype(recentShown)))) {
        const QFileInfo file(path);
        // Cut short for the eye: a long name must not widen the page.
        const auto cut = [this](const QString& text, Qt::TextElideMode mode) {
            return fontMetrics().elidedText(text, mode, fontMetrics().averageCharWidth() * 40);
        };
        const bool isTask = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
        auto* button = choice(isTask ? style()->standardIcon(QStyle::SP_FileIcon) : ownIcon(),
                              cut(file.fileName(), Qt::ElideMiddle).replace(QLatin1Char('&'), QLatin1String("&&")),
                              cut(QDir::toNativeSeparators(file.path()), Qt::ElideLeft));
        button->setAccessibleName(tr("Reopen %1").arg(file.fileName()));
        button->setToolTip(QDir::toNativeSeparators(path));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileRequested(path); });
        m_files->addWidget(button);
    }
    m_recent->setVisible(!paths.isEmpty());
}

void StartPage::focusStart()
{
    m_new->setFocus();
}

} // namespace vignette
