#include "core/engine/closed_form.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vignette {

namespace {

/// What prototypes lack to tell the examples apart: rows D of least ridge by which
/// (prototypes + D) . x comes to `margin` for the class of x and to the mean elsewhere. In its dual
/// form, since there are fewer pictures than features. `pictures` is N x F, in the order of classes.
at::Tensor ridgeCorrection(const at::Tensor& prototypes, const at::Tensor& pictures, const std::vector<int>& shots,
                           const at::Tensor& strength)
{
    constexpr double ridge = 2;    // 1 to 4 and
    constexpr double margin = 0.3; // 0.2 to 0.5 did nearly as well on held-out classes
    const int64_t way = prototypes.size(0);
    const at::Tensor labels = at::repeat_interleave(at::tensor(std::vector<int64_t>(shots.begin(), shots.end())));
    const at::Tensor target = margin * (at::one_hot(labels, way) - 1.0 / double(way));
    // A class must not win by the number of its examples.
    const at::Tensor share = at::tensor(shots).to(at::kFloat) * (double(way) / double(pictures.size(0)));
    const at::Tensor ridges = ridge * strength * share.square().index_select(0, labels);
    const at::Tensor logits = at::matmul(pictures, prototypes.t());
    const at::Tensor missing = (target - (logits - logits.mean(1, true))).to(at::kDouble);
    const at::Tensor products = (at::matmul(pictures, pictures.t()) + at::diag(ridges)).to(at::kDouble);
    return at::matmul(at::linalg_solve(products, missing).t().to(at::kFloat), pictures);
}

at::Tensor orOne(const at::Tensor& factor)
{
    return factor.defined() ? factor : at::ones({});
}

} // namespace

std::vector<int64_t> tapSizes(const Architecture& architecture)
{
    std::vector<int64_t> sizes;
    for (const StageSpec& stage : architecture.stages) {
        if (stage.tap)
            sizes.push_back(stage.outChannels);
    }
    sizes.push_back(architecture.topChannels);
    return sizes;
}

at::Tensor unitRows(const at::Tensor& rows)
{
    return rows / rows.norm(2, -1, true).clamp_min(1e-12);
}

at::Tensor whiten(const at::Tensor& rows, const at::Tensor& whitening)
{
    return rows - at::matmul(at::matmul(rows, whitening.t()), whitening);
}

at::Tensor toTensor(const FloatTensor& tensor)
{
    return at::tensor(at::ArrayRef<float>(tensor.values)).reshape(tensor.shape);
}

FloatTensor toFloatTensor(const at::Tensor& tensor)
{
    const at::Tensor plain = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
    return {plain.sizes().vec(), {plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel()}};
}

ClosedFormHead::ClosedFormHead(const EngineFile& file)
    : m_clinicalMean(at::tensor(file.featureMean)), m_dermoscopyMean(at::tensor(file.dermoscopy.mean)),
      m_scale(at::tensor(file.featureScale)), m_tapSizes(tapSizes(file.architecture)),
      m_whitening(toTensor(file.whitening)), m_axis(at::tensor(file.dermoscopy.axis)),
      m_textFactor(file.dermoscopy.textFactor), m_textWeight(file.textWeight)
{
    const int64_t f = m_clinicalMean.size(0);
    const at::Tensor gate = at::tensor(file.dermoscopy.gate);
    m_gate = gate.slice(0, 0, f);
    m_gateOffset = gate[f].item<double>();
}

at::Tensor ClosedFormHead::whiten(const at::Tensor& rows) const
{
    return vignette::whiten(rows, m_whitening);
}

at::Tensor ClosedFormHead::logits(const at::Tensor& features, const ClosedForm& solved) const
{
    const at::Tensor unit = unitRows((features - solved.mean) * solved.scale);
    return at::matmul(unit, rows(solved.prototypes).t());
}

at::Tensor ClosedFormHead::dermoscopyShare(const at::Tensor& features) const
{
    return (at::matmul(unitRows((features - m_clinicalMean) * m_scale), m_gate) + m_gateOffset).clamp(0, 1);
}

double ClosedFormHead::textWeight(int shot, double dermoscopy) const
{
    return m_textWeight[std::min<size_t>(size_t(shot), m_textWeight.size() - 1)] *
           std::lerp(1.0, m_textFactor, dermoscopy);
}

at::Tensor ClosedFormHead::rows(const at::Tensor& prototypes) const
{
    return logitScale * whiten(prototypes);
}

ClosedForm ClosedFormHead::solve(const TaskEvidence& task, const TaskParameters& parameters, double textWeight) const
{
    const int64_t way = int64_t(task.examples.size());
    const int64_t f = m_clinicalMean.size(0);
    const int pictures = std::accumulate(task.shots.begin(), task.shots.end(), 0);
    const bool allShown = std::all_of(task.shots.begin(), task.shots.end(), [](int n) { return n > 0; });
    // Several pictures of each class say where the task lies, and what tells its classes apart.
    const int beyondFirst = allShown ? pictures - int(way) : 0;

    ClosedForm out;
    out.scale = m_scale;
    if (parameters.tapScale.defined())
        out.scale = m_scale * at::repeat_interleave(parameters.tapScale, at::tensor(m_tapSizes));
    const at::Tensor onScale = out.scale / m_scale;
    out.mean = at::lerp(m_clinicalMean, m_dermoscopyMean, task.dermoscopy);
    // Classes are told apart best about the middle of the task. One picture each says too little: it
    // would take the middle to itself.
    if (beyondFirst > 0) {
        // Pictures; 4 to 16 did as well on held-out classes.
        const at::Tensor prior = 8 * orOne(parameters.middle);
        std::vector<at::Tensor> middles;
        for (const at::Tensor& examples : task.examples)
            middles.push_back(examples.mean(0));
        out.mean = at::lerp(out.mean, at::stack(middles).mean(0), double(beyondFirst) / (prior + double(beyondFirst)));
    }

    std::vector<at::Tensor> directions;
    std::vector<at::Tensor> ofPictures; // means of the views
    std::vector<at::Tensor> means;
    for (int64_t k = 0; k < way; ++k) {
        const at::Tensor& examples = task.examples[size_t(k)];
        if (examples.numel() == 0) {
            means.push_back(at::zeros({f}));
            continue;
        }
        directions.push_back(unitRows(whiten((examples - out.mean) * out.scale)));
        ofPictures.push_back(directions.back().reshape({task.shots[size_t(k)], -1, f}).mean(1));
        means.push_back(ofPictures.back().mean(0));
    }
    out.directions = directions.empty() ? at::zeros({0, f}) : at::cat(directions);
    out.classMeans = at::stack(means);
    const at::Tensor words = task.words * onScale;
    const at::Tensor wordLength = words.norm(2, 1);
    out.words = words * ((wordLength > 0).sum() / wordLength.sum().clamp_min(1e-12));

    const at::Tensor meanLength = out.classMeans.norm(2, 1);
    const at::Tensor typicalLength = pictures ? meanLength.sum() / (meanLength > 0).sum() : at::ones({});
    std::vector<float> imageWeights;
    std::vector<float> wordWeights;
    for (int shot : task.shots) {
        // K * image mean + kappa * |mean| * words: words weigh less the more is shown.
        imageWeights.push_back(float(shot));
        wordWeights.push_back(float(textWeight >= 0 ? textWeight : this->textWeight(shot, task.dermoscopy)));
    }
    const at::Tensor weights = at::tensor(wordWeights) * orOne(parameters.wordWeight);
    out.textWeight = weights;
    out.exampleLength = pictures ? typicalLength.item<double>() : 0;
    const at::Tensor kappa = weights * typicalLength;
    at::Tensor prototypes = out.classMeans * at::tensor(imageWeights).unsqueeze(1) + out.words * kappa.unsqueeze(1);
    // What all pictures of a domain share must not speak for a class: left out as far as the task
    // is dermoscopy, and where nothing shows which domain it is of.
    const double domain = pictures ? task.dermoscopy : 1;
    const at::Tensor axis = unitRows(m_axis * onScale);
    prototypes = prototypes - domain * at::outer(at::matmul(prototypes, axis), axis);
    out.prototypes = unitRows(prototypes);
    if (beyondFirst > 0) {
        const at::Tensor corrected =
            out.prototypes + ridgeCorrection(out.prototypes, at::cat(ofPictures), task.shots, orOne(parameters.ridge));
        // Unit length on average, so that a logit means the same for any number of examples.
        out.prototypes = corrected / corrected.norm(2, 1).mean().clamp_min(1e-12);
    }
    return out;
}

} // namespace vignette
