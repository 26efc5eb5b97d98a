#pragma once

#include "core/base/sha256.h"
#include "core/engine/head.h"

#include <QString>

namespace vignette {

/// SHA-256 (hex) of what Head::domainScores() depends on beside features: heads with the same give the same scores, so
/// that they need not be computed twice. Empty where they depend on the task as well.
inline QString domainDigest(const Head& head)
{
    if (head.context == 0 || head.domainBias.empty())
        return {};
    Sha256 sum;
    for (const auto* values : {&head.domainWeight, &head.domainBias})
        sum.add(
            QByteArrayView(reinterpret_cast<const char*>(values->data()), qsizetype(values->size() * sizeof(float))));
    return QString::fromLatin1(sum.result().toHex());
}

} // namespace vignette
