#include "core/classifier/export.h"

#include "core/base/save_file.h"
#include "core/classifier/manifest_json.h"
#include "core/classifier/research_notice.h"
#include "core/engine/emitted_network.h"

#include <QCoreApplication>

namespace vignette {

std::map<QString, QString> exportMetadata(const Classifier& classifier)
{
    std::map<QString, QString> entries = toMetadata(classifier.manifest(), classifier.network());
    for (const char* ofTheFile : {"format", "format_version", "architecture", "support", "self_test"})
        entries.erase(QString::fromLatin1(ofTheFile));
    entries[QStringLiteral("notice")] = researchUseNotice();
    return entries;
}

Result<void> exportClassifier(const Classifier& classifier, const QString& path)
{
    Result<QByteArray> bytes;
    if (path.endsWith(QLatin1String(".onnx"), Qt::CaseInsensitive))
        bytes = toOnnx(classifier);
    else if (path.endsWith(QLatin1String(".pt"), Qt::CaseInsensitive))
        bytes = toTorchScript(classifier);
    else
        return fail(ErrorCode::InvalidArgument,
                    QCoreApplication::translate("Classifier", "The name of the file must end in .onnx or .pt, for ONNX "
                                                              "or TorchScript."));
    if (!bytes)
        return fail(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !commitFile(file))
        return fail(ErrorCode::WriteFailed,
                    QCoreApplication::translate("Base", "The file \"%1\" cannot be written. Is the disk full or the "
                                                        "folder read-only?")
                        .arg(path),
                    file.errorString());
    return {};
}

} // namespace vignette
