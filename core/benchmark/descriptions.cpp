#include "core/benchmark/descriptions.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vignette {

QString ClassText::description() const
{
    return dermoscopy.isEmpty() ? clinical : clinical + QLatin1Char(' ') + dermoscopy;
}

QString ClassText::otherDescription() const
{
    return paraphrase.isEmpty() || dermoscopy.isEmpty() ? paraphrase : paraphrase + QLatin1Char(' ') + dermoscopy;
}

Result<std::map<QString, ClassText>> readDescriptions(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Evaluation", "The file \"%1\" cannot be opened.").arg(path),
                    file.errorString());
    if (file.size() > (qint64(64) << 20))
        return fail(ErrorCode::TooLarge,
                    QCoreApplication::translate("Evaluation", "The file \"%1\" is larger than this program accepts.")
                        .arg(path));
    std::map<QString, ClassText> texts;
    int number = 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        ClassText text;
        text.className = object[QLatin1String("class")].toString();
        text.clinical = object[QLatin1String("clinical")].toString();
        text.paraphrase = object[QLatin1String("paraphrase")].toString();
        text.dermoscopy = object[QLatin1String("dermoscopy")].toString();
        if (text.className.isEmpty() || text.clinical.isEmpty())
            return fail(ErrorCode::Corrupt,
                        QCoreApplication::translate("Evaluation", "Line %1 of the descriptions has no "
                                                                  "class or no description.")
                            .arg(number),
                        path);
        const QJsonObject attributes = object[QLatin1String("attributes")].toObject();
        for (auto it = attributes.begin(); it != attributes.end(); ++it) {
            if (it->isArray()) {
                for (const QJsonValue& value : it->toArray())
                    text.attributes << it.key() + QLatin1Char(':') + value.toString();
            } else if (it->isString()) {
                text.attributes << it.key() + QLatin1Char(':') + it->toString();
            } else if (it->toBool()) {
                text.attributes << it.key();
            }
        }
        texts[text.className] = text;
    }
    return texts;
}

const ClassText* findDescription(const std::map<QString, ClassText>& texts, const QString& name)
{
    auto found = texts.find(name);
    if (found == texts.end())
        found = texts.find(QStringLiteral("derm-") + name);
    return found == texts.end() ? nullptr : &found->second;
}

} // namespace vignette
