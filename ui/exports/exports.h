#pragma once

#include "core/base/error.h"

#include <QObject>

#include <functional>

class QWidget;

namespace vignette {

class CaseGrouping;
class CasePanel;
class ExportDialog;
class MessageBar;
class Session;

/// The way out of the program for what a person wants to have as a file: asks what goes out and where to, writes it,
/// and says in the bar where it lies, or why not.
class Exports : public QObject
{
    Q_OBJECT

public:
    /// `window`: the parent of its questions. All must outlive it.
    Exports(Session& session, const CaseGrouping& grouping, const CasePanel& cases, MessageBar& messages,
            QWidget* window);

    /// False where it was not saved, for whatever reason.
    bool saveTask();
    void saveClassifier();
    void exportClassifier(); ///< for other programs
    void exportResults();
    void exportGroups();
    void exportReport();
    void exportPictures();
    void exportDicom();
    void exportLedger();
    void exportAudit();

private:
    void open(ExportDialog* dialog);

    Session& m_session;
    const CaseGrouping& m_grouping;
    const CasePanel& m_cases;
    MessageBar& m_messages;
    QWidget* m_window;
};

/// Asks where a small table shall go, writes it there at once, and says so in the bar.
void exportTable(QWidget* parent, MessageBar& messages, const QString& title, const QString& suggested,
                 const std::function<Result<void>(const QString& path)>& write);

} // namespace vignette
