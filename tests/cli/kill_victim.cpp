#include "core/classifier/export.h"
#include "core/screening/review_store.h"
#include "tests/cli/kill_files.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace vignette;
using namespace vignette::test;

namespace {

template <typename Answer> void require(const Answer& answer)
{
    if (!answer)
        qFatal("%s %s", qPrintable(answer.error().message), qPrintable(answer.error().detail));
}

void say(const QString& line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

const Classifier& classifier(const QDir& folder, int which)
{
    static const Result<Classifier> classifiers[contents] = {Classifier::load(classifierPath(folder.path(), 0)),
                                                             Classifier::load(classifierPath(folder.path(), 1))};
    require(classifiers[which]);
    return *classifiers[which];
}

void save(const QDir& folder, int turn)
{
    require(classifier(folder, turn % contents).save(folder.filePath(QStringLiteral("x.vignette"))));
    require(writeTask(task(turn % contents), folder.filePath(QStringLiteral("task.json"))));
}

void exportFiles(const QDir& folder, int turn)
{
    require(exportClassifier(classifier(folder, turn % contents), folder.filePath(QStringLiteral("x.onnx"))));
    require(writeReviewedCsv(table(folder.filePath(QStringLiteral("results.csv")), turn % contents)));
}

/// Says what was stored when it was.
void review(ReviewStore& store, int turn)
{
    const QString key = QStringLiteral("case%1").arg(turn % 5);
    Review review = store.review(key);
    review.note = QString::number(review.note.toInt() + 1);
    require(store.setReview(key, review, store.version(key)));
    say(QStringLiteral("stored %1 %2").arg(key, review.note));
}

} // namespace

/// kill_victim save|export|review FOLDER: writes the same files again and again, until it is killed.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const QDir folder(arguments[2]);
    std::unique_ptr<ReviewStore> store;
    if (arguments[1] == QLatin1String("review")) {
        auto opened = ReviewStore::open(folder.filePath(QStringLiteral("reviews.sqlite")));
        require(opened);
        store = std::move(*opened);
    }
    say(QStringLiteral("ready"));
    for (int turn = 0;; ++turn) {
        if (store)
            review(*store, turn);
        else if (arguments[1] == QLatin1String("save"))
            save(folder, turn);
        else
            exportFiles(folder, turn);
    }
}
