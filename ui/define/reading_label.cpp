#include "ui/define/reading_label.h"

#include "core/engine/text/attributes.h"
#include "ui/define/feature_names.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>
#include <map>

namespace vignette {

namespace {

constexpr auto addLink = "add";

QColor blend(const QColor& a, const QColor& b, double share)
{
    const auto mix = [&](int x, int y) { return int(x + (y - x) * share); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

/// One chip per attribute: the words that said it first stand for it.
std::vector<RecognizedAttribute> withoutRepeats(std::vector<RecognizedAttribute> attributes)
{
    std::vector<RecognizedAttribute> kept;
    for (const RecognizedAttribute& attribute : attributes) {
        if (std::none_of(kept.begin(), kept.end(), [&](const RecognizedAttribute& other) {
                return other.index == attribute.index && other.certainty == attribute.certainty;
            }))
            kept.push_back(attribute);
    }
    return kept;
}

/// The text without a stretch of it and without the gap that this would leave.
QString without(const QString& text, int start, int length)
{
    QString left = text.left(start).trimmed();
    QString right = text.mid(start + length).trimmed();
    static const QString marks = QStringLiteral(",;");
    if (!right.isEmpty() && marks.contains(right.front()) && (left.isEmpty() || marks.contains(left.back())))
        right = right.mid(1).trimmed();
    const bool joins = left.isEmpty() || right.isEmpty() || right.front().isPunct();
    return left + (joins ? QString() : QStringLiteral(" ")) + right;
}

/// The same without a place where a line may end, so that each feature is one patch of colour.
QString unbroken(const QString& text)
{
    constexpr QChar joiner(0x2060);
    constexpr char16_t ideographs = 0x2e80; // from here on a line may end after any of them
    QString out;
    for (const QChar c : text) {
        const bool ends = c == QLatin1Char('-') || c == QLatin1Char('/') || c.unicode() >= ideographs;
        if (ends && !out.isEmpty())
            out += joiner;
        out += c == QLatin1Char(' ') ? QChar(QChar::Nbsp) : c;
        if (ends)
            out += joiner;
    }
    return out;
}

} // namespace

ReadingLabel::ReadingLabel(QWidget* parent) : LinkLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setAccessibleName(tr("What was read in the description"));
    connect(this, &QLabel::linkActivated, this, [this](const QString& link) {
        if (link == QLatin1String(addLink))
            openAddMenu();
        else
            openFeature(link.toInt());
    });
    render();
}

void ReadingLabel::setDescription(const QString& description)
{
    if (description == m_description)
        return;
    m_description = description;
    render();
}

void ReadingLabel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    render();
}

void ReadingLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        render();
    if (event->type() == QEvent::FontChange)
        m_heights.clear();
    QLabel::changeEvent(event);
}

int ReadingLabel::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    return known != m_heights.constEnd() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

void ReadingLabel::render()
{
    const auto attributes = withoutRepeats(recognizeAttributes(m_description));
    const QColor ground = palette().color(QPalette::Window);
    const QString style = QStringLiteral("text-decoration:none; color:%1; background-color:%2;")
                              .arg(palette().color(QPalette::WindowText).name(),
                                   blend(ground, palette().color(QPalette::Highlight), 0.22).name());
    const QString absentStyle = QStringLiteral("text-decoration:none; color:%1; background-color:%2;")
                                    .arg(palette().color(QPalette::WindowText).name(),
                                         blend(ground, palette().color(QPalette::WindowText), 0.12).name());
    QStringList chips;
    for (size_t i = 0; i < attributes.size(); ++i) {
        const RecognizedAttribute& attribute = attributes[i];
        QString text = featureName(attribute.index);
        if (attribute.certainty == Certainty::Absent)
            text = tr("no %1").arg(text);
        else if (attribute.certainty == Certainty::Possible)
            text = tr("perhaps %1").arg(text);
        text = unbroken(text).toHtmlEscaped();
        chips += QStringLiteral("<a href=\"%1\" style=\"%2\">&nbsp;%3&nbsp;</a>")
                     .arg(QString::number(i), attribute.certainty == Certainty::Absent ? absentStyle : style, text);
    }
    if (chips.isEmpty())
        chips += tr("Nothing is understood yet: name colours, shape, surface, border or site.").toHtmlEscaped();
    if (!m_readOnly)
        chips += QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(addLink), tr("Add…").toHtmlEscaped());
    const QString html = QStringLiteral("<div style=\"line-height:125%\">%1</div>").arg(chips.join(QLatin1Char(' ')));
    if (html != text()) {
        m_heights.clear();
        setText(html);
    }
    setVisible(!m_description.trimmed().isEmpty()); // last: to show is to lay out
}

void ReadingLabel::openFeature(int which)
{
    const auto attributes = withoutRepeats(recognizeAttributes(m_description));
    if (which < 0 || which >= int(attributes.size()))
        return;
    const RecognizedAttribute attribute = attributes[size_t(which)];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Show in the text"), this,
                    [this, attribute] { Q_EMIT showRequested(attribute.start, attribute.length); });
    if (!m_readOnly) {
        menu->addAction(tr("&Take out of the text"), this, [this, attribute] {
            Q_EMIT rewritten(without(m_description, attribute.start, attribute.length));
        });
        if (attribute.certainty == Certainty::Present)
            menu->addAction(tr("Say that it is &absent"), this, [this, attribute] {
                // In English, as all that the engine reads.
                Q_EMIT rewritten(without(m_description, attribute.start, attribute.length).trimmed() +
                                 QStringLiteral(" No %1.").arg(featureText(attribute.index)));
            });
    }
    popUp(*menu);
}

void ReadingLabel::openAddMenu()
{
    const auto present = recognizeAttributes(m_description);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::map<QString, QMenu*> groups;
    for (int i = 0; i < attributeNames().size(); ++i) {
        if (std::any_of(present.begin(), present.end(),
                        [&](const RecognizedAttribute& attribute) { return attribute.index == i; }))
            continue;
        const QString group = featureGroup(i);
        QMenu*& submenu = groups[group];
        if (!submenu)
            submenu = menu->addMenu(group);
        submenu->addAction(featureName(i), this, [this, i] {
            QString text = m_description.trimmed();
            if (!text.isEmpty() && !text.endsWith(QLatin1Char('.')))
                text += QLatin1Char('.');
            QString words = featureText(i);
            words[0] = words[0].toUpper();
            Q_EMIT rewritten(text + (text.isEmpty() ? QString() : QStringLiteral(" ")) + words + QLatin1Char('.'));
        });
    }
    popUp(*menu);
}

} // namespace vignette
