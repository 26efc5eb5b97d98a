#include "core/engine/engine_info.h"
#include "core/runtime/runtime.h"
#include "core/screening/case_groups.h"
#include "core/screening/results_csv.h"
#include "tests/classifier/tiny_network.h"
#include "tests/imaging/test_pictures.h"
#include "tests/screening/dicom_files.h"
#include "tests/ui/window_helpers.h"
#include "ui/common/probability_bar.h"
#include "ui/image_stage/attributes_panel.h"
#include "ui/image_stage/case_view.h"
#include "ui/image_stage/image_view.h"
#include "ui/image_stage/picture_cache.h"
#include "ui/review/review_bar.h"
#include "ui/screen/case_model.h"
#include "ui/screen/case_panel.h"
#include "ui/screen/case_row_delegate.h"
#include "ui/screen/study_tree.h"
#include "ui/settings/language.h"

#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcitem.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardPaths>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace vignette;
using namespace vignette::test;

namespace {

Prediction predictionOf(std::vector<float> probabilities, Outcome outcome = Outcome::Likely)
{
    Prediction prediction;
    prediction.label = int(std::ranges::max_element(probabilities) - probabilities.begin());
    prediction.logits.assign(probabilities.size(), 0);
    prediction.probabilities = std::move(probabilities);
    prediction.outcome = outcome;
    return prediction;
}

CaseRecord fileRecord(const QString& path, FileStatus status, const QString& reason)
{
    CaseRecord record;
    record.path = path;
    record.state = NoPicture{status};
    record.reason = reason;
    return record;
}

CaseRecord caseRecord(const QString& path, int frame = 0)
{
    CaseRecord record;
    record.path = path;
    record.frame = frame;
    record.state = predictionOf({0.75F, 0.25F});
    return record;
}

/// A picture of 16 bits, 0 to 1000 from left to right, shown from 0 to 499 by its own window.
void writeGrayDicom(const QString& path)
{
    test::DicomRecipe recipe;
    recipe.samples = 1;
    recipe.bits = 16;
    recipe.photometric = "MONOCHROME2";
    std::vector<uint16_t> values;
    for (int y = 0; y < recipe.rows; ++y) {
        for (int x = 0; x < recipe.columns; ++x)
            values.push_back(uint16_t(1000 * x / (recipe.columns - 1)));
    }
    recipe.pixels =
        QByteArray(reinterpret_cast<const char*>(values.data()), qsizetype(values.size() * sizeof(uint16_t)));
    DcmFileFormat file;
    test::fill(*file.getDataset(), recipe);
    file.getDataset()->putAndInsertString(DCM_WindowCenter, "250");
    file.getDataset()->putAndInsertString(DCM_WindowWidth, "500");
    test::save(file, path, EXS_LittleEndianExplicit);
}

/// Of the attributes, at the top of their tree.
int visibleRows(const AttributesPanel& panel)
{
    return panel.findChild<QTreeView*>()->model()->rowCount();
}

/// Panel and view, wired as the window does it, without a classifier.
struct Browser
{
    Workbench bench{Workbench::Options{QStringLiteral("/nowhere"), {}}};
    QWidget window;
    CasePanel* panel = new CasePanel(bench, &window);
    CaseView* view = new CaseView(bench, &window);

    Browser()
    {
        panel->setGeometry(0, 0, 600, 700);
        view->setGeometry(600, 0, 430, 700);
        window.resize(1030, 700);
        QObject::connect(panel, &CasePanel::selected, view, &CaseView::setCase);
        QObject::connect(panel, &CasePanel::selected, view, [this] { view->prefetch(panel->neighbours()); });
        QObject::connect(view, &CaseView::frameRequested, panel, &CasePanel::selectFrame);
        QObject::connect(panel, &CasePanel::groupingRequested, panel,
                         [this](const Grouping& grouping) { panel->setGroups(grouping, {}, {}); });
        panel->start({QStringLiteral("a"), QStringLiteral("b")},
                     {QStringLiteral("Naevus"), QStringLiteral("Melanoma")});
        window.show();
    }

    QAction* action(const QString& text) const
    {
        for (QAction* one : panel->viewActions() + view->viewActions()) {
            if (one->text().remove(QLatin1Char('&')) == text)
                return one;
        }
        return nullptr;
    }
};

} // namespace

class BrowserTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<QTemporaryDir> m_dir;

    QString at(const QString& name) const { return m_dir->filePath(name); }

    /// Pictures of different colours.
    std::vector<CaseRecord> pictures(int count) const
    {
        std::vector<CaseRecord> records;
        for (int i = 0; i < count; ++i) {
            const QString path = at(QStringLiteral("picture%1.png").arg(i));
            QImage image(60, 40, QImage::Format_RGB32);
            image.fill(QColor::fromHsv(37 * i % 360, 150, 200));
            image.save(path);
            records.push_back(caseRecord(path));
        }
        return records;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_runtime = std::make_unique<Runtime>();
    }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanupTestCase() { m_runtime.reset(); }

    void longNamesTakeTwoLinesAndKeepTheirEnds()
    {
        const QFontMetrics metrics(QApplication::font());
        const QChar newLine(QChar::LineSeparator);
        const auto width = [&](const char* text) { return metrics.horizontalAdvance(QLatin1String(text)); };
        const QString name = QStringLiteral("haemangioma1.jpg");
        QCOMPARE(inTwoLines(name, metrics, width("haemangioma1.jpg")), name);
        QCOMPARE(inTwoLines(name, metrics, width("haemangioma1.j")),
                 QStringLiteral("haemangioma1") + newLine + QStringLiteral(".jpg"));
        QCOMPARE(inTwoLines(QStringLiteral("cases-naevus6.jpg"), metrics, width("cases-naevus6")),
                 QStringLiteral("cases-") + newLine + QStringLiteral("naevus6.jpg"));
        QCOMPARE(inTwoLines(QStringLiteral("left arm_0024306.jpg"), metrics, width("left arm_0024")),
                 QStringLiteral("left arm_") + newLine + QStringLiteral("0024306.jpg"));
        const int narrow = width("0123456789");
        const QString endless = QString(80, QLatin1Char('a')) + QStringLiteral("7.jpg");
        const QStringList lines = inTwoLines(endless, metrics, narrow).split(newLine);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.join(QString()).contains(QChar(0x2026)));
        QVERIFY(lines[1].endsWith(QLatin1String("7.jpg")));
        for (const QString& line : lines)
            QVERIFY(metrics.horizontalAdvance(line) <= narrow);
        for (int pixels = 0; pixels < narrow; ++pixels)
            QVERIFY(inTwoLines(endless, metrics, pixels).count(newLine) <= 1);
        QCOMPARE(inTwoLines(QString(), metrics, 0), QString());
        QCOMPARE(twoLinesWidth(QStringLiteral("None of these"), metrics), width("None of"));
    }

    void ledgerListsEveryFileAndTheTableOnlyCases()
    {
        Browser browser;
        std::vector<CaseRecord> records = pictures(2);
        const QString film = at(QStringLiteral("film.dcm"));
        records.push_back(caseRecord(film, 0));
        CaseRecord broken = caseRecord(film, 1);
        broken.state = NoPicture{FileStatus::Loaded};
        records.push_back(broken);
        // The last frame comes with the next handful.
        browser.panel->append(records, nullptr);
        browser.panel->append(
            {caseRecord(film, 2),
             fileRecord(at(QStringLiteral("copy.png")), FileStatus::Duplicate,
                        QStringLiteral("Same file as in row 1.")),
             fileRecord(at(QStringLiteral("note.txt")), FileStatus::NotAnImage, QStringLiteral("A text, no picture.")),
             fileRecord(at(QStringLiteral("cut.jpg")), FileStatus::Unreadable,
                        QStringLiteral("The file ends early, \"cut\"."))},
            nullptr);

        QCOMPARE(browser.panel->count(), 5);
        auto* table = browser.window.findChild<QTableView*>();
        QCOMPARE(table->model()->rowCount(), 5);
        auto* ledger =
            named<QTreeView>(*browser.panel, QStringLiteral("Import ledger: every file with what became of it"));
        QCOMPARE(ledger->model()->rowCount(), 6);
        const auto cell = [&](int row, int column) { return ledger->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(2, 0), QStringLiteral("film.dcm"));
        QCOMPARE(cell(2, 2), QStringLiteral("3"));
        QVERIFY(cell(2, 1).contains(QStringLiteral("Loaded")));
        QCOMPARE(cell(4, 3), QStringLiteral("A text, no picture."));

        auto* status = named<QComboBox>(*browser.panel, QStringLiteral("Show only files of a status"));
        QCOMPARE(status->itemText(0), QStringLiteral("All files (6)"));
        const int loaded = status->findData(int(FileStatus::Loaded));
        QVERIFY(status->itemText(loaded).endsWith(QStringLiteral("(3)")));
        status->setCurrentIndex(status->findData(int(FileStatus::Unreadable)));
        QCOMPARE(ledger->model()->rowCount(), 1);
        QCOMPARE(cell(0, 0), QStringLiteral("cut.jpg"));

        // A file of the ledger tells its reason beside it.
        browser.action(QStringLiteral("Import ledger"))->trigger();
        QVERIFY(ledger->isVisible());
        ledger->setCurrentIndex(ledger->model()->index(0, 0));
        bool told = false;
        for (const auto* label : browser.view->findChildren<QLabel*>())
            told |= label->isVisible() && label->text().contains(QStringLiteral("ends early"));
        QVERIFY(told);

        const QString csv = at(QStringLiteral("ledger.csv"));
        QVERIFY(writeLedgerCsv(browser.panel->ledger(), csv));
        const QByteArray written = test::readFile(csv);
        QCOMPARE(written.count('\n'), 7);
        QVERIFY(written.startsWith("\xEF\xBB\xBF"
                                   "path,status,reason\n"));
        QVERIFY(written.contains("cut.jpg,unreadable,\"The file ends early, \"\"cut\"\".\"\n"));
        QVERIFY(written.contains("film.dcm,loaded,\n"));
    }

    void withoutAnyCaseTheLedgerIsShown()
    {
        Browser browser;
        browser.panel->setRunning(true);
        browser.panel->append(
            {fileRecord(at(QStringLiteral("note.txt")), FileStatus::NotAnImage, QStringLiteral("A text."))}, nullptr);
        browser.panel->setRunning(false);
        QCOMPARE(browser.panel->count(), 0);
        QCOMPARE(browser.panel->findChild<QTabWidget*>()->currentIndex(), 1);
    }

    void gridAndTableAreTwoViewsOfTheSame()
    {
        Browser browser;
        browser.panel->append(pictures(12), nullptr);
        auto* table = browser.window.findChild<QTableView*>();
        auto* grid = named<QListView>(*browser.panel, QStringLiteral("Cases as a grid"));
        QVERIFY(table->isVisible() && !grid->isVisible());
        table->selectRow(3);
        browser.action(QStringLiteral("Grid"))->trigger();
        QVERIFY(grid->isVisible() && !table->isVisible());
        QCOMPARE(grid->currentIndex().row(), 3);
        QVERIFY(grid->selectionModel()->isSelected(grid->currentIndex()));
        QCOMPARE(grid->currentIndex().data(CaseModel::summaryRole).toString(),
                 QStringLiteral("picture3.png\n\u25CF 75.0 % Naevus"));

        // Keys move in the grid, the view follows, and the table knows it.
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Right);
        QCOMPARE(grid->currentIndex().row(), 4);
        QTRY_VERIFY(hasPicture(*browser.view));
        browser.panel->selectNext(1);
        QCOMPARE(grid->currentIndex().row(), 5);
        auto* find = named<QLineEdit>(*browser.panel, QStringLiteral("Find cases by file name, note or label"));
        find->setText(QStringLiteral("picture1"));
        QCOMPARE(grid->model()->rowCount(), 3);
        find->clear();
        browser.action(QStringLiteral("Table"))->trigger();
        QVERIFY(table->isVisible());
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);

        // Thumbnails come by themselves.
        const auto middle = [&] {
            const auto icon = table->model()->index(0, 0).data(Qt::DecorationRole).value<QIcon>();
            const QImage image = icon.pixmap(40, 40).toImage();
            return image.pixelColor(image.width() / 2, image.height() / 2);
        };
        QTRY_COMPARE(middle().hue(), 0);
        QVERIFY(middle().alpha() == 255);
    }

    void theGridShowsLongNamesOfClassesWhole()
    {
        Browser browser;
        const QString longName = QStringLiteral("Subacute cutaneous lupus erythematosus");
        browser.panel->start({QStringLiteral("a"), QStringLiteral("b")}, {longName, QStringLiteral("Naevus")});
        browser.panel->append(pictures(3), nullptr);
        Review review;
        review.marked = true;
        review.decision = Review::Decision::Accepted;
        review.note = QStringLiteral("Biopsy");
        browser.panel->setReview(reviewKey(browser.panel->model().record(1)), review);
        browser.action(QStringLiteral("Grid"))->trigger();
        auto* grid = named<QListView>(*browser.panel, QStringLiteral("Cases as a grid"));
        const QModelIndex first = grid->model()->index(0, 0);
        // As the style gets it: no line is wider than its place, and none is cut.
        struct Delegate : QStyledItemDelegate
        {
            using QStyledItemDelegate::initStyleOption;
        };
        QStyleOptionViewItem option;
        option.rect = grid->visualRect(first);
        option.fontMetrics = grid->fontMetrics();
        option.font = grid->font();
        option.widget = grid;
        (static_cast<QStyledItemDelegate*>(grid->itemDelegate())->*(&Delegate::initStyleOption))(&option, first);
        const QStringList lines = option.text.split(QChar(QChar::LineSeparator));
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines[2] + QLatin1Char(' ') + lines[3] == longName || lines[2] + lines[3] == longName,
                 qPrintable(option.text));
        for (const QString& line : lines)
            QVERIFY(option.fontMetrics.horizontalAdvance(line) <= option.rect.width());
        QVERIFY(4 * option.fontMetrics.lineSpacing() + grid->iconSize().height() <= option.rect.height());
        QVERIFY(first.data(Qt::ToolTipRole).toString().contains(longName));
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(longName));
        // What was reviewed is seen and heard there as well.
        const QModelIndex second = grid->model()->index(1, 0);
        QCOMPARE(second.data(CaseModel::reviewSignsRole).toString(), QStringLiteral("★✓✎"));
        QVERIFY(second.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Accepted")));
        QVERIFY(first.data(CaseModel::reviewSignsRole).toString().isEmpty());
    }

    void countsHaveTheirForms_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("forms"); // none, one, two, all of them reviewed
        QTest::newRow("en") << "en"
                            << "|1 case, 1 reviewed|2 cases, 2 reviewed";
        QTest::newRow("de") << "de"
                            << "|1 Fall, 1 durchgesehen|2 Fälle, 2 durchgesehen";
        QTest::newRow("fr") << "fr"
                            << "|1 cas, 1 revu|2 cas, 2 revus";
        QTest::newRow("es") << "es"
                            << "|1 caso, 1 revisado|2 casos, 2 revisados";
        QTest::newRow("pt") << "pt"
                            << "|1 caso, 1 revisto|2 casos, 2 revistos";
        QTest::newRow("zh_CN") << "zh_CN"
                               << "|1 个病例, 已复核 1|2 个病例, 已复核 2";
        QTest::newRow("ja") << "ja"
                            << "|1 件の症例, レビュー済み 1|2 件の症例, レビュー済み 2";
    }

    void countsHaveTheirForms()
    {
        QFETCH(QString, language);
        QFETCH(QString, forms);
        setLanguage(language);
        for (int count = 0; count <= 2; ++count) {
            Browser browser;
            browser.panel->append(pictures(count), nullptr);
            Review accepted;
            accepted.decision = Review::Decision::Accepted;
            for (int row = 0; row < count; ++row)
                browser.panel->setReview(reviewKey(browser.panel->model().record(row)), accepted);
            const QString expected = forms.section(QLatin1Char('|'), count, count);
            const auto labels = browser.panel->findChildren<QLabel*>();
            QVERIFY2(std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == expected; }),
                     qPrintable(expected));
        }
        setLanguage(QStringLiteral("en"));
    }

    void everyCountHasItsForms_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("context");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("forms"); // of 0, 1 and 2
        const auto row = [](const char* language, const char* context, const char* source, const char* forms) {
            QTest::addRow("%s %s", language, source) << language << context << source << forms;
        };
        const char* window = "vignette::ScreeningStatus";
        const char* cases = "vignette::CasePanel";
        const char* evaluation = "vignette::FiguresPanel";
        const char* choice = "vignette::CaseChoice";
        row("en", window, "%Ln duplicate(s)", "0 duplicates|1 duplicate|2 duplicates");
        row("fr", window, "%Ln likely", "0 probable|1 probable|2 probables");
        row("fr", window, "%Ln unreadable", "0 illisible|1 illisible|2 illisibles");
        row("es", window, "%Ln likely", "0 probables|1 probable|2 probables");
        row("es", window, "%Ln not an image", "0 no son imagen|1 no es imagen|2 no son imagen");
        row("de", cases, "%Ln waiting", "0 warten|1 wartet|2 warten");
        row("fr", cases, "%Ln not screened", "0 non dépisté|1 non dépisté|2 non dépistés");
        row("de", evaluation, "%n row(s) of the table without picture or label",
            "0 Zeilen der Tabelle ohne Bild oder Klassenangabe|1 Zeile der Tabelle ohne Bild oder Klassenangabe|"
            "2 Zeilen der Tabelle ohne Bild oder Klassenangabe");
        row("en", choice, "&All %n case(s)", "&All 0 cases|The 1 c&ase|&All 2 cases");
        row("de", choice, "&All %n case(s)", "&Alle 0 Fälle|Der 1 F&all|&Alle 2 Fälle");
    }

    void everyCountHasItsForms()
    {
        QFETCH(QString, language);
        QFETCH(QString, context);
        QFETCH(QString, source);
        QFETCH(QString, forms);
        setLanguage(language);
        for (int count = 0; count <= 2; ++count)
            QCOMPARE(QCoreApplication::translate(qPrintable(context), qPrintable(source), nullptr, count),
                     forms.section(QLatin1Char('|'), count, count));
        setLanguage(QStringLiteral("en"));
    }

    /// A DICOM file that lies twice in a folder: the review stands beside the one that was classified.
    void aReviewStandsInItsOwnRowOnly()
    {
        Browser browser;
        std::vector<CaseRecord> records = {caseRecord(at(QStringLiteral("a.dcm"))),
                                           fileRecord(at(QStringLiteral("b.dcm")), FileStatus::Duplicate,
                                                      QStringLiteral("Same DICOM instance as in row 1."))};
        for (CaseRecord& record : records)
            record.instanceUid = QStringLiteral("1.2.3");
        browser.panel->append(records, nullptr);
        Review review;
        review.note = QStringLiteral("Biopsy");
        browser.panel->setReview(reviewKey(records[0]), review);
        const CaseModel& model = browser.panel->model();
        QCOMPARE(model.review(0), review);
        QCOMPARE(model.review(1), Review());
        // So it does when the reviews were there first.
        const auto store = ReviewStore::open({});
        QVERIFY((*store)->setReview(reviewKey(records[0]), review, 0));
        browser.panel->start({QStringLiteral("a"), QStringLiteral("b")},
                             {QStringLiteral("Naevus"), QStringLiteral("Melanoma")});
        browser.panel->append(records, store->get());
        QCOMPARE(model.review(0), review);
        QCOMPARE(model.review(1), Review());
    }

    void stepsThroughTheFramesOfAFile()
    {
        Browser browser;
        const QString path = at(QStringLiteral("film.dcm"));
        test::writeDicom(path, 1, 3, QStringLiteral("1.2.3"), QStringLiteral("Doe^Jane"));
        std::vector<CaseRecord> records = {caseRecord(path, 0), caseRecord(path, 1)};
        records[1].state = predictionOf({0.75F, 0.25F}, Outcome::Uncertain);
        browser.panel->append(records, nullptr);
        auto* frame = named<QSlider>(*browser.view, QStringLiteral("Frame of the file"));
        QTRY_VERIFY(hasPicture(*browser.view) && frame->isVisible());
        QCOMPARE(frame->maximum(), 2);
        auto* table = browser.window.findChild<QTableView*>();
        browser.action(QStringLiteral("Next frame"))->trigger();
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(frame->value(), 1);
        QTRY_VERIFY(hasPicture(*browser.view));
        // The third has no verdict yet.
        QTest::keyClick(&browser.view->imageView(), Qt::Key_PageDown);
        QCOMPARE(frame->value(), 1);
        browser.panel->append({caseRecord(path, 2)}, nullptr);
        QTest::keyClick(&browser.view->imageView(), Qt::Key_PageDown);
        QCOMPARE(frame->value(), 2);
        QVERIFY(!browser.action(QStringLiteral("Next frame"))->isEnabled());

        // A frame that the filter hides is shown all the same.
        auto* outcome = named<QComboBox>(*browser.panel, QStringLiteral("Show only cases of an outcome"));
        outcome->setCurrentIndex(outcome->findData(int(CaseFilter::Shown::Likely)));
        table->selectRow(0);
        frame->setValue(1);
        QCOMPARE(frame->value(), 1);
        frame->setValue(2);
        QCOMPARE(table->currentIndex().row(), 1);
    }

    void windowsGrayPictures()
    {
        Browser browser;
        const QString path = at(QStringLiteral("gray.dcm"));
        writeGrayDicom(path);
        browser.panel->append({caseRecord(path), pictures(1)[0]}, nullptr);
        QAction* reset = browser.action(QStringLiteral("Reset window"));
        QTRY_VERIFY(reset->isEnabled());
        QCOMPARE(browser.view->window().center, 250.0);
        QCOMPARE(browser.view->window().width, 500.0);
        ImageView& image = browser.view->imageView();
        const auto middle = [&] {
            return image.grab().toImage().pixelColor(image.width() / 2, image.height() / 2).red();
        };
        QCOMPARE(middle(), 255); // 500 is above the window
        // By mouse to the right and by keys down: wider and higher, so darker.
        const QPoint from(image.width() / 4, image.height() / 2);
        QTest::mousePress(&image, Qt::RightButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(from + QPoint(image.width() / 2, 0)), QPointF(from), Qt::NoButton,
                         Qt::RightButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&image, &move);
        QTest::mouseRelease(&image, Qt::RightButton, {}, from);
        QVERIFY(std::abs(browser.view->window().width - 1000) < 10);
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(&image, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(std::abs(browser.view->window().center - 490) < 10);
        QVERIFY(std::abs(middle() - 128) < 12); // depth that the 8-bit picture does not have
        reset->trigger();
        QCOMPARE(middle(), 255);
        QCOMPARE(browser.view->window().width, 500.0);

        browser.panel->selectNext(1);
        QTRY_VERIFY(hasPicture(*browser.view));
        QTest::qWait(50);
        QVERIFY(!reset->isEnabled()); // a picture in colour
    }

    void distancesAreMeasuredWhereTheSizeOfAPixelIsKnown()
    {
        Browser browser;
        const QString path = at(QStringLiteral("measured.dcm"));
        writeGrayDicom(path);
        DcmFileFormat file;
        QVERIFY(file.loadFile(QFile::encodeName(path).constData()).good());
        file.loadAllDataIntoMemory(); // it is overwritten
        file.getDataset()->putAndInsertString(DCM_PixelSpacing, "0.5\\0.25");
        QVERIFY(file.saveFile(QFile::encodeName(path).constData()).good());
        browser.panel->append({caseRecord(path), pictures(1)[0]}, nullptr);
        QAction* ruler = browser.action(QStringLiteral("Ruler"));
        QTRY_VERIFY(ruler->isEnabled());
        ImageView& view = browser.view->imageView();
        QVERIFY(!view.measured());
        ruler->trigger();

        // By mouse: four pixels across and two down.
        const QPoint from(view.width() / 2, view.height() / 2);
        const QPointF to = QPointF(from) + QPointF(4, 2) * view.scale();
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &move);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to.toPoint());
        QVERIFY(view.measured());
        QVERIFY(std::abs(*view.measured() - std::hypot(4 * 0.25, 2 * 0.5)) < 0.01);
        QCOMPARE(view.accessibleDescription(), QStringLiteral("1.4 mm"));

        // By keys: the end moves, and with Shift the beginning.
        const double before = *view.measured();
        QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(*view.measured() > before);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(std::abs(*view.measured() - before) < 0.01);
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!view.measured() && !ruler->isChecked());
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("measured.dcm")));
        ruler->trigger();
        QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier); // without a mouse the first lies across the middle
        QVERIFY(view.measured());
        // One tool at a time.
        browser.action(QStringLiteral("Mark a region"))->setChecked(true);
        QVERIFY(!view.measured() && !ruler->isChecked());

        browser.panel->selectNext(1);
        QTRY_VERIFY(hasPicture(*browser.view));
        QTRY_VERIFY(!ruler->isEnabled());
        QVERIFY(ruler->toolTip().contains(QStringLiteral("does not say how large")));
    }

    void grayValuesAndPicturesAgree()
    {
        const QString path = at(QStringLiteral("gray.dcm"));
        writeGrayDicom(path);
        const auto gray = readGray(path);
        const auto image = readImage(path);
        QVERIFY(gray && image);
        QCOMPARE(gray->maximum, 1000.0F);
        const auto bright = applyWindow(*gray, gray->window);
        for (size_t i = 0; i < bright.size(); ++i)
            QVERIFY(std::abs(int(bright[i]) - int(image->rgb[3 * i])) <= 1);
        GrayImage inverted = *gray;
        inverted.inverted = true;
        QCOMPARE(int(applyWindow(inverted, gray->window)[0]), 255);
        const CaseRecord colour = pictures(1)[0];
        QCOMPARE(readGray(colour.path).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(readGray(at(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
    }

    void attributesAreReadAndSearched()
    {
        Browser browser;
        const QString path = at(QStringLiteral("a.dcm"));
        test::writeDicom(path, 1, 1, QStringLiteral("1.2.3"), QStringLiteral("Doe^Jane"));
        browser.panel->append({caseRecord(path), pictures(1)[0]}, nullptr);
        QAction* show = browser.action(QStringLiteral("DICOM attributes"));
        QTRY_VERIFY(show->isEnabled());
        auto* panel = browser.view->findChild<AttributesPanel*>();
        QVERIFY(!panel->isVisible());
        show->trigger();
        QVERIFY(panel->isVisible());
        QTRY_VERIFY(visibleRows(*panel) > 15);
        auto* search = named<QLineEdit>(*panel, QStringLiteral("Find DICOM attributes"));
        search->setText(QStringLiteral("doe^"));
        QCOMPARE(visibleRows(*panel), 3); // name, id and comments
        search->setText(QStringLiteral("(7fe0,0010)"));
        auto* tree = panel->findChild<QTreeView*>();
        QCOMPARE(visibleRows(*panel), 1);
        QCOMPARE(tree->model()->index(0, 2).data().toString(), QStringLiteral("768 bytes"));
        browser.panel->selectNext(1);
        QTRY_VERIFY(hasPicture(*browser.view));
        QVERIFY(!panel->isVisible() && !show->isEnabled()); // no DICOM file
    }

    void attributesKeepTheirLimits()
    {
        const QString path = at(QStringLiteral("a.dcm"));
        DcmFileFormat file;
        DcmDataset* data = file.getDataset();
        data->putAndInsertString(DCM_SpecificCharacterSet, "ISO_IR 100");
        data->putAndInsertString(DCM_PatientName, "M\xfcller^Eva");
        data->putAndInsertString(DCM_ImageComments, std::string(5000, 'x').c_str());
        data->putAndInsertString(DCM_TextValue, std::string(100'000, 'x').c_str());
        DcmItem* item = nullptr;
        data->findOrCreateSequenceItem(DCM_ReferencedImageSequence, item, -2);
        item->putAndInsertString(DCM_ReferencedSOPInstanceUID, "1.2.3.4");
        for (Uint16 i = 0; i < 11'000; ++i) {
            if (i % 256 >= 16)
                data->putAndInsertString(DcmTag(Uint16(0x7001 + 2 * (i / 256)), Uint16(0x1000 + i % 256), EVR_LO), "p");
        }
        test::save(file, path, EXS_LittleEndianExplicit);
        const auto attributes = readDicomAttributes(path);
        QVERIFY(attributes);
        const auto find = [&](const QString& tag) {
            return *std::ranges::find(*attributes, tag, &DicomAttribute::tag);
        };
        QCOMPARE(find(QStringLiteral("(0010,0010)")).value, QStringLiteral("M\u00fcller^Eva"));
        QCOMPARE(find(QStringLiteral("(0008,0005)")).value, QStringLiteral("ISO_IR 100"));
        QCOMPARE(find(QStringLiteral("(0020,4000)")).value.size(), 1025);
        QVERIFY(find(QStringLiteral("(0040,a160)")).value.endsWith(QStringLiteral("bytes")));
        const DicomAttribute sequence = find(QStringLiteral("(0008,1140)"));
        QCOMPARE(sequence.children.size(), size_t(1));
        QCOMPARE(sequence.children[0].children[0].value, QStringLiteral("1.2.3.4"));
        QVERIFY(attributes->size() <= 10'001);
        QVERIFY(!readDicomAttributes(pictures(1)[0].path));
        QCOMPARE(readDicomAttributes(at(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
    }

    void classesThatCannotBeToldApartAreNamed()
    {
        Browser browser;
        const auto shows = [&](const QString& text) {
            const auto labels = browser.view->findChildren<QLabel*>();
            return std::ranges::any_of(labels,
                                       [&](QLabel* label) { return label->isVisible() && label->text() == text; });
        };
        CaseRecord record = pictures(1)[0];
        Prediction prediction = predictionOf({0.5F, 0.1F, 0.4F});
        prediction.set = {0, 2};
        record.state = prediction;
        const QString two = QString::fromUtf8("Class 0 ä or Class 2 ä: cannot be told apart");
        const QString coverage = QStringLiteral("The right one is among them in 90 % of pictures of these classes.");
        const QString few = QStringLiteral("Too few examples for a guarantee of what can be told apart");
        auto* agree = named<QAbstractButton>(*browser.view, QStringLiteral("Accept the verdict"));
        browser.view->setClassifier(tiny::classifier().value());
        browser.view->setCase(record, {});
        QVERIFY(shows(two) && shows(coverage));
        QVERIFY(!agree->isEnabled()); // with which of them?
        record.path = pictures(2)[1].path;
        prediction.set.pop_back();
        record.state = prediction;
        browser.view->setCase(record, {});
        QVERIFY(shows(QString::fromUtf8("Suggests Class 0 ä")) && !shows(two) && !shows(few) && !shows(coverage));
        QVERIFY(agree->isEnabled());
        Review said;
        connect(browser.view, &CaseView::reviewed, this,
                [&](const CaseRecord&, const Review& review) { said = review; });
        agree->click();
        QCOMPARE(said.decision, Review::Decision::Accepted);
        QCOMPARE(said.label, QString::fromUtf8("Class 0 ä")); // stays said, whatever is said of the case next
        // What is none of them has no number, but on demand.
        record.path = pictures(3)[2].path;
        prediction.outcome = Outcome::NoneOfThese;
        prediction.set.clear();
        record.state = prediction;
        browser.view->setCase(record, {});
        QVERIFY(shows(QStringLiteral("∅ None of these")) && !agree->isEnabled());
        const auto hasBars = [&] {
            auto* bar = browser.view->findChild<ProbabilityBar*>();
            return bar && bar->isVisible();
        };
        QVERIFY(!hasBars());
        named<QAbstractButton>(*browser.view, QStringLiteral("If it had to be one of these"))->click();
        QVERIFY(hasBars());
        prediction.outcome = Outcome::Likely;
        Synthesis synthesis = tiny::synthesis(1);
        synthesis.network.calibration.sets = {0, 0, 8};
        browser.view->setClassifier(
            Classifier::create(synthesis, tiny::task(), tiny::support(tiny::task()), tiny::engine()).value());
        QVERIFY(!shows(few)); // no case, no sentence
        prediction.set.clear();
        record.state = prediction;
        browser.view->setCase(record, {});
        QVERIFY(shows(few));
    }

    void thresholdContourAndSideBySide()
    {
        ImageView view;
        view.resize(400, 200);
        QImage blue(100, 100, QImage::Format_RGB32);
        blue.fill(Qt::blue);
        view.setPicture(blue);
        view.setOpacity(1);
        view.setOverlayVisible(true);
        // 0.4 everywhere, 1 in the middle.
        SaliencyMap map{5, 5, std::vector<float>(25, 0.4F)};
        map.values[12] = 1;
        view.setSaliency(map);
        const auto colourAt = [&](int x, int y) { return view.grab().toImage().pixelColor(x, y); };
        QVERIFY(colourAt(120, 20) != QColor(Qt::blue));
        view.setThreshold(0.5);
        QCOMPARE(colourAt(120, 20), QColor(Qt::blue));
        QVERIFY(colourAt(200, 100).red() > 200); // viridis' yellow

        const QRectF around = view.contour().boundingRect();
        QVERIFY(QRectF(25, 25, 50, 50).contains(around));
        QVERIFY(around.contains(QRectF(45, 45, 10, 10)));
        view.setStyle(ImageView::Style::Contour);
        QCOMPARE(colourAt(200, 100), QColor(Qt::blue)); // the lesion's own colour
        view.setThreshold(0.99);
        QVERIFY(view.contour().boundingRect().width() < around.width());

        view.setThreshold(0.5);
        view.setStyle(ImageView::Style::Heat);
        view.setSideBySide(true);
        QCOMPARE(colourAt(100, 100), QColor(Qt::blue));
        QVERIFY(colourAt(300, 100).red() > 200);
        QVERIFY(view.scale() > 0);
    }

    void neighboursAreReadAhead()
    {
        Browser browser;
        browser.panel->append(pictures(3), nullptr);
        QTRY_VERIFY(hasPicture(*browser.view));
        const auto* cache = browser.view->findChild<PictureCache*>();
        QTRY_VERIFY_WITH_TIMEOUT(cache->contains(browser.panel->model().record(1)), patience);
        browser.panel->selectNext(1);
        QVERIFY(hasPicture(*browser.view)); // at once, without a turn of the event loop
    }

    void keysLeadToTheCasesAndBack()
    {
        Browser browser;
        browser.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&browser.window));
        browser.panel->append(pictures(3), nullptr);
        auto* table = browser.window.findChild<QTableView*>();
        table->setFocus();
        // Back from the ledger, also to the view that was shown before it.
        browser.action(QStringLiteral("Import ledger"))->trigger();
        QVERIFY(!table->isVisible());
        browser.action(QStringLiteral("Table"))->trigger();
        QVERIFY(table->isVisible());
        QVERIFY(table->hasFocus());
        // Letters are keys: none may go to a name that begins with it.
        table->selectRow(0);
        const QString last = table->model()->index(2, CaseModel::Name).data().toString();
        table->keyboardSearch(last.first(1)); // not by the key, which may be that of an action
        QCOMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
        auto* find = named<QLineEdit>(*browser.panel, QStringLiteral("Find cases by file name, note or label"));
        QVERIFY(find->hasFocus());
        QTest::keyClicks(find, last);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(find, Qt::Key_Return);
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(table->hasFocus());
        QTRY_COMPARE(table->model()->rowCount(), 3);
    }

    void casesSortByStudy()
    {
        setLanguage(QStringLiteral("en")); // a language sorts signs otherwise than none does
        Browser browser;
        std::vector<CaseRecord> records = pictures(4);
        const char* const studies[] = {"1.9", "1.5", "1.9", ""};
        for (size_t i = 0; i < records.size(); ++i) {
            records[i].studyUid = QString::fromLatin1(studies[i]);
            records[i].seriesUid =
                records[i].studyUid.isEmpty() ? QString() : records[i].studyUid + QStringLiteral(".1");
        }
        auto* table = browser.window.findChild<QTableView*>();
        browser.panel->append({records[3]}, nullptr);
        QVERIFY(table->isColumnHidden(CaseModel::Group));
        browser.panel->append({records[0], records[1], records[2]}, nullptr);
        QVERIFY(!table->isColumnHidden(CaseModel::Group));
        table->sortByColumn(CaseModel::Group, Qt::AscendingOrder);
        QStringList order;
        for (int row = 0; row < 4; ++row)
            order += table->model()->index(row, CaseModel::Group).data().toString();
        QCOMPARE(order, QStringList({QStringLiteral("1.1"), QStringLiteral("1.1"), QStringLiteral("2.1"), QString()}));
    }

    void filesWaitInTheTableForTheirVerdicts()
    {
        Browser browser;
        browser.panel->setRunning(true);
        std::vector<CaseRecord> records = pictures(4);
        const QString film = at(QStringLiteral("film.dcm"));
        const QString text = at(QStringLiteral("note.txt"));
        QStringList found;
        for (const CaseRecord& record : records)
            found += record.path;
        found += film;
        found += text;
        // The list comes in batches and may name a file twice.
        browser.panel->appendWaiting(found.mid(0, 2));
        browser.panel->appendWaiting(found);
        auto* table = browser.window.findChild<QTableView*>();
        const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(table->model()->rowCount(), 6);
        QCOMPARE(browser.panel->count(), 0);
        QVERIFY(browser.panel->ledger().empty());
        QCOMPARE(cell(1, CaseModel::Name), QStringLiteral("picture1.png"));
        QVERIFY(cell(1, CaseModel::Verdict).contains(QStringLiteral("Waiting")));
        QVERIFY(cell(1, CaseModel::Probability).isEmpty());

        // A row that waits shows its picture, in the table and beside it.
        QCOMPARE(table->currentIndex().row(), 0);
        QTRY_VERIFY(hasPicture(*browser.view));
        const auto alpha = [&](int row) {
            const auto icon = table->model()->index(row, 0).data(Qt::DecorationRole).value<QIcon>();
            return icon.pixmap(40, 40).toImage().pixelColor(20, 20).alpha();
        };
        QTRY_COMPARE(alpha(3), 255);
        table->selectRow(3);
        QTRY_VERIFY(hasPicture(*browser.view));

        // Verdicts fill the rows where they stand; the selection stays, its picture too.
        browser.panel->append({records[0], records[1]}, nullptr);
        QCOMPARE(table->model()->rowCount(), 6);
        QCOMPARE(browser.panel->count(), 2);
        QVERIFY(cell(1, CaseModel::Verdict).contains(QStringLiteral("Likely")));
        QVERIFY(cell(2, CaseModel::Verdict).contains(QStringLiteral("Waiting")));
        QCOMPARE(table->currentIndex().row(), 3);
        browser.panel->append({records[2], records[3]}, nullptr);
        QVERIFY(hasPicture(*browser.view)); // without being read again
        bool told = false;
        for (const auto* label : browser.view->findChildren<QLabel*>())
            told |= label->isVisible() && label->text().contains(QStringLiteral("Likely"));
        QVERIFY(told);

        // Further frames are rows more; what is no picture leaves the table for the ledger.
        browser.panel->append({caseRecord(film, 0), caseRecord(film, 1)}, nullptr);
        browser.panel->append(
            {caseRecord(film, 2), fileRecord(text, FileStatus::NotAnImage, QStringLiteral("A text."))}, nullptr);
        QCOMPARE(table->model()->rowCount(), 7);
        QCOMPARE(cell(6, CaseModel::Name), QStringLiteral("film.dcm, frame 3"));
        QCOMPARE(browser.panel->count(), 7);
        QCOMPARE(browser.panel->model().waitingCount(), 0);
        QCOMPARE(browser.panel->ledger().size(), size_t(6));
        QCOMPARE(browser.panel->model().records().size(), size_t(8));
        QCOMPARE(browser.panel->model().records().back().path, text);
        browser.panel->showFinished({});
        QCOMPARE(table->model()->rowCount(), 7);
    }

    void filesWithoutVerdictDoNotStayAsWaiting()
    {
        Browser browser;
        browser.panel->setRunning(true);
        const std::vector<CaseRecord> records = pictures(6);
        QStringList found;
        for (const CaseRecord& record : records)
            found += record.path;
        found.removeAt(2);
        found.insert(1, at(QStringLiteral("gone.png")));
        browser.panel->appendWaiting(found);
        auto* table = browser.window.findChild<QTableView*>();
        const auto names = [&] {
            QStringList list;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                list += table->model()->index(row, 0).data().toString();
            return list;
        };
        // One vanished after it was found, one came after the list was made.
        browser.panel->append({records[0], records[1]}, nullptr);
        browser.panel->append({records[2], records[3]}, nullptr);
        QStringList expected;
        for (int i = 0; i < 6; ++i)
            expected += QStringLiteral("picture%1.png").arg(i);
        QCOMPARE(names(), expected);
        browser.panel->appendWaiting({records[2].path});
        QCOMPARE(names(), expected);
        QCOMPARE(browser.panel->model().waitingCount(), 2);

        // An outcome is chosen: what waits has none yet, and appears when it gets it.
        auto* outcome = named<QComboBox>(*browser.panel, QStringLiteral("Show only cases of an outcome"));
        outcome->setCurrentIndex(outcome->findData(int(CaseFilter::Shown::Likely)));
        QCOMPARE(names().size(), 4);
        browser.panel->append({records[4]}, nullptr);
        QCOMPARE(names().size(), 5);
        outcome->setCurrentIndex(0);
        auto* reviewed = named<QComboBox>(*browser.panel, QStringLiteral("Show only cases in a state of review"));
        reviewed->setCurrentIndex(1);
        QCOMPARE(names().size(), 5); // there is nothing to review in a row that waits
        reviewed->setCurrentIndex(0);

        // Cancelled: it stays, can be looked at, and is no result.
        browser.panel->showStopped({ErrorCode::Cancelled, {}, {}});
        browser.panel->setRunning(false);
        QCOMPARE(names(), expected);
        QVERIFY(
            table->model()->index(5, CaseModel::Verdict).data().toString().contains(QStringLiteral("Not screened")));
        QCOMPARE(browser.panel->count(), 5);
        QCOMPARE(browser.panel->model().records().size(), size_t(5));
        table->selectRow(5);
        QTRY_VERIFY(hasPicture(*browser.view));

        // The end of a screening takes away what it passed over.
        browser.panel->showFinished({});
        QCOMPARE(names().size(), 5);
        QCOMPARE(table->currentIndex().row(), 4);
    }

    void rowsThatWaitAreSortedLikeTheOthers()
    {
        Browser browser;
        const std::vector<CaseRecord> records = pictures(5);
        QStringList found;
        for (const CaseRecord& record : records)
            found += record.path;
        browser.panel->appendWaiting(found);
        auto* table = browser.window.findChild<QTableView*>();
        table->selectRow(1);
        table->sortByColumn(CaseModel::Name, Qt::DescendingOrder);
        QCOMPARE(table->currentIndex().row(), 3);
        table->sortByColumn(CaseModel::Probability, Qt::DescendingOrder);
        std::vector<CaseRecord> verdicts = records;
        for (size_t i = 0; i < verdicts.size(); ++i)
            verdicts[i].state = predictionOf({0.5F + 0.1F * float(i), 0.5F - 0.1F * float(i)});
        browser.panel->append({verdicts[0], verdicts[1], verdicts[2]}, nullptr);
        QStringList order;
        for (int row = 0; row < 3; ++row)
            order += table->model()->index(row, CaseModel::Name).data().toString();
        QCOMPARE(order, QStringList({QStringLiteral("picture2.png"), QStringLiteral("picture1.png"),
                                     QStringLiteral("picture0.png")}));
        QCOMPARE(table->currentIndex().row(), 1);                            // still picture1
        QCOMPARE(browser.panel->model().records()[2].path, records[2].path); // results keep their order
    }

    void aCancelledScreeningSaysWhatWasNotScreened()
    {
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        const QString cases = at(QStringLiteral("cases"));
        QVERIFY(QDir().mkpath(cases));
        QImage picture(700, 500, QImage::Format_RGB32);
        for (int i = 0; i < 300; ++i) {
            picture.fill(QColor::fromHsv(i % 360, 100 + i / 4, 200));
            QVERIFY(picture.save(cases + QStringLiteral("/%1.bmp").arg(i, 4, 10, QLatin1Char('0'))));
        }
        Workbench bench;
        TestWindow window(bench);
        window.show();
        window.session.open(QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples/task.json"));
        window.session.synthesize();
        QTRY_VERIFY_WITH_TIMEOUT(window.hasClassifier(), patience);
        window.session.screen({cases});
        const CaseModel& model = window.cases().model();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 300, patience);
        QVERIFY(model.waitingCount() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() > 0, patience);
        QCOMPARE(model.rowCount(), 300);
        named<QPushButton>(window, QStringLiteral("Cancel screening"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy(), patience);
        QCOMPARE(model.rowCount(), 300);
        QCOMPARE(model.waitingCount(), 300 - window.cases().count());
        const QString csv = at(QStringLiteral("results.csv"));
        window.exportResultsTo(csv);
        QTRY_COMPARE_WITH_TIMEOUT(test::readFile(csv).count('\n'), 1 + window.cases().count(), patience);

        // The next begins anew.
        window.session.screen({QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples/cases")});
        QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() > 20 && !window.isBusy(), patience);
        QTRY_COMPARE(model.waitingCount(), 0);
        QVERIFY(!model.record(0).path.startsWith(cases));
    }

    void pausesAndGoesOn()
    {
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        const QString cases = at(QStringLiteral("cases"));
        QVERIFY(QDir().mkpath(cases));
        QImage picture(700, 500, QImage::Format_RGB32);
        for (int i = 0; i < 400; ++i) {
            picture.fill(QColor::fromHsv(i % 360, 100 + i / 4, 200));
            QVERIFY(picture.save(cases + QStringLiteral("/%1.bmp").arg(i, 4, 10, QLatin1Char('0'))));
        }
        Workbench bench;
        TestWindow window(bench);
        window.show();
        window.session.open(QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples/task.json"));
        window.session.synthesize();
        QTRY_VERIFY_WITH_TIMEOUT(window.hasClassifier(), patience);
        QElapsedTimer clock;
        clock.start();
        window.session.screen({cases});
        auto* pause = named<QPushButton>(window, QStringLiteral("Pause the screening"));
        QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() > 0, patience);
        const int batch = int(clock.elapsed()); // at least what one takes on this computer, busy as it is
        QVERIFY(window.isBusy());
        pause->click();
        QCOMPARE(pause->text(), QStringLiteral("Resume"));
        // What was under way may still come, then nothing does.
        QTest::qWait(500 + 3 * batch);
        const int counted = window.cases().count();
        QVERIFY(counted < 400);
        QTest::qWait(500 + batch);
        QCOMPARE(window.cases().count(), counted);
        QVERIFY(window.isBusy());
        pause->click();
        QTRY_COMPARE_WITH_TIMEOUT(window.cases().count(), 400, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy(), patience);
        QTRY_VERIFY(!pause->isVisible()); // the window is told a moment later

        // Paused, it can be cancelled, and the window closed.
        window.session.screen({cases});
        QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() > 0, patience);
        pause->click();
        named<QPushButton>(window, QStringLiteral("Cancel screening"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy(), patience);
        window.session.screen({cases});
        QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() > 0, patience);
        pause->click();
    }

    void looksRight()
    {
        const QString folder = qEnvironmentVariable("VIGNETTE_SCREENSHOTS");
        if (folder.isEmpty() || !QFile::exists(defaultEnginePath()))
            QSKIP("Nobody wants to look at it.");
        const QString cases = at(QStringLiteral("cases"));
        QVERIFY(QDir().mkpath(cases));
        const QDir samples(QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/samples/cases"));
        writeGrayDicom(cases + QStringLiteral("/0gray.dcm"));
        test::writeDicom(cases + QStringLiteral("/0film.dcm"), 1, 5, QStringLiteral("1.2.3"),
                         QStringLiteral("Doe^Jane"));
        QFile::copy(samples.filePath(QStringLiteral("naevus1.jpg")), cases + QStringLiteral("/copy.jpg"));
        Workbench bench;
        TestWindow window(bench);
        window.show();
        window.session.open(samples.filePath(QStringLiteral("../task.json")));
        window.session.synthesize();
        window.session.screen({samples.path(), cases});
        QTRY_VERIFY_WITH_TIMEOUT(window.hasClassifier(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() > 20 && !window.isBusy(), patience);
        auto* panel = window.findChild<CasePanel*>();
        auto* view = window.findChild<CaseView*>();
        auto* table = panel->findChild<QTableView*>();
        const auto shoot = [&](const QString& name) {
            QTest::qWait(700);
            QVERIFY(window.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
        };
        const auto selectCase = [&](const QString& name) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, 0).data().toString() == name)
                    table->selectRow(row);
            }
        };
        const auto trigger = [&](int index) { panel->viewActions()[index]->trigger(); };
        selectCase(QStringLiteral("melanoma2.jpg"));
        QTRY_VERIFY(hasPicture(*view));
        view->toggleOverlay();
        shoot(QStringLiteral("colours"));
        auto* style = named<QComboBox>(*view, QStringLiteral("Style of the overlay"));
        style->setCurrentIndex(1);
        named<QCheckBox>(*view, QStringLiteral("Picture and overlay side by side"))->setChecked(true);
        trigger(1);
        shoot(QStringLiteral("grid"));
        trigger(2);
        shoot(QStringLiteral("ledger"));
        trigger(0);
        view->toggleOverlay();
        selectCase(QStringLiteral("melanoma.dcm"));
        QTRY_VERIFY(hasPicture(*view));
        view->viewActions()[3]->trigger();
        shoot(QStringLiteral("attributes"));
        selectCase(QStringLiteral("0film.dcm, frame 3"));
        shoot(QStringLiteral("frames"));
        selectCase(QStringLiteral("0gray.dcm"));
        view->viewActions()[3]->trigger();
        shoot(QStringLiteral("gray"));

        QPalette dark(QColor(53, 53, 53), QColor(45, 45, 45));
        dark.setColor(QPalette::Base, QColor(30, 30, 30));
        dark.setColor(QPalette::AlternateBase, QColor(40, 40, 40));
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            dark.setColor(role, QColor(230, 230, 230));
        dark.setColor(QPalette::Highlight, QColor(42, 130, 218));
        const QPalette light = QApplication::palette();
        QApplication::setPalette(dark);
        selectCase(QStringLiteral("melanoma2.jpg"));
        QTRY_VERIFY(hasPicture(*view));
        view->toggleOverlay();
        style->setCurrentIndex(0);
        named<QCheckBox>(*view, QStringLiteral("Picture and overlay side by side"))->setChecked(false);
        trigger(1);
        shoot(QStringLiteral("grid-dark"));
        trigger(2);
        shoot(QStringLiteral("ledger-dark"));
        QApplication::setPalette(light);
    }

    void studiesAreATree()
    {
        Browser browser;
        std::vector<CaseRecord> records = pictures(7);
        const char* uids[][3] = {{"1.1", "1.1.1", "1.1.1.1"},
                                 {"1.1", "1.1.1", "1.1.1.2"},
                                 {"1.1", "1.1.2", "1.1.2.1"},
                                 {"2.1", "2.1.1", "2.1.1.1"},
                                 {"2.1", "2.1.1", "2.1.1.1"}};
        for (size_t i = 0; i < std::size(uids); ++i) {
            records[i].studyUid = QString::fromLatin1(uids[i][0]);
            records[i].seriesUid = QString::fromLatin1(uids[i][1]);
            records[i].instanceUid = QString::fromLatin1(uids[i][2]);
        }
        records[4].path = records[3].path;
        records[4].frame = 1;
        auto* studies = browser.action(QStringLiteral("Groups"));
        QVERIFY(studies);
        browser.panel->append({records[0], records[1]}, nullptr);
        browser.panel->append({records.begin() + 2, records.end()}, nullptr);
        auto* tree = browser.panel->findChild<StudyTree*>();
        QVERIFY(!tree->isVisible());
        studies->trigger();
        QVERIFY(tree->isVisible());
        const auto* nodes = tree->model();
        const auto texts = [nodes](const QModelIndex& parent) {
            QStringList found;
            for (int row = 0; row < nodes->rowCount(parent); ++row)
                found += nodes->index(row, 0, parent).data().toString();
            return found;
        };
        QCOMPARE(texts({}), (QStringList{QStringLiteral("All cases (7)"), QStringLiteral("Study 1 (3)"),
                                         QStringLiteral("Study 2 (2)"), QStringLiteral("Pictures of no study (2)")}));
        const QModelIndex first = nodes->index(1, 0);
        QCOMPARE(texts(first), (QStringList{QStringLiteral("Series 1.1 (2)"), QStringLiteral("Series 1.2 (1)")}));
        const QModelIndex second = nodes->index(2, 0);
        QCOMPARE(texts(nodes->index(0, 0, second)), QStringList{QStringLiteral("picture3.png (2)")});

        auto* table = named<QTableView>(*browser.panel, QStringLiteral("Cases"));
        const auto shows = [&](const QModelIndex& node, int count) {
            tree->setCurrentIndex(node);
            return table->model()->rowCount() == count &&
                   table->selectionModel()->isRowSelected(table->currentIndex().row());
        };
        QVERIFY(shows(first, 3));
        QVERIFY(shows(nodes->index(0, 0, first), 2));
        QVERIFY(shows(nodes->index(1, 0, nodes->index(0, 0, first)), 1));
        QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("picture1.png"));
        QVERIFY(shows(nodes->index(0, 0, nodes->index(0, 0, second)), 2));
        QVERIFY(shows(nodes->index(3, 0), 2));
        // By keys; a hidden tree filters nothing.
        QTest::keyClick(tree, Qt::Key_Home);
        QCOMPARE(table->model()->rowCount(), 7);
        QTest::keyClick(tree, Qt::Key_Down);
        QCOMPARE(table->model()->rowCount(), 3);
        studies->trigger();
        QCOMPARE(table->model()->rowCount(), 7);
        studies->trigger();
        QTest::keyClick(tree, Qt::Key_End);
        QCOMPARE(table->model()->rowCount(), 2);
        browser.panel->start({}, {});
        QCOMPARE(texts({}), QStringList{QStringLiteral("All cases (0)")});
    }

    void groupsAreFilteredByAndKeepTheirVerdicts()
    {
        Browser browser;
        browser.panel->append(pictures(5), nullptr);
        auto* action = browser.action(QStringLiteral("Groups"));
        action->trigger();
        auto* box = named<QComboBox>(*browser.panel, QStringLiteral("Which pictures belong together"));
        QCOMPARE(box->currentText(), QStringLiteral("By folder")); // there are no studies
        QVERIFY(box->isVisible());

        CaseGroups groups{{QStringLiteral("P1"), QStringLiteral("P2")}, {0, 0, 1, 1, 1}};
        std::vector<GroupVerdict> verdicts = judgeGroups(browser.panel->model().records(), groups, {});
        verdicts[0].prediction->outcome = Outcome::NoneOfThese;
        const Grouping byName{Grouping::By::Name, QStringLiteral("^[^_]+")};
        browser.panel->setGroups(byName, groups, verdicts);
        auto* list = named<QTreeView>(*browser.panel, QStringLiteral("Groups of cases"));
        auto* table = named<QTableView>(*browser.panel, QStringLiteral("Cases"));
        QTRY_VERIFY(list->isVisible());
        const auto text = [list](int row, int column) { return list->model()->index(row, column).data().toString(); };
        QCOMPARE(list->model()->rowCount(), 3);
        QCOMPARE(text(0, 0), QStringLiteral("All cases"));
        QCOMPARE(text(0, 2), QStringLiteral("5"));
        QCOMPARE(text(2, 0), QStringLiteral("P2"));
        QVERIFY(text(1, 1).contains(QStringLiteral("None of these"), Qt::CaseInsensitive));
        QVERIFY(text(2, 1).contains(QStringLiteral("Naevus")));
        QCOMPARE(table->model()->index(4, CaseModel::Group).data().toString(), QStringLiteral("P2"));

        // By keys; other verdicts on the same groups leave what is chosen.
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(table->model()->rowCount(), 3);
        browser.panel->setGroups(byName, groups, verdicts);
        QCOMPARE(table->model()->rowCount(), 3);
        // Other groups, though as many: nothing is filtered by what is gone.
        browser.panel->setGroups(byName, {{QStringLiteral("Q1"), QStringLiteral("Q2")}, {1, 1, 1, 1, 0}}, verdicts);
        QCOMPARE(table->model()->rowCount(), 5);
        QCOMPARE(list->currentIndex().row(), 0);
        browser.panel->setGroups(byName, groups, verdicts);
        // All cases stay on top of whatever order.
        list->sortByColumn(2, Qt::DescendingOrder);
        QCOMPARE(text(0, 0), QStringLiteral("All cases"));
        QCOMPARE(text(1, 0), QStringLiteral("P2"));
        list->sortByColumn(2, Qt::AscendingOrder);
        QCOMPARE(text(0, 0), QStringLiteral("All cases"));
        action->trigger();
        QVERIFY(!list->isVisible());
        QCOMPARE(table->model()->rowCount(), 5);
    }

    void aRuleThatIsNoneIsRefused()
    {
        Browser browser;
        browser.panel->append(pictures(2), nullptr);
        browser.action(QStringLiteral("Groups"))->trigger();
        browser.panel->setGroups({Grouping::By::Name, QStringLiteral("^P")}, {}, {});
        auto* rule = named<QLineEdit>(*browser.panel, QStringLiteral("Part of the file name that is the same"));
        QVERIFY(rule->isVisible());
        QSignalSpy failed(browser.panel, &CasePanel::failed);
        QSignalSpy asked(browser.panel, &CasePanel::groupingRequested);
        rule->setText(QStringLiteral("(("));
        QTest::keyClick(rule, Qt::Key_Return);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(asked.size(), 0);
        QCOMPARE(rule->text(), QStringLiteral("^P"));
        rule->setText(QStringLiteral("^(P\\d+)"));
        QTest::keyClick(rule, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void aStudyShowsItsDate()
    {
        Browser browser;
        test::DicomRecipe recipe;
        recipe.pixels = QByteArray(qsizetype(recipe.rows) * recipe.columns * recipe.samples, char(90));
        DcmFileFormat file;
        test::fill(*file.getDataset(), recipe);
        file.getDataset()->putAndInsertString(DCM_StudyDate, "20240131");
        file.getDataset()->putAndInsertString(DCM_Modality, "XC");
        file.getDataset()->putAndInsertString(DCM_PatientName, "Doe^Jane");
        test::save(file, at(QStringLiteral("dated.dcm")), EXS_LittleEndianExplicit);
        CaseRecord record = caseRecord(at(QStringLiteral("dated.dcm")));
        record.studyUid = QStringLiteral("1.1");
        record.seriesUid = QStringLiteral("1.1.1");
        record.instanceUid = QStringLiteral("1.1.1.1");
        browser.panel->append({record}, nullptr);
        browser.action(QStringLiteral("Groups"))->trigger();
        auto* tree = browser.panel->findChild<StudyTree*>();
        const QModelIndex study = tree->model()->index(1, 0);
        tree->expandAll();
        QTRY_COMPARE_WITH_TIMEOUT(study.data().toString(), QStringLiteral("Study 1, 2024-01-31 (1)"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(tree->model()->index(0, 0, study).data().toString(),
                                  QStringLiteral("Series 1.1, XC (1)"), patience);
    }

    void severalCasesAreSelected()
    {
        Browser browser;
        auto records = pictures(5);
        records[3] = fileRecord(at(QStringLiteral("broken.png")), FileStatus::Unreadable, QStringLiteral("Broken."));
        browser.panel->append(records, nullptr);
        auto* table = named<QTableView>(*browser.panel, QStringLiteral("Cases"));
        QCOMPARE(browser.panel->selectedCases().size(), size_t(1));
        QCOMPARE(browser.panel->casesInView().size(), size_t(4));
        table->selectAll();
        QCOMPARE(browser.panel->selectedCases().size(), size_t(4));
        browser.action(QStringLiteral("Grid"))->trigger();
        auto* grid = named<QListView>(*browser.panel, QStringLiteral("Cases as a grid"));
        grid->selectAll();
        QCOMPARE(browser.panel->selectedCases().size(), size_t(4));
        named<QLineEdit>(*browser.panel, QStringLiteral("Find cases by file name, note or label"))
            ->setText(QStringLiteral("picture4"));
        QCOMPARE(browser.panel->casesInView().size(), size_t(1));
        QCOMPARE(browser.panel->casesInView()[0].path, records[4].path);
    }
};

QTEST_MAIN(BrowserTest)
#include "browser_test.moc"
