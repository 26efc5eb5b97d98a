#include "ui/common/details_dialog.h"
#include "ui/common/message_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace vignette;

class MessageBarTest : public QObject
{
    Q_OBJECT

    static QPushButton* button(const QWidget& parent, const QString& name)
    {
        for (auto* found : parent.findChildren<QPushButton*>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void theDetailsOfAnErrorAreThere()
    {
        MessageBar bar;
        bar.showError(Error{ErrorCode::Corrupt, QStringLiteral("The file is damaged."),
                            QStringLiteral("header: 12 of 40 bytes")});
        QCOMPARE(bar.text(), QStringLiteral("The file is damaged."));
        auto* details = button(bar, QStringLiteral("Details of this error"));
        QVERIFY(details && details->isVisible());
        details->setFocus();
        QTest::keyClick(details, Qt::Key_Space);
        const QPointer<DetailsDialog> dialog = bar.findChild<DetailsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        const auto* text = dialog->findChild<QPlainTextEdit*>();
        for (const char* part : {"The file is damaged.", "corrupt", "header: 12 of 40 bytes", "Vignette"})
            QVERIFY2(text->toPlainText().contains(QLatin1String(part)), part);
        QVERIFY(!text->accessibleName().isEmpty());
        QGuiApplication::clipboard()->clear();
        button(*dialog, QStringLiteral("Copy"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void whereThereIsNothingMoreThereIsNoButton()
    {
        MessageBar bar;
        auto* details = button(bar, QStringLiteral("Details of this error"));
        bar.showError(Error{ErrorCode::Unreadable, QStringLiteral("The file cannot be read."), {}});
        QVERIFY(details->isVisible()); // its code says what kind of fault it is
        bar.showNote(QStringLiteral("Saved."));
        QVERIFY(!details->isVisible());
        bar.showError(Error{ErrorCode::InvalidArgument, QStringLiteral("Make a classifier first."), {}});
        QVERIFY(!details->isVisible());
    }

    void whatWasCancelledIsNoError()
    {
        MessageBar bar;
        bar.showError(Error{ErrorCode::Cancelled, {}, {}});
        QVERIFY(!bar.isVisible());
        bar.showNote(QStringLiteral("Saved."));
        bar.showError(Error{ErrorCode::Cancelled, {}, {}});
        QCOMPARE(bar.text(), QStringLiteral("Saved."));
    }
};

QTEST_MAIN(MessageBarTest)
#include "message_bar_test.moc"
