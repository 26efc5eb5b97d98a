#include "core/index/archive_share.h"

#include "core/base/sha256.h"

#include <QStringList>
#include <QtEndian>

namespace vignette {

bool ArchiveShare::holds(const QString& path) const
{
    return isAll() ||
           qFromBigEndian<quint32>(Sha256::of(path.toUtf8()).constData()) % quint32(of) == quint32(number - 1);
}

std::optional<ArchiveShare> ArchiveShare::fromText(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    bool isNumber = false, isCount = false;
    const ArchiveShare share{parts.value(0).toInt(&isNumber), parts.value(1).toInt(&isCount)};
    if (parts.size() != 2 || !isNumber || !isCount || share.of < 1 || share.of > most || share.number < 1 ||
        share.number > share.of)
        return {};
    return share;
}

} // namespace vignette
