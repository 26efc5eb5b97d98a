#include "tests/fuzz/fuzz_input.h"

#include <QDirIterator>

#include <cstdio>
#include <ctime>

/// fuzz_NAME FOLDER...: the target on every file below, without libFuzzer. Fails where one takes more than two seconds
/// of processor time; a crash ends it anyway.
int main(int argc, char* argv[])
{
    int count = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator files(QString::fromLocal8Bit(argv[i]), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray bytes = file.readAll();
            std::printf("%s\n", qPrintable(file.fileName())); // the last one is the one that crashed
            std::fflush(stdout);
            const std::clock_t start = std::clock();
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.constData()), size_t(bytes.size()));
            const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
            if (seconds > 2) {
                std::printf("%.1f seconds\n", seconds);
                return 1;
            }
            ++count;
        }
    }
    std::printf("%d files\n", count);
    return count == 0;
}
