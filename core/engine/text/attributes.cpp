#include "core/engine/text/attributes.h"

namespace vignette {

const QStringList& attributeNames()
{
    static const QStringList names;
    return names;
}

std::vector<RecognizedAttribute> recognizeAttributes(const QString&)
{
    return {};
}

std::vector<float> attributeVector(const std::vector<RecognizedAttribute>&)
{
    return {};
}

} // namespace vignette
