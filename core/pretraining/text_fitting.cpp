#include "core/pretraining/text_fitting.h"

#include "core/engine/closed_form.h"

#include <ATen/ATen.h>

#include <cmath>

namespace vignette {

namespace {

/// Pictures and domain of the classes that share a description: ISIC-2017 shares HAM10000's.
struct Described
{
    std::vector<int64_t> rows;
    bool isClinical = false;
};

std::map<QString, Described> describedClasses(const TextData& data, const std::function<bool(size_t)>& isLeftOut)
{
    std::map<QString, Described> out;
    const std::vector<TrainingClass>& classes = data.features.index.classes;
    for (size_t c = 0; c < classes.size(); ++c) {
        if (!data.texts.contains(classes[c].textName) || isLeftOut(c))
            continue;
        Described& described = out[classes[c].textName];
        described.rows.insert(described.rows.end(), data.features.rows[c].begin(), data.features.rows[c].end());
        described.isClinical = classes[c].domain == Domain::Clinical;
    }
    return out;
}

} // namespace

const std::vector<float>& TextFeatures::of(const QString& description)
{
    auto found = m_known.find(description);
    if (found == m_known.end()) {
        const DescriptionReading read = readDescription(description);
        found = m_known.emplace(description, textFeatures(read.attributes, m_sentences.encode(read.english))).first;
    }
    return found->second;
}

FittedTextMap fitTextMap(const TextData& data, const std::function<bool(size_t)>& isLeftOut)
{
    constexpr double regularization = 0.25;
    const auto described = describedClasses(data, isLeftOut);
    const auto meanScore = [&](const Described& entry) {
        return data.standard.z.index_select(0, at::tensor(entry.rows)).mean(0);
    };
    std::map<bool, std::vector<at::Tensor>> byDomain;
    for (const auto& [name, entry] : described)
        byDomain[entry.isClinical].push_back(meanScore(entry));
    std::map<bool, at::Tensor> centers;
    for (const auto& [isClinical, scores] : byDomain)
        centers[isClinical] = at::stack(scores).mean(0);
    std::vector<at::Tensor> phis;
    std::vector<at::Tensor> targets;
    for (const auto& [name, entry] : described) {
        const ClassText& text = data.texts.at(name);
        const at::Tensor target = whiten(meanScore(entry) - centers.at(entry.isClinical), data.whitening);
        for (const QString& phrasing : {text.clinical, text.paraphrase, text.description()}) {
            phis.push_back(at::tensor(data.textFeatures.of(phrasing)));
            targets.push_back(target);
        }
    }
    at::Tensor phi = at::stack(phis);
    const at::Tensor mean = phi.mean(0);
    phi = phi - mean;
    // Each block is brought to mean squared length 1: exp(-|difference|^2) is then the kernel
    // of width that won on held-out classes.
    const int64_t split = attributeNames().size();
    const at::Tensor scale = at::empty({phi.size(1)});
    for (const auto [begin, end] : {std::pair(int64_t(0), split), std::pair(split, phi.size(1))})
        scale.slice(0, begin, end).fill_(1 / std::sqrt(phi.slice(1, begin, end).square().sum(1).mean().item<double>()));

    FittedTextMap out;
    out.map.mean = toFloatTensor(mean);
    out.map.scale = toFloatTensor(scale);
    out.map.anchors = toFloatTensor(phi * scale);
    std::vector<at::Tensor> kernels;
    for (int64_t r = 0; r < phi.size(0); ++r)
        kernels.push_back(at::tensor(textKernel(out.map.anchors, toFloatTensor(phi[r] * scale).values)));
    const at::Tensor kernel = at::stack(kernels).to(at::kDouble);
    // Three phrasings share a target.
    const at::Tensor weights = at::linalg_solve(kernel + 3 * regularization * at::eye(kernel.size(0), at::kDouble),
                                                at::stack(targets).to(at::kDouble));
    out.map.up = toFloatTensor(weights.t());
    out.descriptions = int(phi.size(0));
    out.classes = int(described.size());
    return out;
}

std::map<size_t, std::vector<at::Tensor>> unseenWords(const TextData& data)
{
    constexpr size_t parts = 5;
    const std::vector<TrainingClass>& classes = data.features.index.classes;
    std::map<QString, size_t> partOf; // by text, since sets share some
    const auto part = [&](size_t c) {
        return classes[c].heldOut ? parts
                                  : partOf.try_emplace(classes[c].textName, partOf.size() % parts).first->second;
    };
    std::map<size_t, std::vector<at::Tensor>> words;
    for (size_t p = 0; p <= parts; ++p) {
        const TextMap map = fitTextMap(data, [&](size_t c) { return classes[c].heldOut || part(c) == p; }).map;
        for (size_t c = 0; c < classes.size(); ++c) {
            const auto text = data.texts.find(classes[c].textName);
            if (text == data.texts.end() || part(c) != p)
                continue;
            for (const QString& phrasing : {text->second.clinical, text->second.paraphrase, text->second.description()})
                words[c].push_back(at::tensor(map.prototype(data.textFeatures.of(phrasing))));
        }
    }
    return words;
}

} // namespace vignette
