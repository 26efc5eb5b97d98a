#include "core/engine/device.h"

#include "core/engine/torch_compat.h"

#include <QCoreApplication>

#include <ATen/Parallel.h>

namespace vignette {

Result<Device> selectDevice(const QString& name)
{
    const int gpus = torchCudaDeviceCount();
    if (name == QLatin1String("cpu"))
        return Device{};
    if (name.isEmpty() || name == QLatin1String("auto"))
        return gpus > 0 ? Device{Device::Kind::Cuda, 0} : Device{};
    if (name == QLatin1String("cuda") || name.startsWith(QLatin1String("cuda:"))) {
        bool isNumber = true;
        const int index = name.size() > 5 ? name.mid(5).toInt(&isNumber) : 0;
        if (isNumber && index >= 0 && index < gpus)
            return Device{Device::Kind::Cuda, index};
        return fail(ErrorCode::InvalidArgument,
                    QCoreApplication::translate("Engine", "There is no usable graphics card \"%1\" "
                                                          "on this computer.")
                        .arg(name));
    }
    return fail(ErrorCode::InvalidArgument,
                QCoreApplication::translate("Engine", "\"%1\" is not a device. Use auto, cpu, cuda "
                                                      "or cuda:N.")
                    .arg(name));
}

QString describeDevice(const Device& device)
{
    if (device.kind == Device::Kind::Cuda)
        return QStringLiteral("%1 (cuda:%2)").arg(torchCudaDeviceName(device.index)).arg(device.index);
    const int threads = at::get_num_threads();
    return QCoreApplication::translate("Engine", "CPU, %n thread(s)", nullptr, threads);
}

} // namespace vignette
