#pragma once

#include "core/runtime/workbench.h"
#include "ui/common/latest_request.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace vignette {

class ArchiveForm;

/// Looks for studies in the archive of the clinic and fetches one into a folder. Without an archive that was set it
/// begins with its settings. The Workbench must outlive it.
class ArchiveDialog : public QDialog
{
    Q_OBJECT

public:
    /// `folder`: where pictures come to, a new one below it for each retrieval.
    ArchiveDialog(Workbench& bench, QString folder, QWidget* parent = nullptr);

    ~ArchiveDialog() override;

    void reject() override; ///< ends first what is under way

Q_SIGNALS:
    /// With the first picture in the folder, while the others come; `complete` says from any thread that all did.
    void arriving(const QString& folder, const std::function<bool()>& complete);

private:
    QWidget* makeQuery();
    QWidget* makeServer();
    void test();
    void search();
    void showStudies(const FoundStudies& found);
    void showPlanned();
    void fetch();
    void tellArrival();
    void setBusy(bool busy);
    void setStatus(const QString& sentence);
    void fail(const Error& error);

    Workbench& m_bench;
    QString m_folder;
    int m_fetched = 0;                 ///< folders so far
    std::vector<FoundStudy> m_studies; ///< of the rows
    LatestRequest<FoundStudies> m_searching;
    LatestRequest<RetrieveSummary> m_fetching;
    struct Arrival;
    std::shared_ptr<Arrival> m_arrival; ///< of the retrieval under way
    QFuture<Result<void>> m_testing;

    QPushButton* m_settings;
    QWidget* m_server;
    ArchiveForm* m_form;
    QPushButton* m_test;
    QLineEdit* m_patientId;
    QLineEdit* m_name;
    QComboBox* m_days;
    QComboBox* m_modality;
    QPushButton* m_search;
    QPushButton* m_planned;
    QTableWidget* m_table;
    QProgressBar* m_progress;
    QLabel* m_status;
    QPushButton* m_fetch;
    QPushButton* m_close;
};

} // namespace vignette
