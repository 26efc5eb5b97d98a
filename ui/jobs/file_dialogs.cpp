#include "ui/jobs/file_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHash>
#include <QRegularExpression>

namespace vignette {

namespace {

/// Folders of the answers, by title; that of the last without a title.
QHash<QString, QString>& folders()
{
    static QHash<QString, QString> answered;
    return answered;
}

void begin(QFileDialog& dialog)
{
    const QString start = folders().value(dialog.windowTitle(), folders().value({}));
    if (!start.isEmpty())
        dialog.setDirectory(start);
}

QStringList answerOf(QFileDialog& dialog)
{
    const bool accepted = dialog.exec() == QDialog::Accepted;
    dialog.setHistory({}); // else Qt keeps it on the disk, with folders that may name patients
    if (!accepted)
        return {};
    folders()[dialog.windowTitle()] = folders()[{}] = dialog.directory().absolutePath();
    return dialog.selectedFiles();
}

} // namespace

QString askSavePath(QWidget* parent, const QString& title, const QString& suggested, const QString& filter)
{
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const auto follow = [&dialog](const QString& chosen) {
        static const QRegularExpression suffix(QStringLiteral(R"(\*\.(\w+))"));
        dialog.setDefaultSuffix(suffix.match(chosen).captured(1));
    };
    follow(filter);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    begin(dialog);
    dialog.selectFile(suggested);
    return answerOf(dialog).value(0);
}

QString askOpenPath(QWidget* parent, const QString& title, const QString& filter)
{
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    begin(dialog);
    return answerOf(dialog).value(0);
}

QStringList askOpenPaths(QWidget* parent, const QString& title, const QString& filter)
{
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    begin(dialog);
    return answerOf(dialog);
}

QString askFolder(QWidget* parent, const QString& title)
{
    QFileDialog dialog(parent, title);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    begin(dialog);
    return answerOf(dialog).value(0);
}

QString pictureFilter()
{
    return QCoreApplication::translate("FileDialogs", "Pictures (%1);;All files (*)")
        .arg(QStringLiteral("*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.webp *.dcm *.dicom"));
}

QString fileNameOf(const QString& name, const QString& suffix)
{
    static const QRegularExpression refused(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f]+)"));
    QString file = QString(name).replace(refused, QStringLiteral(" ")).simplified().left(80);
    while (file.startsWith(QLatin1Char('.')) || file.startsWith(QLatin1Char(' '))) // it would be hidden
        file.remove(0, 1);
    file = file.trimmed();
    return file.isEmpty() ? QString() : file + QLatin1Char('.') + suffix;
}

} // namespace vignette
