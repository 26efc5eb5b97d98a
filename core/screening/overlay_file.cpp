#include "core/screening/overlay_file.h"

#include "core/base/save_file.h"
#include "core/imaging/image_reader.h"
#include "core/screening/overlay.h"

#include <QSaveFile>

namespace vignette {

bool writeOverlayFile(const QString& target, const QString& picture, int frame, int atLeast,
                      const std::function<Result<SaliencyMap>(const Image&)>& saliencyOf)
{
    try {
        ReadOptions options;
        options.frame = frame;
        options.atLeast = atLeast;
        const auto image = readImage(picture, options);
        const auto map = image.and_then(saliencyOf);
        const auto png = map.and_then([&](const SaliencyMap& saliency) { return renderOverlay(*image, saliency); });
        QSaveFile file(target);
        return png && file.open(QIODevice::WriteOnly) && file.write(*png) == png->size() && commitFile(file);
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace vignette
