#include "ui/common/file_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHash>
#include <QQueue>
#include <QRegularExpression>
#include <QSettings>

namespace vignette {

namespace {

/// Folders of the answers, by title; that of the last without a title.
QHash<QString, QString>& folders()
{
    static QHash<QString, QString> answered;
    return answered;
}

/// Qt keeps the folders of its dialogs in a file for all programs, and folders may name patients: puts back what
/// was there. Lives longer than the dialog.
class NoTrace
{
public:
    NoTrace() : m_history(m_kept.value(history)), m_last(m_kept.value(last)) {}
    ~NoTrace()
    {
        for (const auto& [key, value] : {std::pair(history, m_history), std::pair(last, m_last)}) {
            if (value.isValid())
                m_kept.setValue(key, value);
            else
                m_kept.remove(key);
        }
    }

private:
    static constexpr QLatin1String history{"FileDialog/history"};
    static constexpr QLatin1String last{"FileDialog/lastVisited"};
    QSettings m_kept{QSettings::UserScope, QStringLiteral("QtProject")};
    QVariant m_history;
    QVariant m_last;
};

void begin(QFileDialog& dialog)
{
    const QString start = folders().value(dialog.windowTitle(), folders().value({}));
    if (!start.isEmpty())
        dialog.setDirectory(start);
}

QQueue<QStringList>& presetAnswers()
{
    static QQueue<QStringList> queue;
    return queue;
}

QStringList answerOf(QFileDialog& dialog)
{
    if (!presetAnswers().isEmpty())
        return presetAnswers().dequeue();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QStringList chosen = dialog.selectedFiles();
    // Of a folder that in which it lies: the next is beside it more often than within.
    folders()[dialog.windowTitle()] = folders()[{}] = QFileInfo(chosen.value(0)).absolutePath();
    return chosen;
}

} // namespace

QString askSavePath(QWidget* parent, const QString& title, const QString& suggested, const QString& filter)
{
    const NoTrace quiet;
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
    const NoTrace quiet;
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    begin(dialog);
    return answerOf(dialog).value(0);
}

QStringList askOpenPaths(QWidget* parent, const QString& title, const QString& filter)
{
    const NoTrace quiet;
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    begin(dialog);
    return answerOf(dialog);
}

QString askFolder(QWidget* parent, const QString& title)
{
    const NoTrace quiet;
    QFileDialog dialog(parent, title);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    begin(dialog);
    return answerOf(dialog).value(0);
}

void answerNextFileQuestion(const QStringList& paths)
{
    presetAnswers().enqueue(paths);
}

QString pictureFilter()
{
    return QCoreApplication::translate("FileDialogs", "Pictures (%1);;All files (*)")
        .arg(QStringLiteral("*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.webp *.heic *.heif *.avif *.jxl *.dcm *.dicom"));
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
