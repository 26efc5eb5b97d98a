#pragma once

#include "core/screening/reviewed_csv.h"
#include "core/task/task_spec.h"
#include "tests/classifier/tiny_network.h"

/// What kill_victim writes turn by turn, and kill_test expects to find whole.
namespace vignette::test {

constexpr int contents = 2; ///< that take turns

/// The test makes them, since no two classifiers are the same.
inline QString classifierPath(const QString& folder, int which)
{
    return folder + QStringLiteral("/given-%1.vignette").arg(which);
}

inline TaskSpec task(int which)
{
    TaskSpec task = tiny::task();
    for (ClassSpec& spec : task.classes)
        spec.examples.clear();
    task.name = QString(100, QLatin1Char(char('a' + which)));
    for (ClassSpec& spec : task.classes)
        spec.description = task.name.repeated(30);
    return task;
}

inline TableRequest table(const QString& path, int which)
{
    TableRequest request;
    request.path = path;
    for (int k = 0; k < tiny::way; ++k) {
        request.classIds += QString::number(k);
        request.classNames += QString::number(k);
    }
    Prediction prediction;
    prediction.logits.assign(tiny::way, 0.5f);
    prediction.probabilities.assign(tiny::way, 1.0f / tiny::way);
    for (int i = 0; i < 2000; ++i) {
        ReviewedCase& one = request.cases.emplace_back();
        one.record.row = i + 1;
        one.record.path = QStringLiteral("/pictures/%1/%2.jpg").arg(which).arg(i);
        one.record.state = prediction;
        one.review.note = QStringLiteral("note %1").arg(i);
    }
    return request;
}

} // namespace vignette::test
