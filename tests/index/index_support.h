#pragma once

#include "core/index/build_index.h"
#include "core/index/screen_index.h"
#include "support.h"

namespace vignette::test {

/// The encoder of fakeModel(), as that of an engine with this name; shards are small, so that there are several.
inline IndexEncoder fakeEncoder(char engine = 'a')
{
    IndexEncoder encoder;
    encoder.digest = QString(64, QLatin1Char(engine));
    encoder.domainDigest = QStringLiteral("domain");
    encoder.preprocessing = fakeModel().preprocessing;
    encoder.length = 3;
    encoder.encode = fakeModel().encode;
    encoder.domainScores = [](std::span<const float> features) {
        std::vector<float> scores;
        for (size_t i = 0; i < features.size(); i += 3)
            scores.push_back(features[i]);
        return scores;
    };
    return encoder;
}

inline IndexModel fakeIndexModel(char engine = 'a')
{
    IndexModel model;
    model.encoderDigest = QString(64, QLatin1Char(engine));
    model.classIds = fakeModel().classIds;
    model.calibration = fakeModel().calibration;
    model.length = 3;
    model.judge = [](std::span<const float> features, std::span<const float>) { return fakeModel().judge(features); };
    return model;
}

inline IndexRequest indexRequest(const QStringList& paths, const QString& folder)
{
    IndexRequest request;
    request.paths = paths;
    request.folder = folder;
    request.batch = 8;
    request.rowsPerBlock = 16;
    request.rowsPerShard = 64;
    return request;
}

} // namespace vignette::test
