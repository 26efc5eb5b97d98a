#include "ui/common/example_mime.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QUrl>

namespace vignette {

namespace {

const QString format = QStringLiteral("application/x-vignette-pictures");

} // namespace

QMimeData* toMime(const std::vector<Example>& examples)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    QList<QUrl> files;
    for (const Example& example : examples) {
        const Region region = example.region.value_or(Region());
        out << example.path << example.frame << region.x << region.y << region.width << region.height;
        files += QUrl::fromLocalFile(example.path);
    }
    auto* data = new QMimeData;
    data->setData(format, bytes);
    data->setUrls(files);
    return data;
}

std::vector<Example> examplesOf(const QMimeData& data)
{
    std::vector<Example> examples;
    QDataStream in(data.data(format));
    while (!in.atEnd() && in.status() == QDataStream::Ok) {
        Example example;
        Region region;
        in >> example.path >> example.frame >> region.x >> region.y >> region.width >> region.height;
        if (!region.isEmpty())
            example.region = region;
        if (in.status() == QDataStream::Ok)
            examples.push_back(example);
    }
    return examples;
}

} // namespace vignette
