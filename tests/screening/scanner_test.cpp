#include "core/imaging/image_reader.h"
#include "core/screening/scanner.h"

#include "dicom_files.h"
#include "support.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

#include <sys/stat.h>

using namespace vignette;
using namespace vignette::test;

class ScannerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString at(const char* name) const { return m_dir.filePath(QString::fromUtf8(name)); }

    /// Paths relative to the folder, with "!" where the file came with an error.
    QStringList walk(const QStringList& paths, const QStringList& exclude = {}) const
    {
        Scanner scanner(paths, exclude);
        QStringList found;
        while (const auto file = scanner.next()) {
            found += QDir(m_dir.path()).relativeFilePath(file->path) + (file->error ? QStringLiteral("!") : QString());
            if (found.size() > 1000)
                break;
        }
        return found;
    }

private Q_SLOTS:
    void cleanup()
    {
        // Qt would not see the names that are no text.
        for (const auto& entry : std::filesystem::directory_iterator(m_dir.path().toStdString()))
            std::filesystem::remove_all(entry.path());
    }

    void orderIsByName()
    {
        for (const char* name :
             {"tree/b.jpg", "tree/a/2.jpg", "tree/a/10.jpg", "tree/C.jpg", "tree/.hidden.jpg", "other.png"})
            writeFile(at(name), "x");
        QCOMPARE(walk({at("other.png"), at("tree")}),
                 (QStringList{QStringLiteral("other.png"), QStringLiteral("tree/.hidden.jpg"),
                              QStringLiteral("tree/C.jpg"), QStringLiteral("tree/a/10.jpg"),
                              QStringLiteral("tree/a/2.jpg"), QStringLiteral("tree/b.jpg")}));
    }

    void linksDoNotLoop()
    {
        writeFile(at("tree/a/1.jpg"), "x");
        QVERIFY(QFile::link(at("tree"), at("tree/a/up")));
        QVERIFY(QFile::link(at("tree/a/1.jpg"), at("tree/link.jpg")));
        QVERIFY(QFile::link(at("gone.jpg"), at("tree/broken.jpg")));
        QVERIFY(QFile::link(at("tree/self"), at("tree/self")));
        QCOMPARE(walk({at("tree")}), (QStringList{QStringLiteral("tree/a/1.jpg"), QStringLiteral("tree/broken.jpg!"),
                                                  QStringLiteral("tree/link.jpg"), QStringLiteral("tree/self!")}));
    }

    void pipesAreToldNotOpened()
    {
        writeFile(at("tree/ok.jpg"), "x");
        QCOMPARE(::mkfifo(at("tree/pipe.jpg").toUtf8().constData(), 0600), 0);
        QCOMPARE(walk({at("tree")}), (QStringList{QStringLiteral("tree/ok.jpg"), QStringLiteral("tree/pipe.jpg!")}));
    }

    void namesThatAreNoTextAreOpened()
    {
        writeFile(at("tree/ok.jpg"), "x");
        writeFile(at("tree/\\xFF.jpg"), "x"); // looks like an escape and is none
        const QByteArray name = at("tree").toUtf8() + "/bad\xff\xc3\xa9.jpg";
        FILE* file = std::fopen(name.constData(), "w");
        if (!file)
            QSKIP("this file system takes only names in UTF-8");
        std::fputs("x", file);
        std::fclose(file);
        const QStringList expected = {QStringLiteral("tree/\\x5CxFF.jpg"), QStringLiteral("tree/bad\\xFF\u00e9.jpg"),
                                      QStringLiteral("tree/ok.jpg")};
        QCOMPARE(walk({at("tree")}), expected);
        for (const QString& path : expected) {
            // A text file, not a missing one.
            QCOMPARE(readImage(m_dir.filePath(path)).error().code, ErrorCode::NotAnImage);
            QCOMPARE(walk({m_dir.filePath(path)}), QStringList{path});
        }
    }

    void foldersOfSystemsAreLeftOutAndSaid()
    {
        for (const char* name : {"tree/.Trash/1.jpg", "tree/@eaDir/a/2.jpg", "tree/__MACOSX/3.jpg", "tree/a/4.jpg",
                                 "tree/a/.hidden/5.jpg"})
            writeFile(at(name), "x");
        QCOMPARE(walk({at("tree")}), (QStringList{QStringLiteral("tree/.Trash!"), QStringLiteral("tree/@eaDir!"),
                                                  QStringLiteral("tree/__MACOSX!"), QStringLiteral("tree/a/.hidden!"),
                                                  QStringLiteral("tree/a/4.jpg")}));
        // Whoever names such a folder means it.
        QCOMPARE(walk({at("tree/.Trash")}), QStringList{QStringLiteral("tree/.Trash/1.jpg")});
    }

    void ownOutputIsPassedOver()
    {
        writeFile(at("tree/a.jpg"), "x");
        writeFile(at("tree/results.csv"), "x");
        writeFile(at("tree/overlays/row-000001.png"), "x");
        QCOMPARE(walk({at("tree")}, {at("tree/results.csv"), at("tree/overlays")}),
                 QStringList{QStringLiteral("tree/a.jpg")});
    }

    void cancelStopsAtOnce()
    {
        for (int i = 0; i < 50; ++i)
            writeFile(m_dir.filePath(QStringLiteral("tree/%1.jpg").arg(i)), "x");
        bool stop = false;
        Scanner scanner({at("tree")}, {}, JobContext([&stop] { return stop; }));
        QVERIFY(scanner.next());
        stop = true;
        QVERIFY(!scanner.next());
    }

    void dicomDirStandsForItsFiles()
    {
        writeDicom(at("disc/IMAGES/A1"), 1, 1, QStringLiteral("1.2.3.1"), QString());
        writeDicom(at("disc/images2/b2.dcm"), 2, 1, QStringLiteral("1.2.3.2"), QString());
        writeFile(at("secret.jpg"), "x");
        QVERIFY(QFile::link(at("secret.jpg"), at("disc/OUT")));
        writeDicomDir(at("disc/DICOMDIR"),
                      {QString(), QStringLiteral("IMAGES\\A1"), QStringLiteral("IMAGES2\\B2.DCM"),
                       QStringLiteral("..\\secret.jpg"), QStringLiteral("OUT"), QStringLiteral("IMAGES\\MISSING"),
                       QStringLiteral("IMAGES"), QStringLiteral("/etc/passwd")});
        const auto files = readDicomDir(at("disc/DICOMDIR"));
        QVERIFY(files);
        QCOMPARE(files->size(), size_t(7));
        QCOMPARE((*files)[0].path, at("disc/IMAGES/A1"));
        QVERIFY(!(*files)[0].error);
        QCOMPARE((*files)[1].path, at("disc/images2/b2.dcm"));
        QVERIFY(!(*files)[1].error);
        for (size_t i = 2; i < files->size(); ++i)
            QVERIFY2((*files)[i].error, qPrintable((*files)[i].path));
        QCOMPARE(walk({at("disc/DICOMDIR")}).size(), 7);
        // Met in a folder it is a file like any other.
        QVERIFY(walk({at("disc")}).contains(QStringLiteral("disc/DICOMDIR")));
    }

    void dicomDirFindsOtherSpellings()
    {
        writeDicom(at("disc/A/IM1;1"), 1, 1, QStringLiteral("1.2.3.1"), QString());
        writeDicom(at("disc/A/IM2.dcm"), 2, 1, QStringLiteral("1.2.3.2"), QString());
        writeDicom(at("disc/A/im3"), 3, 1, QStringLiteral("1.2.3.3"), QString());
        writeDicom(at("disc/A/IM4"), 4, 1, QStringLiteral("1.2.3.4"), QString());
        writeDicom(at("disc/A/IM4.dcm"), 5, 1, QStringLiteral("1.2.3.5"), QString());
        writeDicomDir(at("disc/DICOMDIR"),
                      {QStringLiteral("A\\IM1"), QStringLiteral("A\\IM2"), QStringLiteral("A\\IM3.DCM;1"),
                       QStringLiteral("A\\IM4"), QStringLiteral("A\\IM5")});
        QCOMPARE(
            walk({at("disc/DICOMDIR")}),
            (QStringList{QStringLiteral("disc/A/IM1;1"), QStringLiteral("disc/A/IM2.dcm"), QStringLiteral("disc/A/im3"),
                         QStringLiteral("disc/A/IM4"), QStringLiteral("disc/A/IM5!")}));
        for (const QString& kind : {QStringLiteral("semicolon_1"), QStringLiteral("with_dcm")}) {
            const QString path =
                QStringLiteral(VIGNETTE_DATA_DIR "/data/cases/22-dicomdir/") + kind + QStringLiteral("/DICOMDIR");
            if (!QFile::exists(path))
                QSKIP("the odd files (data/cases under VIGNETTE_DATA_DIR) are not here");
            const auto files = readDicomDir(path);
            QVERIFY(files);
            QCOMPARE(files->size(), size_t(4));
            for (const FoundFile& file : *files)
                QVERIFY2(!file.error && readImage(file.path), qPrintable(file.path));
        }
    }

    void brokenDicomDirIsRefused()
    {
        QVERIFY(!readDicomDir(at("nowhere")));
        writeFile(at("text"), "DICOMDIR");
        QVERIFY(!readDicomDir(at("text")));
        writeDicomDir(at("DICOMDIR"), {QStringLiteral("A"), QStringLiteral("B")});
        const QByteArray whole = readFile(at("DICOMDIR"));
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            writeFile(at("cut"), whole.left(length));
            (void)readDicomDir(at("cut")); // must not crash; what could be read is fine
        }
    }
};

QTEST_GUILESS_MAIN(ScannerTest)
#include "scanner_test.moc"
