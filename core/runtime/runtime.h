#pragma once

#include "core/base/error.h"
#include "core/engine/device.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <thread>
#include <vector>

namespace vignette {

/// Process-wide start and stop, in one place: memory allocator, thread counts, DICOM codecs.
/// Make one in main(), after QCoreApplication and before anything else of core; it must outlive
/// every Workbench. Not thread-safe.
///
///   QCoreApplication app(argc, argv);
///   Runtime runtime;
class Runtime
{
public:
    struct Options
    {
        int threads = 0; ///< for inference; 0: one per core
        /// Comes back before all is set, so that a window is shown meanwhile. What Workbench runs waits for the rest.
        bool inBackground = false;
    };

    Runtime(); ///< with default options
    explicit Runtime(const Options& options);
    ~Runtime();
    /// Until all is set. Thread-safe.
    static void waitUntilReady();
    Runtime(const Runtime&) = delete;
    Runtime& operator=(const Runtime&) = delete;

private:
    class SleepingTeam;
    std::unique_ptr<SleepingTeam> m_sleepingTeam;
    std::thread m_starting;
};

/// One thing that was looked at, for people and for --json.
struct Finding
{
    QString key;   ///< "blas", stable
    QString title; ///< "Matrix library", translated
    QString value;
};

/// What the program runs on, and what is wrong with it.
struct DoctorReport
{
    std::vector<Finding> findings;
    QStringList warnings; ///< sentences; empty where all is well
    bool engineUsable = false;
};

/// Looks at device, matrix library, threads, memory allocator, libraries, DICOM dictionary,
/// processor and engine file. `device` as for selectDevice(). Needs a Runtime.
DoctorReport doctor(const QString& device = QStringLiteral("auto"));

/// Writes one text file for whoever helps, atomically: the findings, the warnings and the log of the
/// window, all without paths and names (see withoutNames()). Errors: WriteFailed.
Result<void> writeSupportReport(const DoctorReport& report, const QString& path);

/// Where the window keeps its log.
QString logFolder();

/// LibTorch, DCMTK, OpenCV and Qt with their versions.
std::vector<Finding> libraryVersions();

/// The version of this program, that of the CMake project.
QString programVersion();

} // namespace vignette
