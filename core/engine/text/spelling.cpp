#include "core/engine/text/spelling.h"

#include "core/engine/text/reader.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>

namespace vignette {

namespace {

constexpr int longestWord = 40;
constexpr int shortest = 4; ///< letters of what a slip may be meant for

/// Distance of Damerau and Levenshtein (optimal string alignment), at most `most` + 1.
int distance(QStringView a, QStringView b, int most)
{
    if (std::abs(int(a.size() - b.size())) > most || a.size() > longestWord || b.size() > longestWord)
        return most + 1;
    std::array<std::array<int, longestWord + 1>, 3> rows;
    const auto row = [&](qsizetype i) -> auto&
    {
        return rows[size_t(i % 3)];
    };
    for (qsizetype j = 0; j <= b.size(); ++j)
        row(0)[size_t(j)] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row(i)[0] = int(i);
        int least = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = size_t(j);
            int value =
                std::min({row(i - 1)[at] + 1, row(i)[at - 1] + 1, row(i - 1)[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                value = std::min(value, row(i - 2)[at - 2] + 1);
            row(i)[at] = value;
            least = std::min(least, value);
        }
        if (least > most)
            return most + 1;
    }
    return row(a.size())[size_t(b.size())];
}

int slipsIn(qsizetype letters)
{
    return letters >= 9 ? 2 : letters >= 5 ? 1 : 0;
}

/// Whole words of the sentence encoder's vocabulary and those of the project's own descriptions.
class EnglishWords
{
public:
    EnglishWords()
    {
        QFile file(QStringLiteral(":/text/english_words.txt"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (!line.isEmpty() && !line.startsWith('#'))
                m_words.insert(QString::fromLatin1(line));
        }
    }

    bool has(const QString& word) const
    {
        if (m_words.contains(word))
            return true;
        const auto rest = [&](const char* ending) {
            const QLatin1String latin(ending);
            return word.endsWith(latin) && word.size() >= latin.size() + 4 ? word.chopped(latin.size()) : QString();
        };
        for (const char* ending : {"s", "es", "ly"}) {
            if (m_words.contains(rest(ending)))
                return true;
        }
        for (const char* ending : {"ed", "ing"}) {
            const QString stem = rest(ending);
            if (!stem.isEmpty() && (m_words.contains(stem) || m_words.contains(stem + QLatin1Char('e'))))
                return true;
        }
        return false;
    }

private:
    QSet<QString> m_words;
};

} // namespace

bool isEnglishWord(const QString& word)
{
    static const EnglishWords words;
    return words.has(word);
}

QString suggestedSpelling(const QString& written, Language language)
{
    const QString lower = written.toLower();
    const std::vector<Word> words = wordsOf(lower, language);
    // Without a list of the words of a language only what is very near is meant.
    const int slips = language == Language::English ? slipsIn(lower.size()) : lower.size() >= 7 ? 1 : 0;
    if (slips == 0 || words.size() != 1 || words.front().number || lower.size() > longestWord ||
        language == Language::Chinese || language == Language::Japanese)
        return {};
    if (language == Language::English && isEnglishWord(lower))
        return {};

    const Phrases& phrases = phrasesOf(language);
    const Word& word = words.front();
    int least = slips + 1;
    QString best;
    const auto consider = [&](int d, const QString& candidate) {
        // Most slips leave the first letter; then the order of the alphabet decides, so that it is always the same.
        const auto rank = [&](int of, const QString& text) {
            return std::tuple(of, text.left(1) != lower.left(1), text);
        };
        if (language != Language::English && candidate.left(1) != lower.left(1))
            return;
        if (d <= slips && (best.isEmpty() || rank(d, candidate) < rank(least, best))) {
            least = d;
            best = candidate;
        }
    };
    const QString plural = language == Language::English && word.stem != word.key ? QStringLiteral("s") : QString();
    for (auto known = phrases.stems().cbegin(); known != phrases.stems().cend(); ++known) {
        if (known.key().size() >= shortest && !known->isEmpty())
            consider(distance(word.stem, known.key(), slips), *known + plural);
    }
    for (auto known = phrases.prefixes().cbegin(); known != phrases.prefixes().cend(); ++known) {
        const QString& text = known.key();
        for (const qsizetype length : {text.size() - 1, text.size(), text.size() + 1}) {
            if (text.size() < shortest || length > word.key.size() || known->isEmpty())
                continue;
            const int d = distance(QStringView(word.key).left(length), text, slipsIn(length));
            if (d <= slipsIn(length))
                consider(d, *known + word.key.mid(length));
        }
    }
    return best;
}

} // namespace vignette
