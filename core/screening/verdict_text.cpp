#include "core/screening/verdict_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CaseModel)
};

/// A sign that needs no colour, and the word that stands behind it.
struct Words
{
    QString sign;
    QString word;

    QString text() const { return sign + QLatin1Char(' ') + word; }
};

Words wordsOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Likely:
        return {QStringLiteral("\u25cf"), Text::tr("Likely")};
    case Outcome::Uncertain:
        return {QStringLiteral("?"), Text::tr("Uncertain")};
    case Outcome::NoneOfThese:
        break;
    }
    return {QStringLiteral("\u2205"), Text::tr("None of these")};
}

Words wordsOf(FileStatus status)
{
    switch (status) {
    case FileStatus::Loaded:
        return {QStringLiteral("\u2713"), Text::tr("Loaded")};
    case FileStatus::Duplicate:
        return {QStringLiteral("="), Text::tr("Duplicate")};
    case FileStatus::NotAnImage:
        return {QStringLiteral("\u2013"), Text::tr("Not an image")};
    case FileStatus::Unreadable:
        break;
    }
    return {QStringLiteral("!"), Text::tr("Unreadable")};
}

Words notToldApart()
{
    return {QStringLiteral("\u2248"), Text::tr("Not told apart")};
}

Words wordsOf(const CaseRecord& record)
{
    if (record.prediction() && namedClasses(*record.prediction()).size() > 1)
        return notToldApart();
    if (record.prediction())
        return wordsOf(record.prediction()->outcome);
    if (const auto* waiting = std::get_if<Waiting>(&record.state))
        return waiting->isOver ? Words{QStringLiteral("\u25cb"), Text::tr("Not screened")}
                               : Words{QStringLiteral("\u2026"), Text::tr("Waiting")};
    // Of a file that was loaded it is a frame that cannot be read.
    const FileStatus status = *record.fileStatus();
    return wordsOf(status == FileStatus::Loaded ? FileStatus::Unreadable : status);
}

} // namespace

QString outcomeText(Outcome outcome)
{
    return wordsOf(outcome).text();
}

QString outcomeText(FileStatus status)
{
    return wordsOf(status).text();
}

QString notToldApartText()
{
    return notToldApart().text();
}

QString outcomeText(const CaseRecord& record)
{
    return wordsOf(record).text();
}

QString namedText(const CaseRecord& record, const QStringList& classNames)
{
    QStringList names;
    for (const int place : record.prediction() ? namedClasses(*record.prediction()) : std::vector<int>())
        names += classNames.value(place);
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return Text::tr("%1 or %2").arg(names.join(QStringLiteral(", ")), last);
}

QString headlineText(const CaseRecord& record, const QStringList& classNames)
{
    const QString named = namedText(record, classNames);
    if (named.isEmpty())
        return outcomeText(record);
    return namedClasses(*record.prediction()).size() > 1 ? Text::tr("%1: cannot be told apart").arg(named)
                                                         : Text::tr("Suggests %1").arg(named);
}

QString caseName(const CaseRecord& record)
{
    QString name = QFileInfo(record.path).fileName();
    if (record.frame > 0)
        name = Text::tr("%1, frame %2").arg(name).arg(record.frame + 1);
    return record.lesion > 1 ? Text::tr("%1, lesion %2").arg(name).arg(record.lesion) : name;
}

QString verdictText(const CaseRecord& record, const QStringList& classNames)
{
    const Prediction* prediction = record.prediction();
    if (!prediction || prediction->outcome == Outcome::NoneOfThese)
        return outcomeText(record);
    if (namedClasses(*prediction).size() > 1)
        return wordsOf(record).sign + QLatin1Char(' ') + namedText(record, classNames);
    // Sign and number first: where there is no room, it is the class whose end is cut off.
    return Text::tr("%1 %2 % %3")
        .arg(wordsOf(record).sign)
        .arg(QLocale().toString(100 * double(prediction->probabilities[size_t(prediction->label)]), 'f', 1))
        .arg(classNames.value(prediction->label));
}

} // namespace vignette
