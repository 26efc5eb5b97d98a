#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace vignette::test {

/// A small sound picture of each kind that can be made here, as name and bytes.
std::vector<std::pair<QByteArray, QByteArray>> pictureSamples();

} // namespace vignette::test
