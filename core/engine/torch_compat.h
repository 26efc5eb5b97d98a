#pragma once

#include <QString>

/// The only file of the project, with its .cpp, that knows LibTorch 1.13 from 2.x.
namespace vignette {

/// "1.13.1", "2.13.0+cpu", ...
QString torchVersion();

/// 0 without a CUDA build, driver or card.
int torchCudaDeviceCount();

/// Marketing name of a card, for people.
QString torchCudaDeviceName(int index);

} // namespace vignette
