#include "core/task/task_spec.h"
#include "tests/fuzz/fuzz_input.h"

using namespace vignette;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto task = parseTask(fuzz::bytes(data, size), QStringLiteral("/pictures"));
    if (!fuzz::isSound(task))
        return 0;
    fuzz::isSound(task->validate());
    if (!fuzz::isSound(task->checkLimits()))
        return 0;
    // What was read and is within the limits comes back from the file that is made of it.
    const QString path = QDir(fuzz::folder()).filePath(QStringLiteral("written.json"));
    fuzz::require(writeTask(*task, path).has_value());
    fuzz::require(readTaskInWork(path).has_value());
    return 0;
}
