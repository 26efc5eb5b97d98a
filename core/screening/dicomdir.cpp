#include "core/screening/scanner.h"

#include "core/imaging/dicom_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

namespace vignette {

namespace {

constexpr qint64 maxDicomDirBytes = qint64(256) << 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

/// What is the same in all spellings of a name: discs are mounted in either case, with or without
/// the version of ISO 9660 (";1"), and archives add or drop ".dcm".
QString plainName(QString name)
{
    static const QRegularExpression version(QStringLiteral(";[0-9]+$"));
    name = name.toLower().remove(version);
    while (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return name.endsWith(QLatin1String(".dcm")) ? name.chopped(4) : name;
}

/// Finds the entries that are meant; each folder is listed once.
class Resolver
{
public:
    explicit Resolver(const QDir& folder) : m_folder(folder), m_root(folder.canonicalPath() + QLatin1Char('/')) {}

    FoundFile resolve(const QStringList& components)
    {
        QString path = m_folder.absolutePath();
        for (const QString& component : components) {
            if (component.isEmpty() || component == QLatin1String(".") || component == QLatin1String("..") ||
                component.contains(QLatin1Char('/')) || component.contains(QChar(0)))
                return FoundFile{m_folder.absoluteFilePath(QStringLiteral("DICOMDIR")) + QLatin1Char('#') +
                                     components.join(QLatin1Char('\\')),
                                 outside()};
            path += QLatin1Char('/') + entryName(path, component);
        }
        const QString real = QFileInfo(path).canonicalFilePath();
        if (real.isEmpty())
            return FoundFile{
                path, Error{ErrorCode::NotFound, Text::tr("The DICOMDIR refers to a file that is missing."), {}}};
        if (!real.startsWith(m_root))
            return FoundFile{path, outside()};
        if (!QFileInfo(real).isFile())
            return FoundFile{
                path,
                Error{ErrorCode::NotAnImage, Text::tr("The DICOMDIR refers to something that is not a file."), {}}};
        return FoundFile{path, std::nullopt};
    }

private:
    static Error outside()
    {
        return {ErrorCode::Unreadable, Text::tr("The DICOMDIR refers to a file outside its folder."), {}};
    }

    QString entryName(const QString& folder, const QString& component)
    {
        if (QFileInfo::exists(folder + QLatin1Char('/') + component))
            return component;
        auto listed = m_entries.find(folder);
        if (listed == m_entries.end()) {
            listed = m_entries.insert(folder, {});
            for (const QString& name : QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
                listed->insert(plainName(name), name);
        }
        return listed->value(plainName(component), component);
    }

    QDir m_folder;
    QString m_root;
    QHash<QString, QHash<QString, QString>> m_entries; ///< by folder, by plain name
};

/// Cheap test that spares every other file a parse: preamble and the SOP class near the start.
bool looksLikeDicomDir(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = file.read(1024);
    return start.mid(128, 4) == "DICM" && start.contains(UID_MediaStorageDirectoryStorage);
}

} // namespace

Result<std::vector<FoundFile>> readDicomDir(const QString& path)
{
    try {
        if (!looksLikeDicomDir(path))
            return fail(ErrorCode::NotAnImage, Text::tr("The file is not a DICOMDIR."));
        if (QFileInfo(path).size() > maxDicomDirBytes)
            return fail(ErrorCode::TooLarge, Text::tr("The DICOMDIR is too large."));
        // Read as a flat list of records: the tree that the offsets span adds nothing here, and
        // broken offsets could make it a cycle.
        const auto file = openDicom(path);
        if (!file)
            return fail(file.error());
        DcmSequenceOfItems* records = nullptr;
        if (!file->complete || file->dataset->findAndGetSequence(DCM_DirectoryRecordSequence, records).bad() ||
            !records)
            return fail(ErrorCode::Unreadable, Text::tr("The DICOMDIR is damaged."));
        Resolver resolver(QFileInfo(path).absoluteDir());
        std::vector<FoundFile> files;
        // Walking the list, because getItem(n) counts from one end each time.
        DcmObject* object = nullptr;
        while ((object = records->nextInContainer(object)) != nullptr) {
            auto* record = dynamic_cast<DcmItem*>(object);
            if (!record)
                continue;
            Uint16 inUse = 0xFFFF;
            record->findAndGetUint16(DCM_RecordInUseFlag, inUse);
            OFString reference;
            if (inUse == 0 || record->findAndGetOFStringArray(DCM_ReferencedFileID, reference).bad() ||
                reference.empty())
                continue;
            const QString text = QString::fromLatin1(reference.c_str(), int(reference.size()));
            QStringList components;
            for (const QString& part : text.split(QLatin1Char('\\')))
                components += part.trimmed();
            files.push_back(resolver.resolve(components));
        }
        return files;
    } catch (const std::exception& e) {
        return fail(ErrorCode::Unreadable, Text::tr("The DICOMDIR is damaged."), QString::fromUtf8(e.what()));
    }
}

QString dicomLibraryVersion()
{
    return QStringLiteral(OFFIS_DCMTK_VERSION_STRING);
}

} // namespace vignette
