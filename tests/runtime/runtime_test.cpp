#include "core/runtime/runtime.h"

#include <ATen/Parallel.h>

#include <QtTest>

#include <dlfcn.h>

using namespace vignette;

class RuntimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inferenceTakesTheThreadsThatItIsGiven()
    {
        const Runtime runtime({.threads = 2});
        QCOMPARE(at::get_num_threads(), 2);
    }

    /// Threads of its own would spin beside those of ATen.
    void theMatrixLibraryTakesOneThread()
    {
        using Threads = int (*)();
        const auto threads = reinterpret_cast<Threads>(dlsym(RTLD_DEFAULT, "openblas_get_num_threads"));
        if (!threads)
            QSKIP("LibTorch does not compute with OpenBLAS here");
        const Runtime runtime;
        QCOMPARE(threads(), 1);
    }
};

QTEST_GUILESS_MAIN(RuntimeTest)
#include "runtime_test.moc"
