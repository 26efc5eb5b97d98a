#pragma once

#include "core/index/index_model.h"

#include <QThreadPool>

namespace vignette {

/// Threads for the tasks of one job; 0: one per core. The destructor waits for its tasks.
class TaskPool : public TaskRunner
{
public:
    explicit TaskPool(int threads = 0);
    ~TaskPool() override;

    int threads() const override { return m_pool.maxThreadCount(); }
    void post(std::function<void()> task) override;

private:
    QThreadPool m_pool;
};

} // namespace vignette
