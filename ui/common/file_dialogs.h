#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace vignette {

// Questions for files and folders. Each opens beside what a question of the same title was answered with last, else
// beside what any was; this is forgotten at the end of the program. What is cancelled is empty.

/// For the place of a new file. A name without a suffix gets that of the filter that is chosen before it is asked
/// whether a file of that name shall be replaced. `suggested`: a name, or a whole path.
QString askSavePath(QWidget* parent, const QString& title, const QString& suggested, const QString& filter);
QString askOpenPath(QWidget* parent, const QString& title, const QString& filter);
QStringList askOpenPaths(QWidget* parent, const QString& title, const QString& filter);
QString askFolder(QWidget* parent, const QString& title);

/// Answers the next of these questions in place of a person; several answer one after the other. For tests, which go
/// through the same actions as a person and must not wait for one.
void answerNextFileQuestion(const QStringList& paths);

/// "Pictures (*.jpg …);;All files (*)": DICOM files often have no suffix.
QString pictureFilter();

/// The name of a task as that of a file, without what file systems do not take.
QString fileNameOf(const QString& name, const QString& suffix);

} // namespace vignette
