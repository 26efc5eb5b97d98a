#include "ui/archive/archive_dialog.h"

#include "ui/archive/archive_form.h"
#include "ui/archive/archive_settings.h"
#include "ui/archive/study_cells.h"
#include "ui/archive/worklist_dialog.h"
#include "ui/common/theme_icon.h"
#include "ui/common/window_size.h"

#include <QComboBox>
#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <atomic>
#include <utility>

namespace vignette {

namespace {

enum Column { Patient, PatientId, Born, Date, Modality, Images, Description };

} // namespace

/// What the threads of the archive and of the screening know of a retrieval.
struct ArchiveDialog::Arrival
{
    QString folder;
    std::atomic<bool> hasBegun = false;
    std::atomic<bool> isComplete = false;
    bool isTold = false; ///< GUI thread only
};

ArchiveDialog::~ArchiveDialog()
{
    if (m_arrival)
        m_arrival->isComplete = true;
}

ArchiveDialog::ArchiveDialog(Workbench& bench, QString folder, QWidget* parent)
    : QDialog(parent), m_bench(bench), m_folder(std::move(folder)),
      m_settings(new QPushButton(tr("&Settings of the archive"))), m_server(makeServer()),
      m_table(studyTable(tr("Studies that were found"), {tr("Patient"), tr("Patient ID"), tr("Born"), tr("Study"),
                                                         tr("Modality"), tr("Pictures"), tr("Description")})),
      m_progress(new QProgressBar), m_status(new QLabel), m_fetch(new QPushButton(tr("&Fetch and screen"))),
      m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Pictures from the archive"));
    resize(windowSize({900, 620}));
    m_settings->setCheckable(true);
    m_settings->setAutoDefault(false);
    m_settings->setAccessibleName(tr("Settings of the archive"));
    connect(m_settings, &QPushButton::toggled, m_server, &QWidget::setVisible);

    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { setBusy(false); });
    connect(m_table, &QTableWidget::itemActivated, this, &ArchiveDialog::fetch);

    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_progress->setAccessibleName(tr("Progress of the archive"));
    m_fetch->setIcon(themeIcon(QStringLiteral("screen")));
    m_fetch->setAutoDefault(false);
    m_fetch->setAccessibleName(tr("Fetch and screen"));
    m_fetch->setToolTip(tr("Fetch the pictures of the study and screen them. They are kept until the program ends."));
    m_close->setAutoDefault(false);
    m_close->setAccessibleName(tr("Close"));
    connect(m_fetch, &QPushButton::clicked, this, &ArchiveDialog::fetch);
    connect(m_close, &QPushButton::clicked, this, &ArchiveDialog::reject);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_settings);
    bottom->addStretch(1);
    bottom->addWidget(m_fetch);
    bottom->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_server);
    column->addWidget(makeQuery());
    column->addWidget(m_table, 1);
    column->addWidget(m_progress);
    column->addWidget(m_status);
    column->addLayout(bottom);
    const PacsServer server = archiveSettings();
    m_form->setServer(server);
    m_settings->setChecked(!server.isConfigured());
    m_server->setVisible(!server.isConfigured());
    setStatus(server.isConfigured() ? QString() : tr("No archive is set. Ask whoever runs it for these settings."));
    setBusy(false);
}

QWidget* ArchiveDialog::makeServer()
{
    m_form = new ArchiveForm;
    m_test = new QPushButton(tr("T&est the connection"));
    m_test->setAutoDefault(false);
    m_test->setAccessibleName(tr("Test the connection"));
    connect(m_test, &QPushButton::clicked, this, &ArchiveDialog::test);
    auto* server = new QWidget;
    auto* column = new QVBoxLayout(server);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addWidget(m_test, 0, Qt::AlignLeading);
    return server;
}

QWidget* ArchiveDialog::makeQuery()
{
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("Name, such as Doe^J*"));
    m_name->setAccessibleName(tr("Name of the patient"));
    m_patientId = new QLineEdit;
    m_patientId->setPlaceholderText(tr("Patient ID"));
    m_patientId->setAccessibleName(tr("Patient ID"));
    m_days = new QComboBox;
    m_days->addItem(tr("Today"), 0);
    m_days->addItem(tr("Last 7 days"), 6);
    m_days->addItem(tr("Last 30 days"), 29);
    m_days->addItem(tr("Any date"), -1);
    m_days->setAccessibleName(tr("Date of the study"));
    m_modality = new QComboBox;
    m_modality->addItem(tr("Any modality"), QString());
    m_modality->addItem(tr("Photographs (XC)"), QStringLiteral("XC"));
    m_modality->addItem(tr("Dermoscopy (DMS)"), QStringLiteral("DMS"));
    m_modality->addItem(tr("Endoscopy (ES)"), QStringLiteral("ES"));
    m_modality->setAccessibleName(tr("Modality of the study"));
    m_search = new QPushButton(tr("Se&arch"));
    m_search->setDefault(true);
    m_search->setAccessibleName(tr("Search"));
    connect(m_search, &QPushButton::clicked, this, &ArchiveDialog::search);
    m_planned = new QPushButton(tr("Wor&klist…"));
    m_planned->setAutoDefault(false);
    m_planned->setAccessibleName(tr("Worklist"));
    m_planned->setToolTip(tr("Choose among the patients that are planned for today"));
    connect(m_planned, &QPushButton::clicked, this, &ArchiveDialog::showPlanned);
    auto* query = new QWidget;
    auto* row = new QHBoxLayout(query);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name, 2);
    row->addWidget(m_patientId, 1);
    row->addWidget(m_days);
    row->addWidget(m_modality);
    row->addWidget(m_search);
    row->addWidget(m_planned);
    return query;
}

void ArchiveDialog::test()
{
    const PacsServer server = m_form->server();
    setBusy(true);
    setStatus(tr("Asking the archive…"));
    m_testing = m_bench.echoArchive(server);
    deliver(this, m_testing, [this, server](const Result<void>& answered) {
        setBusy(false);
        if (!answered)
            return fail(answered.error());
        saveArchiveSettings(server);
        setStatus(tr("The archive answers. Its settings are kept."));
    });
}

void ArchiveDialog::showPlanned()
{
    auto* dialog = new WorklistDialog(m_bench, m_form->server(), m_modality->currentData().toString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WorklistDialog::chosen, this, [this](const PlannedStep& step) {
        m_patientId->setText(step.patientId);
        // The ID says who it is; names are written in many ways.
        m_name->setText(step.patientId.isEmpty() ? step.patientName : QString());
        m_days->setCurrentIndex(m_days->findData(-1)); // earlier pictures of the patient too
        m_modality->setCurrentIndex(0);
        search();
    });
    dialog->open();
}

void ArchiveDialog::search()
{
    const PacsServer server = m_form->server();
    StudyQuery query;
    query.patientName = m_name->text().trimmed();
    query.patientId = m_patientId->text().trimmed();
    query.modality = m_modality->currentData().toString();
    if (const int days = m_days->currentData().toInt(); days >= 0) {
        query.to = QDate::currentDate();
        query.from = query.to.addDays(-days);
    }
    m_table->setRowCount(0);
    m_studies.clear();
    setBusy(true);
    setStatus(tr("Searching…"));
    m_searching.start(
        m_bench.findStudies(server, query), [this](const FoundStudies& found) { showStudies(found); },
        [this](const Error& error) {
            setBusy(false);
            fail(error);
        });
}

void ArchiveDialog::showStudies(const FoundStudies& found)
{
    m_studies = found.studies;
    m_table->setRowCount(int(m_studies.size()));
    for (int row = 0; row < int(m_studies.size()); ++row) {
        const FoundStudy& study = m_studies[size_t(row)];
        m_table->setItem(row, Patient, studyCell(study.patientName));
        m_table->setItem(row, PatientId, studyCell(study.patientId));
        m_table->setItem(row, Born, studyCell(dateText(study.birthDate)));
        m_table->setItem(row, Date, studyCell(dateText(study.date)));
        m_table->setItem(row, Modality, studyCell(study.modalities.join(QStringLiteral(", "))));
        m_table->setItem(row, Images, studyCell(study.instances < 0 ? QString() : QLocale().toString(study.instances)));
        m_table->setItem(row, Description, studyCell(study.description));
    }
    m_table->resizeColumnsToContents();
    setBusy(false);
    if (m_studies.empty())
        return setStatus(tr("No study was found. Look under another date or name."));
    setStatus(found.isCut ? tr("There are more studies than are shown. Narrow the search.")
                          : tr("%Ln study(s) found.", nullptr, int(m_studies.size())));
    m_table->setCurrentCell(0, 0);
    m_table->setFocus();
}

void ArchiveDialog::fetch()
{
    const int row = m_table->currentRow();
    if (row < 0 || size_t(row) >= m_studies.size() || m_fetching.isRunning())
        return;
    const PacsServer server = m_form->server();
    RetrieveRequest request;
    request.studyUid = m_studies[size_t(row)].studyUid;
    request.folder = m_folder + QStringLiteral("/study-%1").arg(++m_fetched);
    request.way = server.storagePort > 0 ? RetrieveRequest::Way::Move : RetrieveRequest::Way::Get;
    setBusy(true);
    setStatus(tr("Fetching the pictures…"));
    m_arrival = std::make_shared<Arrival>();
    m_arrival->folder = request.folder;
    request.onFile = [arrival = m_arrival](const QString&) { arrival->hasBegun = true; };
    m_fetching.start(
        m_bench.retrieveInstances(server, request),
        [this](const RetrieveSummary& summary) {
            setBusy(false);
            tellArrival();
            m_arrival->isComplete = true;
            const auto missing = int(summary.failed + summary.refused);
            setStatus(missing > 0 ? tr("%Ln picture(s) did not come.", nullptr, missing) : QString());
            if (summary.received > 0 && missing == 0)
                accept();
        },
        [this](const Error& error) {
            setBusy(false);
            m_arrival->isComplete = true; // what came is screened
            fail(error);
        },
        [this](int done, int total) {
            m_progress->setRange(0, total);
            m_progress->setValue(done);
            tellArrival();
        });
}

void ArchiveDialog::tellArrival()
{
    if (!m_arrival->hasBegun || std::exchange(m_arrival->isTold, true))
        return;
    setStatus(tr("Fetching the pictures… They are screened as they come."));
    Q_EMIT arriving(m_arrival->folder, [arrival = m_arrival] { return arrival->isComplete.load(); });
}

void ArchiveDialog::reject()
{
    if (m_searching.isRunning() || m_fetching.isRunning() || m_testing.isRunning()) {
        m_searching.cancel();
        m_fetching.cancel();
        m_testing.cancel();
        if (m_arrival)
            m_arrival->isComplete = true;
        setBusy(false);
        return setStatus(tr("Cancelled."));
    }
    QDialog::reject();
}

void ArchiveDialog::setBusy(bool busy)
{
    m_progress->setRange(0, 0);
    m_progress->setVisible(busy);
    m_search->setEnabled(!busy);
    m_planned->setEnabled(!busy);
    m_test->setEnabled(!busy);
    m_fetch->setEnabled(!busy && m_table->currentRow() >= 0);
    m_close->setText(busy ? tr("Cancel") : tr("Close"));
}

void ArchiveDialog::setStatus(const QString& sentence)
{
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
}

void ArchiveDialog::fail(const Error& error)
{
    setStatus(error.code == ErrorCode::Cancelled ? tr("Cancelled.") : error.message);
}

} // namespace vignette
