#include "core/classifier/research_notice.h"

#include <QCoreApplication>

namespace vignette {

QString researchUseNotice()
{
    return QCoreApplication::translate("Classifier", "Research use only. Not for diagnosis.");
}

} // namespace vignette
