#include "core/imaging/attribute_changes.h"

#include "core/base/csv.h"
#include "core/imaging/dicom_attributes.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QtEndian>

namespace vignette {

namespace {

using Names = QSet<QString>;

/// The segments in front of the coded pixels (ISO 10918-1 B.1.1.3).
Names namesInJpeg(QFile& file)
{
    Names names;
    for (qint64 at = 2; file.seek(at);) {
        const QByteArray head = file.read(64);
        if (head.size() < 4 || head[0] != '\xff')
            break;
        const auto marker = uchar(head[1]);
        const auto length = qFromBigEndian<quint16>(head.constData() + 2);
        if (marker == 0xda || length < 2)
            break;
        const QByteArray content = head.mid(4);
        if (marker == 0xfe)
            names += QStringLiteral("Comment");
        else if (content.startsWith("Exif"))
            names += QStringLiteral("EXIF");
        else if (content.startsWith("http://ns.adobe.com/"))
            names += QStringLiteral("XMP");
        else if (content.startsWith("ICC_PROFILE"))
            names += QStringLiteral("ICC profile");
        else if (content.startsWith("Photoshop"))
            names += QStringLiteral("IPTC");
        else if (marker >= 0xe1 && marker <= 0xef)
            names += QStringLiteral("APP%1").arg(marker - 0xe0);
        at += 2 + length;
    }
    return names;
}

/// Chunks of PNG (length, type, content, sum) or WebP (type, length, content, even), but for those of the pixels.
Names chunkNames(QFile& file, bool isPng)
{
    static const QSet<QByteArray> ofPixels{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
                                           "pHYs", "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"};
    Names names;
    for (qint64 at = isPng ? 8 : 12; file.seek(at);) {
        const QByteArray head = file.read(8);
        if (head.size() < 8)
            break;
        const QByteArray type = isPng ? head.mid(4) : head.left(4);
        const qint64 length = isPng ? qFromBigEndian<quint32>(head.constData())
                                    : qint64(qFromLittleEndian<quint32>(head.constData() + 4));
        if (!ofPixels.contains(type))
            names += type.toUpper().startsWith("EXIF") ? QStringLiteral("EXIF") : QString::fromLatin1(type.trimmed());
        at += 8 + length + (isPng ? 4 : length % 2);
    }
    return names;
}

Names namesIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.peek(16);
    if (head.startsWith("\xff\xd8"))
        return namesInJpeg(file);
    if (head.startsWith("\x89PNG") || (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP"))
        return chunkNames(file, head[0] == '\x89');
    return {QStringLiteral("Everything beside the pixels")};
}

} // namespace

void addRemoved(AttributeChanges& changes, const QString& path)
{
    if (const auto attributes = readDicomAttributes(path)) {
        Names seen;
        for (const DicomAttribute& one : *attributes) {
            if (one.tag.isEmpty() || one.tag == QLatin1String("(7fe0,0010)") || seen.contains(one.tag))
                continue;
            seen += one.tag;
            changes[one.tag].name = one.name;
            ++changes[one.tag].removed;
        }
        return;
    }
    for (const QString& name : namesIn(path)) {
        changes[name].name = name;
        ++changes[name].removed;
    }
}

Result<void> writeChanges(const QString& path, const AttributeChanges& changes)
{
    return writeCsv(path, CsvReader::Program, [&](const CsvAppend& append) -> Result<void> {
        auto written = append("tag,name,kept,replaced,removed\n");
        for (auto at = changes.begin(); written && at != changes.end(); ++at) {
            const auto number = [](qint64 value) { return ',' + QByteArray::number(value); };
            written = append(csvField(at.key()) + ',' + csvField(at->name) + number(at->kept) + number(at->replaced) +
                             number(at->removed) + '\n');
        }
        return written;
    });
}

Result<QString> writeChangesInto(const QString& folder, const AttributeChanges& changes)
{
    const QDir dir(folder);
    QString name = QStringLiteral("deidentified.csv");
    for (int n = 2; dir.exists(name); ++n)
        name = QStringLiteral("deidentified-%1.csv").arg(n);
    return writeChanges(dir.filePath(name), changes).transform([&] { return dir.filePath(name); });
}

} // namespace vignette
