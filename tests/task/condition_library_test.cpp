#include "core/engine/text/attributes.h"
#include "core/task/condition_library.h"

#include <QtTest>

using namespace vignette;

class ConditionLibraryTest : public QObject
{
    Q_OBJECT

    std::vector<Condition> m_conditions;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(VIGNETTE_SOURCE_DIR "/resources/conditions/conditions.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto conditions = parseConditions(file.readAll());
        QVERIFY(conditions.has_value());
        m_conditions = *conditions;
    }

    void theShippedListIsSound()
    {
        QVERIFY(m_conditions.size() >= 150);
        static const QRegularExpression icd10(QStringLiteral("^[A-Z][0-9]{2}(\\.[0-9]{1,2})?$"));
        QSet<QString> ids;
        QSet<QString> names;
        for (const Condition& condition : m_conditions) {
            ids += condition.id;
            names += condition.name.toCaseFolded();
            QVERIFY2(condition.description.size() <= 4000, qPrintable(condition.id));
            for (const Code& code : condition.codes)
                QVERIFY2(icd10.match(code.value).hasMatch(), qPrintable(condition.id));
        }
        QCOMPARE(size_t(ids.size()), m_conditions.size());
        QCOMPARE(size_t(names.size()), m_conditions.size());
    }

    void theEngineUnderstandsEachDescription()
    {
        for (const Condition& condition : m_conditions)
            QVERIFY2(recognizeAttributes(condition.description).size() >= 4, qPrintable(condition.id));
    }

    void searchFindsNamesFirst()
    {
        const auto found = searchConditions(m_conditions, QStringLiteral("MELANO"));
        QVERIFY(found.size() > 3);
        QVERIFY(found.front()->name.contains(QLatin1String("melano"), Qt::CaseInsensitive));
        const auto code = searchConditions(m_conditions, QStringLiteral("L40.0"));
        QVERIFY(!code.empty());
        QCOMPARE(code.front()->codes.front().value, QStringLiteral("L40.0"));
        QCOMPARE(searchConditions(m_conditions, {}).size(), m_conditions.size());
        QVERIFY(searchConditions(m_conditions, QStringLiteral("zzzz")).empty());
        // Every word must be found.
        for (const Condition* condition : searchConditions(m_conditions, QStringLiteral("blue nodule")))
            QVERIFY(condition->description.contains(QLatin1String("blu"), Qt::CaseInsensitive) ||
                    condition->name.contains(QLatin1String("blu"), Qt::CaseInsensitive) ||
                    condition->synonyms.join(QLatin1Char(' ')).contains(QLatin1String("blu"), Qt::CaseInsensitive));
    }

    void damagedListsAreRefused()
    {
        QVERIFY(!parseConditions("").has_value());
        QVERIFY(!parseConditions("[]").has_value());
        QVERIFY(!parseConditions(R"({"conditions":[{"id":"a","name":"A"}]})").has_value());
    }
};

QTEST_GUILESS_MAIN(ConditionLibraryTest)
#include "condition_library_test.moc"
