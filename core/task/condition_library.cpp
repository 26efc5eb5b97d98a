#include "core/task/condition_library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace vignette {

namespace {

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}.]+"));
    return text.toCaseFolded().split(gap, Qt::SkipEmptyParts);
}

bool matches(const QStringList& words, const QStringList& query)
{
    return std::all_of(query.begin(), query.end(), [&](const QString& wanted) {
        return std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.startsWith(wanted); });
    });
}

} // namespace

Result<std::vector<Condition>> parseConditions(const QByteArray& json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    std::vector<Condition> conditions;
    for (const QJsonValue& value : root.value(QLatin1String("conditions")).toArray()) {
        const QJsonObject object = value.toObject();
        Condition condition;
        condition.id = object.value(QLatin1String("id")).toString();
        condition.name = object.value(QLatin1String("name")).toString();
        condition.group = object.value(QLatin1String("group")).toString();
        condition.description = object.value(QLatin1String("description")).toString();
        for (const QJsonValue& synonym : object.value(QLatin1String("synonyms")).toArray())
            condition.synonyms += synonym.toString();
        const QString icd10 = object.value(QLatin1String("icd10")).toString();
        if (!icd10.isEmpty())
            condition.codes.push_back({QStringLiteral("ICD-10"), icd10});
        if (condition.id.isEmpty() || condition.name.isEmpty() || condition.description.isEmpty())
            return fail(ErrorCode::Corrupt, QStringLiteral("The list of conditions is damaged."), condition.name);
        conditions.push_back(std::move(condition));
    }
    if (conditions.empty())
        return fail(ErrorCode::Corrupt, QStringLiteral("The list of conditions is damaged."));
    return conditions;
}

std::vector<const Condition*> searchConditions(const std::vector<Condition>& conditions, const QString& query)
{
    const QStringList wanted = wordsOf(query);
    std::vector<const Condition*> byFirstWord;
    std::vector<const Condition*> byName;
    std::vector<const Condition*> byText;
    for (const Condition& condition : conditions) {
        const QStringList name = wordsOf(condition.name);
        QStringList all = name + wordsOf(condition.synonyms.join(QLatin1Char(' '))) + wordsOf(condition.description);
        for (const Code& code : condition.codes)
            all += code.value.toCaseFolded();
        if (!wanted.isEmpty() && !name.isEmpty() && matches(name, wanted) && name.front().startsWith(wanted.front()))
            byFirstWord.push_back(&condition);
        else if (matches(name, wanted))
            byName.push_back(&condition);
        else if (matches(all, wanted))
            byText.push_back(&condition);
    }
    byFirstWord.insert(byFirstWord.end(), byName.begin(), byName.end());
    byFirstWord.insert(byFirstWord.end(), byText.begin(), byText.end());
    return byFirstWord;
}

} // namespace vignette
