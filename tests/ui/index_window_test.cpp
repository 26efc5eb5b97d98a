#include "core/classifier/encoder.h"
#include "core/engine/engine.h"
#include "core/index/build_index.h"
#include "core/runtime/decode_pool.h"
#include "core/runtime/runtime.h"
#include "tests/ui/window_helpers.h"
#include "ui/screen/case_model.h"

#include <QFile>
#include <QTableView>

#include <map>
#include <memory>

using namespace vignette;
using namespace vignette::test;

/// An index opened in the window shows what a screening of its pictures does, and reads only those that are looked at.
class IndexWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Workbench> m_bench;
    QTemporaryDir m_dir;
    QString m_cases; ///< copies, of which some go away

    QString at(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    QString build(const char* name, const QString& digest = {}) const
    {
        const auto engine = Engine::load(defaultEnginePath());
        const auto encoder = engine ? Encoder::create(**engine) : Result<Encoder>(fail(engine.error()));
        if (!encoder)
            return {};
        IndexEncoder made = indexEncoder(*encoder);
        if (!digest.isEmpty())
            made.digest = digest;
        IndexRequest request;
        request.paths = {m_cases};
        request.folder = at(name);
        return buildIndex(made, request, openDecodePool()) ? request.folder : QString();
    }

    /// Selects the case of a file.
    static void show(const TestWindow& window, const QString& path)
    {
        const int row = window.cases().model().rowOf(path, 0);
        QVERIFY(row >= 0);
        auto* table = named<QTableView>(window, QStringLiteral("Cases"));
        const QString name = QFileInfo(path).fileName();
        for (int shown = 0; shown < table->model()->rowCount(); ++shown) {
            if (table->model()->index(shown, CaseModel::Name).data().toString() == name)
                table->selectRow(shown);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        isolate(QStringLiteral("index-window-test"));
        m_runtime = std::make_unique<Runtime>();
        if (!QFile::exists(defaultEnginePath()))
            QSKIP("The engine file is not here.");
        m_bench = std::make_unique<Workbench>();
        m_cases = at("cases");
        QVERIFY(QDir().mkpath(m_cases));
        const QDir from(samples() + QStringLiteral("/cases"));
        for (const QString& name : from.entryList(QDir::Files))
            QVERIFY(QFile::copy(from.filePath(name), m_cases + QLatin1Char('/') + name));
    }

    void cleanupTestCase()
    {
        m_bench.reset();
        m_runtime.reset();
    }

    void anIndexIsListedAsAScreening()
    {
        const QString index = build("archive.index");
        QVERIFY(!index.isEmpty());
        TestWindow window(*m_bench);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        drop(&window, {index});
        QVERIFY(window.message().contains(QStringLiteral("classifier first")));

        window.session.open(samples() + QStringLiteral("/task.json"));
        window.session.synthesize();
        window.session.screen({m_cases});
        QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() > 10 && !window.isBusy(), patience);
        const std::vector<CaseRecord> screened = window.session.records();

        drop(&window, {index});
        QTRY_COMPARE_WITH_TIMEOUT(window.session.records().size(), screened.size(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy(), patience);
        for (size_t i = 0; i < screened.size(); ++i) {
            const CaseRecord& ours = window.session.records()[i];
            QCOMPARE(ours.path, screened[i].path);
            QCOMPARE(ours.reason, screened[i].reason);
            QCOMPARE(ours.prediction() != nullptr, screened[i].prediction() != nullptr);
            if (ours.prediction())
                QCOMPARE(ours.prediction()->logits, screened[i].prediction()->logits);
        }
        QCOMPARE(window.session.screened(), QStringList{index});
        QVERIFY(window.session.canAsk()); // the features are there
        picture(window, QStringLiteral("index"));

        // What is looked at is read, with its overlay.
        show(window, m_cases + QStringLiteral("/melanoma1.jpg"));
        auto& view = *window.findChild<CaseView*>();
        QTRY_VERIFY_WITH_TIMEOUT(hasPicture(view), patience);
        QVERIFY(!hasOverlay(view));
        QTest::keyClick(&window, Qt::Key_S);
        QTRY_VERIFY_WITH_TIMEOUT(hasOverlay(view), patience);

        // A review is of the picture, however its verdict came.
        Review review;
        review.marked = true;
        window.session.setReview(window.session.records()[0], review);
        window.session.screen({m_cases});
        QTRY_VERIFY_WITH_TIMEOUT(window.session.records().size() == screened.size() && !window.isBusy(), patience);
        QVERIFY(window.session.reviews()->review(reviewKey(window.session.records()[0])).marked);

        // By the menu. A picture that has moved since is said to be, and keeps its verdict.
        QVERIFY(QFile::rename(m_cases + QStringLiteral("/naevus2.jpg"), at("elsewhere.jpg")));
        answerNextFileQuestion({index});
        entry(window, QStringLiteral("Open &index…"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.session.records().size() == screened.size() && !window.isBusy(), patience);
        show(window, m_cases + QStringLiteral("/naevus2.jpg"));
        QTRY_VERIFY_WITH_TIMEOUT(
            view.findChild<ImageView*>()->accessibleDescription().contains(QStringLiteral("not there any more")),
            patience);
        picture(window, QStringLiteral("index_moved"));
        QVERIFY(QFile::rename(at("elsewhere.jpg"), m_cases + QStringLiteral("/naevus2.jpg")));
    }

    /// As the program does it that is called with a classifier and an index.
    void anIndexWaitsForItsClassifier()
    {
        const QString index = build("for-classifier.index");
        QVERIFY(!index.isEmpty());
        TestWindow maker(*m_bench);
        maker.session.open(samples() + QStringLiteral("/task.json"));
        maker.session.synthesize();
        QTRY_VERIFY_WITH_TIMEOUT(maker.hasClassifier(), patience);
        maker.session.saveClassifier(at("sample.vignette"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(at("sample.vignette")), patience);

        TestWindow window(*m_bench);
        window.session.open(at("sample.vignette"));
        window.session.screen({index});
        QTRY_VERIFY_WITH_TIMEOUT(window.cases().count() > 10 && !window.isBusy(), patience);
    }

    void whatIsNoIndexForThisIsRefused()
    {
        const QString foreign = build("foreign.index", QString(64, QLatin1Char('0')));
        QVERIFY(!foreign.isEmpty());
        TestWindow window(*m_bench);
        window.session.open(samples() + QStringLiteral("/task.json"));
        window.session.synthesize();
        QTRY_VERIFY_WITH_TIMEOUT(window.hasClassifier() && !window.isBusy(), patience);
        drop(&window, {foreign});
        QTRY_VERIFY_WITH_TIMEOUT(window.message().contains(QStringLiteral("another engine")), patience);
        QVERIFY(window.session.records().empty());

        drop(&window, {foreign, m_cases});
        QVERIFY(window.message().contains(QStringLiteral("by itself")));

        answerNextFileQuestion({m_cases});
        entry(window, QStringLiteral("Open &index…"))->trigger();
        QVERIFY(window.message().contains(QStringLiteral("no index")));
    }
};

QTEST_MAIN(IndexWindowTest)
#include "index_window_test.moc"
