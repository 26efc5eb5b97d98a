#include "core/pretraining/engine_builder.h"

#include "core/engine/closed_form.h"
#include "core/engine/text/sentence_encoder.h"
#include "core/evaluation/metrics.h"
#include "core/imaging/image_reader.h"
#include "core/pretraining/generator_training.h"

#include <ATen/ATen.h>

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <random>

namespace vignette {

namespace {

constexpr int shots[] = {0, 1, 2, 3, 5, 10, 20};
constexpr int ways[] = {2, 3, 5, 10, 20};

std::vector<float> toVector(const at::Tensor& tensor)
{
    return toFloatTensor(tensor).values;
}

Result<at::Tensor> encodeAll(const QString& dataFolder, const TrainingIndex& index, const BuilderInput& input,
                             const JobContext& job)
{
    const auto network = Network::create(input.architecture, input.encoder);
    if (!network)
        return fail(network.error());
    const int side = input.preprocessing.side;
    const size_t size = size_t(side) * side * 3;
    const at::Tensor features = at::empty({int64_t(index.samples.size()), input.architecture.featureCount()});
    constexpr size_t chunk = 512;
    for (size_t first = 0; first < index.samples.size(); first += chunk) {
        const size_t count = std::min(chunk, index.samples.size() - first);
        const std::vector<Sample> samples(index.samples.begin() + first, index.samples.begin() + first + count);
        const auto pictures = loadPictures(dataFolder, samples, side, job);
        if (!pictures)
            return fail(pictures.error());
        std::vector<float> values(count * size);
        for (size_t i = 0; i < count; ++i)
            normalize({pictures->picture(i), size}, input.preprocessing, {values.data() + i * size, size});
        const auto encoded = network->features(values, int(count), side, job);
        if (!encoded)
            return fail(encoded.error());
        std::copy(encoded->begin(), encoded->end(),
                  features.data_ptr<float>() + first * input.architecture.featureCount());
        job.progress(qint64(first + count), qint64(index.samples.size()));
    }
    return features;
}

bool isSkin(Domain domain)
{
    return domain != Domain::Other;
}

class Builder
{
public:
    Builder(const TrainingIndex& index, const std::map<QString, ClassText>& texts, const PictureCache& pictures,
            const BuilderInput& input, const SentenceEncoder& sentences, const at::Tensor& features,
            const std::function<void(const QString&)>& log)
        : m_index(index), m_texts(texts), m_pictures(pictures), m_sentences(sentences), m_log(log), m_random(input.seed)
    {
        m_engine.info = {QStringLiteral("Vignette base engine"),
                         input.version,
                         {},
                         QStringLiteral("Research use only, non-commercial: trained on HAM10000 (CC BY-NC 4.0), "
                                        "ISIC-2017 (CC0) and DermNet NZ photographs (CC BY-NC-ND 3.0 NZ); initial "
                                        "weights EfficientNet-B0 (Apache-2.0) and all-MiniLM-L6-v2 (Apache-2.0)."),
                         input.date};
        m_engine.architecture = input.architecture;
        m_engine.preprocessing = input.preprocessing;
        m_engine.backbone = input.encoder;
        m_engine.sentenceEncoder = input.sentenceEncoder;
        m_engine.vocabulary = input.vocabulary;

        m_rows.resize(index.classes.size());
        for (size_t i = 0; i < index.samples.size(); ++i)
            m_rows[index.samples[i].classIndex].push_back(int64_t(i));
        standardize(features);
        fitWhitening();
        fitDermoscopy();
    }

    Result<EngineFile> build(const GeneratorOptions& generator, const JobContext& job)
    {
        const auto isHeldOut = [&](size_t c) { return m_index.classes[c].heldOut; };
        fitTexts(isHeldOut, true);
        chooseTextWeight();
        fitTemperature();
        const GeneratorData data{m_index, m_pictures, m_features, unseenWords()};
        if (const auto trained = trainGenerator(m_engine, data, generator, m_log, job); !trained)
            return fail(trained.error());
        fitTexts([](size_t) { return false; }, true);
        fitDomainScore();
        return std::move(m_engine);
    }

private:
    /// Clinical photographs and dermoscopy count half each, however many there are.
    void standardize(const at::Tensor& features)
    {
        std::vector<double> counts(2, 0);
        const auto half = [&](const Sample& s) { return s.domain == Domain::Clinical ? 0 : 1; };
        const auto counted = [&](const Sample& s) {
            return isSkin(s.domain) && !m_index.classes[s.classIndex].heldOut;
        };
        for (const Sample& sample : m_index.samples)
            counts[half(sample)] += counted(sample);
        m_weight = at::zeros({features.size(0)});
        float* weight = m_weight.data_ptr<float>();
        for (size_t i = 0; i < m_index.samples.size(); ++i) {
            if (counted(m_index.samples[i]))
                weight[i] = float(0.5 / counts[half(m_index.samples[i])]);
        }
        const at::Tensor middle = at::matmul(m_weight, features);
        const at::Tensor deviation = at::matmul(m_weight, (features - middle).square()).sqrt() + 1e-6;
        // Centred on clinical photographs; what dermoscopy adds to all its pictures is taken out
        // along one axis, see fitDermoscopy().
        const at::Tensor clinical = m_weight * isDomain([](Domain d) { return d == Domain::Clinical; });
        const at::Tensor mean = at::matmul(clinical, features) * 2;
        // Taps count alike, however many channels they have, but the first half and the three last
        // one and a half times (chosen on held-out clinical and on two left-out dermoscopy classes).
        at::Tensor scale = 1 / deviation;
        std::vector<int64_t> taps;
        for (const StageSpec& stage : m_engine.architecture.stages) {
            if (stage.tap)
                taps.push_back(stage.outChannels);
        }
        taps.push_back(m_engine.architecture.topChannels);
        int64_t first = 0;
        for (size_t tap = 0; tap < taps.size(); ++tap) {
            const double emphasis = tap == 0 ? 0.5 : tap + 3 >= taps.size() ? 1.5 : 1;
            scale.slice(0, first, first + taps[tap]).mul_(emphasis * 10 / std::sqrt(double(taps[tap])));
            first += taps[tap];
        }
        m_features = features;
        const at::Tensor dermoscopy = m_weight - clinical;
        m_engine.dermoscopy.mean = toVector(at::matmul(dermoscopy, features) * 2);
        m_z = (features - mean) * scale;
        m_unit = unitRows(m_z);
        m_middle = (middle - mean) * scale;
        m_engine.featureMean = toVector(mean);
        m_engine.featureScale = toVector(scale);
    }

    /// 1 for samples of some domains, else 0.
    template <typename Predicate> at::Tensor isDomain(const Predicate& wanted) const
    {
        std::vector<float> values;
        for (const Sample& sample : m_index.samples)
            values.push_back(wanted(sample.domain) ? 1 : 0);
        return at::tensor(values);
    }

    /// See EngineFile::whitening.
    void fitWhitening()
    {
        constexpr int64_t directions = 192;
        constexpr double shrinkage = 20; // times the mean variance; 5 to 30 did as well on held-out classes
        const int64_t f = m_z.size(1);
        at::Tensor covariance = at::zeros({f, f});
        std::vector<double> classes(2, 0);
        const auto counts = [&](size_t c) {
            return isSkin(m_index.classes[c].domain) && !m_index.classes[c].heldOut && m_rows[c].size() > 1;
        };
        const auto half = [&](size_t c) { return m_index.classes[c].domain == Domain::Clinical ? 0 : 1; };
        for (size_t c = 0; c < m_rows.size(); ++c)
            classes[half(c)] += counts(c);
        for (size_t c = 0; c < m_rows.size(); ++c) {
            if (!counts(c))
                continue;
            const at::Tensor rows = m_unit.index_select(0, rowsOf(c));
            const at::Tensor centered = rows - rows.mean(0);
            covariance.add_(at::matmul(centered.t(), centered), 0.5 / classes[half(c)] / double(rows.size(0) - 1));
        }
        const auto [values, vectors] = at::linalg_eigh(covariance.to(at::kDouble));
        const at::Tensor top = values.slice(0, f - directions) / values.mean();
        const at::Tensor taken = 1 - ((top + shrinkage) / shrinkage).rsqrt();
        m_whitening = (vectors.slice(1, f - directions).t() * taken.sqrt().unsqueeze(1)).to(at::kFloat).contiguous();
        m_engine.whitening = toFloatTensor(m_whitening);
    }

    /// What tells dermoscopy from clinical photographs.
    void fitDermoscopy()
    {
        // The means lie at equal distances from the middle.
        m_axis = unitRows(whiten(m_middle));
        m_engine.dermoscopy.axis = toVector(m_axis);
        // Ridge regression on +1 and -1, steepened: the few pictures in between are still told apart.
        const at::Tensor target = isDomain([](Domain d) { return d == Domain::Clinical; }) * -2 + 1;
        const at::Tensor center = at::matmul(m_weight, m_unit);
        const at::Tensor x = (m_unit - center).to(at::kDouble);
        const at::Tensor weighted = x.t() * m_weight.to(at::kDouble);
        const at::Tensor slope = at::linalg_solve(at::matmul(weighted, x) + 1e-4 * at::eye(x.size(1), at::kDouble),
                                                  at::matmul(weighted, target.to(at::kDouble)));
        constexpr double steepness = 1.5;
        const at::Tensor gate = (slope * steepness).to(at::kFloat);
        m_engine.dermoscopy.gate = toVector(gate);
        m_engine.dermoscopy.gate.push_back(float(0.5 - at::dot(gate, center).item<double>()));
        // With one example words weigh as much as it does: chosen with two base dermoscopy classes left out of
        // tuning and of everything else, where clinical photographs ask for 1.5.
        m_engine.dermoscopy.textFactor = 0.67f;
        // Pairs of base dermoscopy classes ask for 1.0 to 3.1, by how hard they are, which is not known
        // before: none is applied.
        m_engine.dermoscopy.temperatureFactor = 1;

        const at::Tensor share = (at::matmul(m_unit, gate) + m_engine.dermoscopy.gate.back()).clamp(0, 1);
        const at::Tensor clinicalHeldOut = heldOutMask();
        m_log(QStringLiteral("dermoscopy gate: %1 of held-out clinical pictures above a half")
                  .arg(((share > 0.5) * clinicalHeldOut).sum().item<double>() / clinicalHeldOut.sum().item<double>(), 0,
                       'f', 4));
    }

    at::Tensor heldOutMask() const
    {
        std::vector<float> values;
        for (const Sample& sample : m_index.samples)
            values.push_back(m_index.classes[sample.classIndex].heldOut ? 1 : 0);
        return at::tensor(values);
    }

    /// See EngineFile::whitening.
    at::Tensor whiten(const at::Tensor& rows) const
    {
        return rows - at::matmul(at::matmul(rows, m_whitening.t()), m_whitening);
    }

    at::Tensor rowsOf(size_t classIndex) const { return at::tensor(m_rows[classIndex]); }

    /// Kept: each description is asked for once per text map.
    at::Tensor textFeature(const QString& description) const
    {
        auto found = m_textFeatures.find(description);
        if (found == m_textFeatures.end()) {
            const auto feature = textFeatures(recognizeAttributes(description), m_sentences.encode(description));
            found = m_textFeatures.emplace(description, at::tensor(feature)).first;
        }
        return found->second;
    }

    /// Kernel ridge regression from two phrasings and the full description of each class to its
    /// whitened mean z-score (about the mean of its domain).
    template <typename Predicate> void fitTexts(const Predicate& isLeftOut, bool say)
    {
        constexpr double regularization = 0.25;
        std::vector<at::Tensor> phis;
        std::vector<at::Tensor> targets;
        std::map<QString, std::vector<int64_t>> rowsOfText; // ISIC-2017 shares HAM10000's texts
        std::map<QString, Domain> domainOfText;
        for (size_t c = 0; c < m_index.classes.size(); ++c) {
            const TrainingClass& entry = m_index.classes[c];
            if (m_texts.contains(entry.textName) && !isLeftOut(c)) {
                auto& rows = rowsOfText[entry.textName];
                rows.insert(rows.end(), m_rows[c].begin(), m_rows[c].end());
                domainOfText[entry.textName] = entry.domain;
            }
        }
        std::map<bool, std::vector<at::Tensor>> byDomain;
        for (const auto& [name, rows] : rowsOfText)
            byDomain[domainOfText[name] == Domain::Clinical].push_back(m_z.index_select(0, at::tensor(rows)).mean(0));
        const at::Tensor clinicalMean = at::stack(byDomain[true]).mean(0);
        const at::Tensor dermoscopyMean = at::stack(byDomain[false]).mean(0);
        for (const auto& [name, rows] : rowsOfText) {
            const ClassText& text = m_texts.at(name);
            const at::Tensor center = domainOfText[name] == Domain::Clinical ? clinicalMean : dermoscopyMean;
            const at::Tensor target = m_z.index_select(0, at::tensor(rows)).mean(0) - center;
            const at::Tensor white = whiten(target);
            for (const QString& phrasing : {text.clinical, text.paraphrase, text.description()}) {
                phis.push_back(textFeature(phrasing));
                targets.push_back(white);
            }
        }
        at::Tensor phi = at::stack(phis);
        const at::Tensor mean = phi.mean(0);
        phi = phi - mean;
        // Each block is brought to mean squared length 1: exp(-|difference|^2) is then the kernel
        // of width that won on held-out classes.
        const int64_t split = attributeNames().size();
        const int64_t length = phi.size(1);
        const at::Tensor scale = at::empty({length});
        const auto setScale = [&](int64_t begin, int64_t end) {
            const at::Tensor part = phi.slice(1, begin, end);
            scale.slice(0, begin, end).fill_(1 / std::sqrt(part.square().sum(1).mean().item<double>()));
        };
        setScale(0, split);
        setScale(split, length);
        m_engine.textMean = toFloatTensor(mean);
        m_engine.textScale = toFloatTensor(scale);
        m_engine.textAnchors = toFloatTensor(phi * scale);
        std::vector<at::Tensor> kernels;
        for (int64_t r = 0; r < phi.size(0); ++r)
            kernels.push_back(at::tensor(textKernel(m_engine.textAnchors, toVector(phi[r] * scale), size_t(split))));
        const at::Tensor kernel = at::stack(kernels).to(at::kDouble);
        const at::Tensor weights = at::linalg_solve(kernel + 3 * regularization * at::eye(kernel.size(0), at::kDouble),
                                                    at::stack(targets).to(at::kDouble));
        m_engine.textUp = toFloatTensor(weights.t());
        if (say)
            m_log(QStringLiteral("text map: %1 descriptions of %2 classes").arg(phi.size(0)).arg(rowsOfText.size()));
    }

    /// Prototypes of every class's words by a map that has not seen the class: held-out classes are
    /// left out together, the others in five parts.
    std::map<size_t, std::vector<at::Tensor>> unseenWords()
    {
        constexpr size_t parts = 5;
        std::map<QString, size_t> partOf; // by text, since sets share some
        const auto part = [&](size_t c) {
            const TrainingClass& entry = m_index.classes[c];
            return entry.heldOut ? parts : partOf.try_emplace(entry.textName, partOf.size() % parts).first->second;
        };
        std::map<size_t, std::vector<at::Tensor>> words;
        for (size_t p = 0; p <= parts; ++p) {
            fitTexts([&](size_t c) { return m_index.classes[c].heldOut || part(c) == p; }, false);
            for (size_t c = 0; c < m_index.classes.size(); ++c) {
                const auto text = m_texts.find(m_index.classes[c].textName);
                if (text == m_texts.end() || part(c) != p)
                    continue;
                for (const QString& phrasing :
                     {text->second.clinical, text->second.paraphrase, text->second.description()})
                    words[c].push_back(textPrototype(phrasing));
            }
        }
        return words;
    }

    /// Prototype of a description under the present text map.
    at::Tensor textPrototype(const QString& description) const
    {
        const at::Tensor phi =
            (textFeature(description) - at::tensor(m_engine.textMean.values)) * at::tensor(m_engine.textScale.values);
        const at::Tensor up = at::tensor(m_engine.textUp.values).reshape(m_engine.textUp.shape);
        return at::matmul(up,
                          at::tensor(textKernel(m_engine.textAnchors, toVector(phi), size_t(attributeNames().size()))));
    }

    struct FeatureEpisode
    {
        TaskEvidence task;
        at::Tensor queries;          ///< Q x F, raw
        at::Tensor labels;           ///< Q
        std::vector<size_t> classes; ///< way
    };

    std::vector<size_t> heldOutClasses() const
    {
        std::vector<size_t> classes;
        for (size_t c = 0; c < m_index.classes.size(); ++c) {
            if (m_index.classes[c].heldOut && m_texts.contains(m_index.classes[c].textName))
                classes.push_back(c);
        }
        return classes;
    }

    std::vector<FeatureEpisode> drawEpisodes(int way, int shot, int count)
    {
        return drawEpisodes(heldOutClasses(), way, shot, count);
    }

    std::vector<FeatureEpisode> drawEpisodes(const std::vector<size_t>& from, int way, int shot, int count)
    {
        std::vector<size_t> classes;
        for (size_t c : from) {
            if (!m_textPrototypes.contains(c))
                m_textPrototypes[c] = textPrototype(m_texts.at(m_index.classes[c].textName).description());
            if (int(m_rows[c].size()) >= shot + 4)
                classes.push_back(c);
        }
        std::vector<FeatureEpisode> episodes;
        for (int e = 0; e < count && int(classes.size()) >= way; ++e) {
            FeatureEpisode episode;
            std::vector<at::Tensor> words;
            std::vector<at::Tensor> queries;
            std::vector<int64_t> labels;
            shuffle(classes);
            for (int k = 0; k < way; ++k) {
                std::vector<int64_t> rows = m_rows[classes[k]];
                shuffle(rows);
                const int asked = std::min<int>(5, int(rows.size()) - shot);
                const std::vector<int64_t> support(rows.begin(), rows.begin() + shot);
                const std::vector<int64_t> query(rows.begin() + shot, rows.begin() + shot + asked);
                episode.task.examples.push_back(m_features.index_select(0, at::tensor(support)));
                episode.task.shots.push_back(shot);
                words.push_back(m_textPrototypes.at(classes[k]));
                episode.classes.push_back(classes[k]);
                queries.push_back(m_features.index_select(0, at::tensor(query)));
                labels.insert(labels.end(), query.size(), k);
            }
            episode.task.words = at::stack(words);
            episode.queries = at::cat(queries);
            episode.labels = at::tensor(labels);
            episodes.push_back(std::move(episode));
        }
        return episodes;
    }

    template <typename T> void shuffle(std::vector<T>& values)
    {
        for (size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[m_random() % i]);
    }

    /// Q x way.
    static at::Tensor logits(const ClosedFormHead& head, const FeatureEpisode& episode, double textWeight)
    {
        const ClosedForm solved = head.solve(episode.task, textWeight);
        return at::matmul(head.unitScores(episode.queries, solved.mean), head.rows(solved.prototypes).t());
    }

    void chooseTextWeight()
    {
        m_engine.textWeight.assign(21, 1);
        const ClosedFormHead head(m_engine);
        // A wrong description misleads, so that more weight has to be proven.
        constexpr std::array weights = {0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0};
        double previous = 1;
        int previousShot = 0;
        for (int shot : {1, 2, 3, 5, 10}) {
            auto episodes = drawEpisodes(5, shot, 500);
            std::ranges::move(drawEpisodes(2, shot, 500), std::back_inserter(episodes));
            if (episodes.empty()) // too few held-out pictures for this many: what was found for fewer stands in
                break;
            std::array<std::vector<double>, weights.size()> right; // by class
            QString line;
            for (size_t i = 0; i < weights.size(); ++i) {
                ClassShares shares;
                for (const FeatureEpisode& episode : episodes) {
                    const at::Tensor hit = logits(head, episode, weights[i]).argmax(1).eq(episode.labels);
                    for (int64_t q = 0; q < hit.size(0); ++q)
                        shares.add(episode.classes[episode.labels[q].item<int64_t>()], hit[q].item<bool>());
                }
                right[i] = shares.shares();
                line += QStringLiteral(" %1:%2").arg(weights[i]).arg(100 * estimateMean(right[i]).mean, 0, 'f', 1);
            }
            const double best = weights[mostCautious(right)];
            m_log(QStringLiteral("text weight, held-out 5-way and 2-way %1-shot: %2 from").arg(shot).arg(best) + line);
            for (int k = previousShot + 1; k <= shot; ++k)
                m_engine.textWeight[k] = float(
                    previousShot ? previous + (best - previous) * (k - previousShot) / (shot - previousShot) : best);
            previous = best;
            previousShot = shot;
        }
        for (int k = previousShot; k < 21; ++k)
            m_engine.textWeight[k] = float(previous);
    }

    void fitTemperature()
    {
        const ClosedFormHead head(m_engine);
        std::vector<float> table;
        std::vector<float> none;
        for (int shot : shots) {
            for (int way : ways) {
                const auto episodes = drawEpisodes(way, shot, 150);
                if (episodes.empty()) {
                    // Too few held-out pictures for this many: the nearest cell below stands in.
                    const size_t from =
                        table.size() >= std::size(ways) ? table.size() - std::size(ways) : table.size() - 1;
                    table.push_back(table[from]);
                    none.push_back(none[from]);
                    continue;
                }
                std::vector<at::Tensor> rows;
                std::vector<at::Tensor> labels;
                for (const FeatureEpisode& episode : episodes) {
                    rows.push_back(logits(head, episode, -1));
                    labels.push_back(episode.labels);
                }
                const at::Tensor all = at::cat(rows);
                const at::Tensor target = at::cat(labels);
                double best = 1;
                double bestLoss = 1e9;
                for (double temperature = 0.3; temperature < 12; temperature *= 1.06) {
                    const double loss = at::cross_entropy_loss(all / temperature, target).item<double>();
                    if (loss < bestLoss) {
                        bestLoss = loss;
                        best = temperature;
                    }
                }
                table.push_back(float(best));
                none.push_back(falseRefusalQuantile(all));
                const at::Tensor probabilities = at::softmax(all / best, 1);
                const at::Tensor right = all.argmax(1).eq(target);
                std::vector<bool> hits;
                for (int64_t i = 0; i < right.size(0); ++i)
                    hits.push_back(right[i].item<bool>());
                m_log(QStringLiteral("held-out %1-way %2-shot: accuracy %3, temperature %4, calibration error %5 "
                                     "(before %6)")
                          .arg(way)
                          .arg(shot)
                          .arg(right.to(at::kFloat).mean().item<double>(), 0, 'f', 3)
                          .arg(best, 0, 'f', 2)
                          .arg(expectedCalibrationError(toVector(probabilities.amax(1)), hits), 0, 'f', 3)
                          .arg(expectedCalibrationError(toVector(at::softmax(all, 1).amax(1)), hits), 0, 'f', 3));
            }
        }
        m_engine.temperature = {{int64_t(std::size(shots)), int64_t(std::size(ways))}, table};
        m_engine.noneBelow = {{int64_t(std::size(shots)), int64_t(std::size(ways))}, none};
        fitDermoscopyNone(head);
        m_engine.uncertainBelow = 0.6f;
        m_engine.calibrationSource =
            QStringLiteral("temperature by way and shot from episodes of %1 classes that the engine was not tuned on; "
                           "uncertain below a calibrated probability of 0.6; foreign above the 99.0 %% quantile of "
                           "pictures of those classes, none of these below the 1.25 %% quantile of their largest logit")
                .arg(heldOutClasses().size());
    }

    /// Largest logit that all but 1.25 % of the queries exceed.
    static float falseRefusalQuantile(const at::Tensor& logits)
    {
        const at::Tensor sorted = std::get<0>(logits.amax(1).sort());
        return sorted[int64_t(0.0125 * double(sorted.size(0)))].item<float>();
    }

    /// Dermoscopy pictures have more in common, and less with any one prototype. There are no held-out
    /// classes of it: the four of HAM10000, which the base knows, stand in, and only a lower threshold
    /// is believed.
    void fitDermoscopyNone(const ClosedFormHead& head)
    {
        std::vector<size_t> classes;
        for (size_t c = 0; c < m_index.classes.size(); ++c) {
            if (m_index.classes[c].domain == Domain::Dermoscopy)
                classes.push_back(c);
        }
        double shift = 0;
        for (int shot : {1, 3, 5}) {
            const auto episodes = drawEpisodes(classes, 2, shot, 150);
            std::vector<at::Tensor> rows;
            for (FeatureEpisode episode : episodes) {
                episode.task.dermoscopy = 1;
                rows.push_back(logits(head, episode, -1));
            }
            const int row = shot == 1 ? 1 : shot == 3 ? 3 : 4;
            shift += (falseRefusalQuantile(at::cat(rows)) - m_engine.noneBelow.values[row * std::size(ways)]) / 3;
        }
        m_engine.dermoscopy.noneShift = float(std::min(shift, 0.0));
        m_log(QStringLiteral("none of these: below %1 at 2-way 1-shot, %2 at 5-way 5-shot; dermoscopy %3 more")
                  .arg(m_engine.noneBelow.values[std::size(ways)])
                  .arg(m_engine.noneBelow.values[4 * std::size(ways) + 2])
                  .arg(m_engine.dermoscopy.noneShift));
    }

    /// Probabilistic PCA of the earlier taps of the training pictures, as Head::domainScore() wants it,
    /// and one row more for what tells the sets that are not skin from them.
    void fitDomainScore()
    {
        // The last two taps are made to be alike within the training classes, and tell less.
        int64_t early = 0;
        for (size_t s = 0; s + 1 < m_engine.architecture.stages.size(); ++s)
            early += m_engine.architecture.stages[s].tap ? m_engine.architecture.stages[s].outChannels : 0;
        const int64_t noise = early / 7; // directions that share one variance
        const at::Tensor weight = m_weight.to(at::kDouble);
        const at::Tensor z = m_z.slice(1, 0, early).to(at::kDouble);
        const at::Tensor mean = at::matmul(weight, z);
        const at::Tensor centered = z - mean;
        const auto [values, vectors] = at::linalg_eigh(at::matmul(centered.t(), centered * weight.unsqueeze(1)));
        const at::Tensor variance = at::cat({values.slice(0, 0, noise).mean().expand({noise}), values.slice(0, noise)});
        const at::Tensor spread = vectors.t() / (variance * double(early)).sqrt().unsqueeze(1);
        const at::Tensor contrast = foreignContrast(centered, weight);
        const at::Tensor rows = at::cat({spread, contrast.unsqueeze(0)});
        const at::Tensor bias = -at::matmul(rows, mean);
        m_engine.domainWeight = toVector(rows);
        m_engine.domainBias = toVector(bias);
        const std::vector<float> scores = toVector((at::matmul(z, rows.t()) + bias).square().sum(1));
        std::vector<float> heldOut;
        std::vector<float> dermoscopy;
        std::vector<float> other;
        for (size_t i = 0; i < scores.size(); ++i) {
            const Sample& sample = m_index.samples[i];
            if (sample.domain == Domain::Other)
                other.push_back(scores[i]);
            else if (m_index.classes[sample.classIndex].heldOut)
                heldOut.push_back(scores[i]);
            else if (sample.domain != Domain::Clinical)
                dermoscopy.push_back(scores[i]);
        }
        const auto quantile = [](std::vector<float> sorted, double at) {
            std::sort(sorted.begin(), sorted.end());
            return sorted.empty() ? 0.0f : sorted[size_t(at * double(sorted.size() - 1))];
        };
        m_engine.foreignAbove = std::max(quantile(heldOut, 0.99), quantile(dermoscopy, 0.99));
        int refused = 0;
        for (float score : other)
            refused += score > m_engine.foreignAbove;
        m_log(QStringLiteral("domain: threshold %1 (held-out clinical %2, dermoscopy %3); other sets against "
                             "held-out clinical: AUROC %4, refused %5 of %6")
                  .arg(m_engine.foreignAbove)
                  .arg(quantile(heldOut, 0.99))
                  .arg(quantile(dermoscopy, 0.99))
                  .arg(areaUnderRoc(other, heldOut), 0, 'f', 4)
                  .arg(refused)
                  .arg(other.size()));
    }

    /// Ridge regression from skin (0) to the other sets (1), in deviations of skin; on a skin picture
    /// its square is a sixteenth of all the other rows' together.
    at::Tensor foreignContrast(const at::Tensor& centered, const at::Tensor& skin) const
    {
        const at::Tensor other = isDomain([](Domain d) { return d == Domain::Other; }).to(at::kDouble);
        const at::Tensor both = skin + other / other.sum();
        const at::Tensor weighted = centered.t() * both;
        const at::Tensor covariance = at::matmul(weighted, centered);
        const at::Tensor ridge = 0.01 * covariance.diagonal().mean() * at::eye(centered.size(1), at::kDouble);
        const at::Tensor slope = at::linalg_solve(covariance + ridge, at::matmul(weighted, other));
        const at::Tensor deviation = at::matmul(skin, at::matmul(centered, slope).square()).sqrt();
        return slope / deviation * 0.25;
    }

    const TrainingIndex& m_index;
    const std::map<QString, ClassText>& m_texts;
    const PictureCache& m_pictures;
    const SentenceEncoder& m_sentences;
    const std::function<void(const QString&)>& m_log;
    std::mt19937_64 m_random;
    EngineFile m_engine;
    std::vector<std::vector<int64_t>> m_rows; ///< samples of each class
    at::Tensor m_weight;                      ///< per sample; sums to 1 over what the engine was tuned on
    at::Tensor m_features;                    ///< samples x F
    at::Tensor m_z;                           ///< samples x F
    at::Tensor m_unit;                        ///< z-scores, unit
    at::Tensor m_middle;                      ///< z-score halfway between clinical photographs and dermoscopy
    at::Tensor m_whitening;                   ///< see EngineFile::whitening
    at::Tensor m_axis;                        ///< see EngineFile::Dermoscopy
    mutable std::map<QString, at::Tensor> m_textFeatures;
    std::map<size_t, at::Tensor> m_textPrototypes; ///< by the map without the held-out classes
};

} // namespace

Result<EngineFile> buildEngine(const QString& dataFolder, const TrainingIndex& index,
                               const std::map<QString, ClassText>& texts, const PictureCache& pictures,
                               const BuilderInput& input, const GeneratorOptions& generator,
                               const std::function<void(const QString&)>& log, const JobContext& job)
{
    try {
        const auto sentences = SentenceEncoder::create(input.sentenceEncoder, input.vocabulary);
        if (!sentences)
            return fail(sentences.error());
        Result<at::Tensor> features = at::Tensor();
        if (QFileInfo::exists(input.features)) {
            TensorFileLimits limits;
            limits.fileBytes = qint64(2) << 30;
            limits.values = limits.fileBytes;
            const auto file = readTensorFile(input.features, limits);
            if (!file)
                return fail(file.error());
            features = toTensor(file->tensors.at("features"));
        } else {
            features = encodeAll(dataFolder, index, input, job);
            if (!features)
                return fail(features.error());
            if (const auto kept = writeTensorFile(input.features, {{}, {{"features", toFloatTensor(*features)}}});
                !kept)
                return fail(kept.error());
        }
        return Builder(index, texts, pictures, input, *sentences, *features, log).build(generator, job);
    } catch (const std::exception& error) {
        return fail(ErrorCode::Internal, QStringLiteral("The engine could not be built."),
                    QString::fromUtf8(error.what()));
    }
}

} // namespace vignette
