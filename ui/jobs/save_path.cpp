#include "ui/jobs/save_path.h"

#include <QFileDialog>
#include <QRegularExpression>

namespace vignette {

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
    dialog.selectFile(suggested);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString();
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
