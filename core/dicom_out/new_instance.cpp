#include "core/dicom_out/new_instance.h"

#include "core/base/escape.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QDateTime>
#include <QStringList>

namespace vignette {

void copyElements(DcmItem& from, DcmItem& to)
{
    for (DcmObject* at = from.nextInContainer(nullptr); at; at = from.nextInContainer(at))
        to.insert(dynamic_cast<DcmElement*>(at->clone()), OFTrue);
}

void putText(DcmItem& item, const DcmTagKey& tag, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    item.putAndInsertString(tag, bytes.constData());
}

QString oneLine(const QString& text)
{
    QString line = withoutControls(text.simplified()).replace(QLatin1Char('\\'), QLatin1Char('/'));
    while (line.toUtf8().size() > 64)
        line.chop(line.size() > 1 && line.back().isLowSurrogate() ? 2 : 1);
    return line.trimmed();
}

QString personName(const QString& text)
{
    QStringList parts = oneLine(text).replace(QLatin1Char('='), QLatin1Char(' ')).split(QLatin1Char('^'));
    while (parts.size() > 5) {
        const QString last = parts.takeLast();
        parts.back() += QLatin1Char(' ') + last;
    }
    return parts.join(QLatin1Char('^'));
}

void putNewInstance(DcmItem& item, const NewInstance& instance)
{
    putText(item, DCM_SOPClassUID, instance.sopClassUid);
    putText(item, DCM_SOPInstanceUID, instance.instanceUid);
    putText(item, DCM_SeriesInstanceUID, instance.seriesUid);
    putText(item, DCM_SeriesNumber, QString::number(instance.seriesNumber));
    putText(item, DCM_InstanceNumber, QString::number(instance.instanceNumber));
    putText(item, DCM_Modality, instance.modality);
    putText(item, DCM_SeriesDescription, oneLine(instance.seriesDescription));
    putText(item, DCM_Manufacturer, QStringLiteral("Vignette"));
    putText(item, DCM_ManufacturerModelName, QStringLiteral("Vignette"));
    putText(item, DCM_SoftwareVersions, QStringLiteral(VIGNETTE_VERSION));
    const QDateTime now = QDateTime::currentDateTime();
    const QString date = now.toString(QStringLiteral("yyyyMMdd"));
    const QString time = now.toString(QStringLiteral("HHmmss"));
    for (const DcmTagKey& tag : {DCM_InstanceCreationDate, DCM_ContentDate, DCM_SeriesDate})
        putText(item, tag, date);
    for (const DcmTagKey& tag : {DCM_InstanceCreationTime, DCM_ContentTime, DCM_SeriesTime})
        putText(item, tag, time);
}

} // namespace vignette
