#include "core/engine/text/tokenizer.h"

#include <QCoreApplication>

namespace vignette {

namespace {

constexpr int longestText = 100000; ///< characters; far more than 256 tokens of any real text
constexpr int longestWord = 100;    ///< as in the reference: a longer word is unknown
constexpr int mostPieces = 200000;

bool isSpace(char32_t c)
{
    return QChar::isSpace(c);
}

bool isDropped(char32_t c)
{
    if (c == '\t' || c == '\n' || c == '\r')
        return false;
    if (c == 0xFFFD)
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

bool isChinese(char32_t c)
{
    // The reference, too, leaves out 2B820 to 2B91F.
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x2A6DF) ||
           (c >= 0x2A700 && c <= 0x2B73F) || (c >= 0x2B740 && c <= 0x2B81F) || (c >= 0x2B920 && c <= 0x2CEAF) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
}

bool isPunctuation(char32_t c)
{
    // All of ASCII that is neither letter nor digit, "$" and "+" too.
    if (c < 128)
        return (c > 32 && c < 48) || (c > 57 && c < 65) || (c > 90 && c < 97) || (c > 122 && c < 127);
    return QChar::isPunct(c);
}

QString fromCodePoint(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

/// Cleaned, CJK spaced, decomposed, without accents, in lower case.
QList<char32_t> normalized(const QString& text)
{
    QString clean;
    for (const char32_t c : text.left(longestText).toUcs4()) {
        if (isDropped(c))
            continue;
        const QString character = isSpace(c) ? QStringLiteral(" ") : fromCodePoint(c);
        clean += isChinese(c) ? QLatin1Char(' ') + character + QLatin1Char(' ') : character;
    }
    QList<char32_t> out;
    for (const char32_t c : clean.normalized(QString::NormalizationForm_D).toUcs4()) {
        if (QChar::category(c) == QChar::Mark_NonSpacing)
            continue;
        // Character by character: the final sigma of whole words is not for the vocabulary.
        for (const char32_t lower : fromCodePoint(c).toLower().toUcs4())
            out.append(lower);
    }
    return out;
}

} // namespace

Result<Tokenizer> Tokenizer::create(const QString& vocabulary)
{
    const auto corrupt = [](const QString& detail) {
        return fail(ErrorCode::Corrupt, QCoreApplication::translate("Engine", "The engine's vocabulary is broken."),
                    detail);
    };
    QStringList pieces = vocabulary.split(QLatin1Char('\n'));
    if (!pieces.isEmpty() && pieces.last().isEmpty())
        pieces.removeLast();
    if (pieces.size() > mostPieces)
        return corrupt(QStringLiteral("%1 pieces").arg(pieces.size()));
    Tokenizer tokenizer;
    tokenizer.m_size = int(pieces.size());
    tokenizer.m_ids.reserve(pieces.size());
    for (int id = 0; id < pieces.size(); ++id)
        tokenizer.m_ids.insert(pieces[id], id);
    const auto special = [&](const char* name, int32_t& id) {
        id = tokenizer.m_ids.value(QLatin1String(name), -1);
        return id >= 0;
    };
    if (!special("[UNK]", tokenizer.m_unknown) || !special("[CLS]", tokenizer.m_start) ||
        !special("[SEP]", tokenizer.m_end))
        return corrupt(QStringLiteral("no [UNK], [CLS] or [SEP]"));
    return tokenizer;
}

void Tokenizer::appendWord(const QList<char32_t>& word, std::vector<int32_t>& tokens) const
{
    if (word.isEmpty())
        return;
    if (word.size() > longestWord) {
        tokens.push_back(m_unknown);
        return;
    }
    const size_t before = tokens.size();
    for (qsizetype start = 0; start < word.size();) {
        qsizetype end = word.size();
        int32_t id = -1;
        for (; end > start && id < 0; --end) {
            const QString piece = QString::fromUcs4(word.constData() + start, end - start);
            id = m_ids.value(start > 0 ? QStringLiteral("##") + piece : piece, -1);
        }
        if (id < 0) {
            tokens.resize(before);
            tokens.push_back(m_unknown);
            return;
        }
        tokens.push_back(id);
        start = end + 1;
    }
}

std::vector<int32_t> Tokenizer::encode(const QString& text) const
{
    std::vector<int32_t> tokens = {m_start};
    QList<char32_t> word;
    for (const char32_t c : normalized(text)) {
        if (tokens.size() >= maximumTokens)
            break;
        const bool punctuation = isPunctuation(c);
        if (!punctuation && !isSpace(c)) {
            word.append(c);
            continue;
        }
        appendWord(word, tokens);
        word.clear();
        if (punctuation)
            appendWord({c}, tokens);
    }
    appendWord(word, tokens);
    if (tokens.size() > maximumTokens - 1)
        tokens.resize(maximumTokens - 1);
    tokens.push_back(m_end);
    return tokens;
}

} // namespace vignette
