#include "core/pacs/dicom_json.h"

#include "core/pacs/pacs_error.h"

#include <QJsonDocument>

namespace vignette {

namespace {

QString textOf(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isObject())
        return value[QLatin1String("Alphabetic")].toString().trimmed();
    return value.toString().trimmed();
}

} // namespace

Result<QJsonArray> dicomJson(const QByteArray& body)
{
    if (body.trimmed().isEmpty())
        return QJsonArray();
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (document.isArray())
        return document.array();
    if (document.isObject())
        return QJsonArray{document.object()};
    return fail(notDicomWebError(error.errorString()));
}

QStringList jsonTexts(const QJsonObject& dataset, const char* tag)
{
    QStringList texts;
    const QJsonArray values = jsonItems(dataset, tag);
    for (const QJsonValue& value : values)
        texts += textOf(value);
    return texts;
}

QString jsonText(const QJsonObject& dataset, const char* tag)
{
    return textOf(jsonItems(dataset, tag).first());
}

int jsonNumber(const QJsonObject& dataset, const char* tag)
{
    bool isNumber = false;
    const int value = jsonText(dataset, tag).toInt(&isNumber);
    return isNumber && value >= 0 ? value : -1;
}

QJsonArray jsonItems(const QJsonObject& dataset, const char* tag)
{
    return dataset[QLatin1String(tag)][QLatin1String("Value")].toArray();
}

} // namespace vignette
