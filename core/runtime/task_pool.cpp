#include "core/runtime/task_pool.h"

#include <QThread>

#include <algorithm>

namespace vignette {

TaskPool::TaskPool(int threads)
{
    m_pool.setMaxThreadCount(threads > 0 ? threads : std::max(1, QThread::idealThreadCount()));
}

TaskPool::~TaskPool()
{
    m_pool.waitForDone();
}

void TaskPool::post(std::function<void()> task)
{
    m_pool.start(std::move(task));
}

} // namespace vignette
