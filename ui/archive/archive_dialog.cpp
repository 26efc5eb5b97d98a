#include "ui/archive/archive_dialog.h"

#include "ui/archive/archive_form.h"
#include "ui/archive/archive_settings.h"
#include "ui/common/theme_icon.h"
#include "ui/common/window_size.h"

#include <QComboBox>
#include <QDate>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vignette {

namespace {

enum Column { Patient, PatientId, Born, Date, Modality, Images, Description, ColumnCount };

QTableWidgetItem* cell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    return item;
}

QString dateText(const QDate& date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
}

} // namespace

ArchiveDialog::ArchiveDialog(Workbench& bench, QString folder, QWidget* parent)
    : QDialog(parent), m_bench(bench), m_folder(std::move(folder)),
      m_settings(new QPushButton(tr("&Settings of the archive"))), m_server(makeServer()),
      m_table(new QTableWidget(0, ColumnCount)), m_progress(new QProgressBar), m_status(new QLabel),
      m_fetch(new QPushButton(tr("&Fetch and screen"))), m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Pictures from the archive"));
    resize(windowSize({900, 620}));
    m_settings->setCheckable(true);
    m_settings->setAutoDefault(false);
    m_settings->setAccessibleName(tr("Settings of the archive"));
    connect(m_settings, &QPushButton::toggled, m_server, &QWidget::setVisible);

    m_table->setHorizontalHeaderLabels(
        {tr("Patient"), tr("Patient ID"), tr("Born"), tr("Study"), tr("Modality"), tr("Pictures"), tr("Description")});
    m_table->setAccessibleName(tr("Studies that were found"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
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
    auto* query = new QWidget;
    auto* row = new QHBoxLayout(query);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name, 2);
    row->addWidget(m_patientId, 1);
    row->addWidget(m_days);
    row->addWidget(m_modality);
    row->addWidget(m_search);
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
        m_table->setItem(row, Patient, cell(study.patientName));
        m_table->setItem(row, PatientId, cell(study.patientId));
        m_table->setItem(row, Born, cell(dateText(study.birthDate)));
        m_table->setItem(row, Date, cell(dateText(study.date)));
        m_table->setItem(row, Modality, cell(study.modalities.join(QStringLiteral(", "))));
        m_table->setItem(row, Images, cell(study.instances < 0 ? QString() : QLocale().toString(study.instances)));
        m_table->setItem(row, Description, cell(study.description));
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
    m_fetching.start(
        m_bench.retrieveInstances(server, request),
        [this, folder = request.folder](const RetrieveSummary& summary) {
            setBusy(false);
            const auto missing = int(summary.failed + summary.refused);
            setStatus(missing > 0 ? tr("%Ln picture(s) did not come.", nullptr, missing) : QString());
            if (summary.received > 0)
                Q_EMIT retrieved(folder);
            if (summary.received > 0 && missing == 0)
                accept();
        },
        [this](const Error& error) {
            setBusy(false);
            fail(error);
        },
        [this](int done, int total) {
            m_progress->setRange(0, total);
            m_progress->setValue(done);
        });
}

void ArchiveDialog::reject()
{
    if (m_searching.isRunning() || m_fetching.isRunning() || m_testing.isRunning()) {
        m_searching.cancel();
        m_fetching.cancel();
        m_testing.cancel();
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
