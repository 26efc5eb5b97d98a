#include "core/runtime/runtime.h"

#include "core/base/log.h"
#include "core/base/save_file.h"
#include "core/engine/engine.h"
#include "core/engine/torch_compat.h"
#include "core/imaging/image_reader.h"
#include "core/screening/scanner.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>

#include <ATen/Parallel.h>
#include <opencv2/core/version.hpp>

#include <dlfcn.h>

namespace vignette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Runtime)
};

struct Blas
{
    QString name;
    bool fast = false;
};

/// Which library answers for matrix products: found by the function that is really linked, since
/// Debian switches BLAS behind one file name.
Blas blas()
{
    using Config = const char* (*)();
    if (const auto config = reinterpret_cast<Config>(dlsym(RTLD_DEFAULT, "openblas_get_config")))
        return {QString::fromUtf8(config()).trimmed(), true};
    if (dlsym(RTLD_DEFAULT, "mkl_get_version") || dlsym(RTLD_DEFAULT, "MKL_Get_Version"))
        return {QStringLiteral("Intel MKL"), true};
    Dl_info info = {};
    void* product = dlsym(RTLD_DEFAULT, "sgemm_");
    if (!product || dladdr(product, &info) == 0 || !info.dli_fname)
        return {Text::tr("built into LibTorch"), true};
    const QString file = QFileInfo(QFile::decodeName(info.dli_fname)).canonicalFilePath();
    const bool openBlas = file.contains(QLatin1String("openblas"));
    // A library that brings its own product (the official LibTorch) is not Debian's plain BLAS.
    const bool reference = !openBlas && file.contains(QLatin1String("libblas"));
    return {openBlas ? QStringLiteral("OpenBLAS") : QFileInfo(file).fileName(), !reference};
}

/// Model name and the instruction sets that matter, from Linux's description of the processor.
std::pair<QString, QString> processor()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    QString model = QSysInfo::currentCpuArchitecture();
    QStringList features;
    if (!file.open(QIODevice::ReadOnly))
        return {model, {}};
    // Size of files under /proc is 0, so readLine() until it is empty rather than atEnd().
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        if (line.startsWith("model name")) {
            model = QString::fromUtf8(value);
        } else if (line.startsWith("flags")) {
            const QList<QByteArray> flags = value.split(' ');
            for (const char* flag : {"avx2", "fma", "avx512f", "avx512_vnni", "avx512_bf16", "amx_bf16", "amx_int8"}) {
                if (flags.contains(flag))
                    features += QString::fromLatin1(flag);
            }
        } else if (line.trimmed().isEmpty()) {
            break; // the next core
        }
    }
    return {model, features.join(QLatin1Char(' '))};
}

} // namespace

std::vector<Finding> libraryVersions()
{
    return {{QStringLiteral("libtorch"), QStringLiteral("LibTorch"), torchVersion()},
            {QStringLiteral("dcmtk"), QStringLiteral("DCMTK"), dicomLibraryVersion()},
            {QStringLiteral("opencv"), QStringLiteral("OpenCV"), QStringLiteral(CV_VERSION)},
            {QStringLiteral("qt"), QStringLiteral("Qt"), QString::fromLatin1(qVersion())}};
}

DoctorReport doctor(const QString& deviceName)
{
    DoctorReport report;
    const auto add = [&report](const char* key, const QString& title, const QString& value) {
        report.findings.push_back({QString::fromLatin1(key), title, value});
    };

    add("version", Text::tr("Vignette"), programVersion());
    Device device;
    if (const auto selected = selectDevice(deviceName)) {
        device = *selected;
        add("device", Text::tr("Device"), describeDevice(device));
        if (device.kind == Device::Kind::Cpu)
            add("gpu", Text::tr("Graphics card"), Text::tr("none usable, the processor is used"));
    } else {
        add("device", Text::tr("Device"), deviceName);
        report.warnings += selected.error().message;
    }

    const auto [model, features] = processor();
    add("cpu", Text::tr("Processor"), model);
    add("cpu_features", Text::tr("Instruction sets"), features);
    const int cores = QThread::idealThreadCount();
    add("cores", Text::tr("Cores"), QString::number(cores));
    add("threads", Text::tr("Threads for inference"), QString::number(at::get_num_threads()));
    if (at::get_num_threads() < cores)
        report.warnings += Text::tr("Not all cores are used for inference.");

    const Blas library = blas();
    add("blas", Text::tr("Matrix library"), library.name);
    if (!library.fast)
        report.warnings += Text::tr("Only the slow reference BLAS is installed: everything takes many "
                                    "times as long. Install the package libopenblas0-pthread.");

#ifdef __GLIBC__
    add("malloc", Text::tr("Memory allocator"), Text::tr("glibc, large blocks kept in the heap"));
#else
    add("malloc", Text::tr("Memory allocator"), Text::tr("of the system, as it is"));
#endif

    for (const Finding& version : libraryVersions())
        report.findings.push_back(version);
    const QString dictionary = imageCodecWarning();
    add("dicom_dictionary", Text::tr("DICOM dictionary"),
        dictionary.isEmpty() ? Text::tr("loaded") : Text::tr("missing"));
    if (!dictionary.isEmpty())
        report.warnings += dictionary;
    const bool postgres = QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL"));
    add("postgresql", Text::tr("PostgreSQL driver"),
        postgres ? Text::tr("available") : Text::tr("missing; only reviews on a server need it"));
    const bool sqlite = QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"));
    add("sqlite", Text::tr("SQLite driver"), sqlite ? Text::tr("available") : Text::tr("missing"));
    if (!sqlite)
        report.warnings += Text::tr("Folders cannot be screened: Qt's SQLite driver is missing. Install "
                                    "the package libqt6sql6-sqlite.");

    const QString path = defaultEnginePath();
    add("engine_file", Text::tr("Engine file"), path);
    if (const auto engine = Engine::load(path, device)) {
        const EngineInfo& info = (*engine)->info();
        report.engineUsable = true;
        add("engine", Text::tr("Engine"), info.name + QLatin1Char(' ') + info.version);
        add("engine_sha256", Text::tr("Engine SHA-256"), info.sha256);
    } else {
        add("engine", Text::tr("Engine"), Text::tr("not usable"));
        report.warnings += engine.error().message;
    }
    return report;
}

QString logFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/vignette/log");
}

Result<void> writeSupportReport(const DoctorReport& report, const QString& path)
{
    QString text = QStringLiteral("Vignette, report for support, %1\n%2, %3\n\n")
                       .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), QSysInfo::prettyProductName(),
                            QSysInfo::kernelVersion());
    for (const Finding& finding : report.findings)
        text += finding.key + QStringLiteral(": ") + withoutNames(finding.value) + QLatin1Char('\n');
    for (const QString& warning : report.warnings)
        text += QStringLiteral("warning: ") + withoutNames(warning) + QLatin1Char('\n');
    text += QStringLiteral("\nLog of the window:\n") + readLogFiles(logFolder());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !commitFile(file))
        return fail(ErrorCode::WriteFailed, Text::tr("The report cannot be written there."), file.errorString());
    return {};
}

} // namespace vignette
