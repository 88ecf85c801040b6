#include "lessons/sentenceindex.h"

#include "core/foldedtext.h"
#include "core/greekfold.h"
#include "lessons/wordstemmer.h"

#include <QHash>
#include <QStringMatcher>

#include <algorithm>

namespace Pistis {

namespace {

    constexpr QChar lineEnd = u'\n';
    constexpr QChar stemMark = u'\t'; // no word holds white space
    constexpr qsizetype shortestInflected = 3; // letters

    // Words of a folded text: where each begins and ends.
    template <typename Found> void eachWord(QStringView folded, Found found)
    {
        for (qsizetype at = 0; at < folded.size();) {
            if (!folded.at(at).isLetterOrNumber()) {
                ++at;
                continue;
            }
            qsizetype end = at;
            while (end < folded.size() && folded.at(end).isLetterOrNumber())
                ++end;
            found(at, end);
            at = end;
        }
    }

    // Where the line begins that holds a place; places come in order, so the search goes on where it stood.
    class LineFinder
    {
    public:
        explicit LineFinder(const std::vector<qsizetype> &starts)
            : m_starts(starts)
        {
        }
        int lineOf(qsizetype place)
        {
            const auto after = std::upper_bound(m_starts.cbegin() + m_line, m_starts.cend(), place);
            m_line = int(after - m_starts.cbegin()) - 1;
            return m_line;
        }

    private:
        const std::vector<qsizetype> &m_starts;
        int m_line = 0;
    };

} // namespace

// A lesson says the same words again and again.
class StemCache
{
public:
    explicit StemCache(LessonLanguage language)
        : m_stemmer(language)
    {
    }
    const QString &stemOf(QStringView word)
    {
        const QString key = word.toString();
        const auto known = m_stems.constFind(key);
        return known != m_stems.cend() ? *known : *m_stems.insert(key, m_stemmer.stem(key));
    }

private:
    WordStemmer m_stemmer;
    QHash<QString, QString> m_stems;
};

SentenceIndex::SentenceIndex(const QStringList &sentences, LessonLanguage language)
    : m_language(language)
{
    StemCache stems(language);
    for (const QString &sentence : sentences)
        addSentence(sentence, stems);
}

void SentenceIndex::addSentence(const QString &sentence, StemCache &stems)
{
    const FoldedText folded = foldedText(sentence);
    m_starts.push_back(m_folded.size());
    m_folded += folded.text + lineEnd;
    m_places.insert(m_places.end(), folded.places.cbegin(), folded.places.cend());

    m_stemStarts.push_back(m_stems.size());
    m_stems += stemMark;
    eachWord(folded.text, [&](qsizetype start, qsizetype end) {
        m_words.push_back(
            { .stem = m_stems.size() - 1, .start = folded.places.at(start), .end = folded.places.at(end) });
        m_stems += stems.stemOf(QStringView(folded.text).mid(start, end - start)) + stemMark;
    });
    m_stems += lineEnd;
}

QList<SentenceHit> SentenceIndex::find(const QString &words) const
{
    const QString folded = greekFold(words);
    if (folded.isEmpty())
        return {};
    QList<SentenceHit> hits = exactHits(folded);
    const qsizetype exact = hits.size();
    const auto overlaps = [&hits, exact](const SentenceHit &other) {
        const auto near = std::lower_bound(
            hits.cbegin(), hits.cbegin() + exact, other, [](const SentenceHit &left, const SentenceHit &right) {
                return std::pair(left.sentence, left.start + left.length) <= std::pair(right.sentence, right.start);
            });
        return near != hits.cbegin() + exact && near->sentence == other.sentence
            && near->start < other.start + other.length;
    };
    for (const SentenceHit &other : otherForms(folded)) {
        if (!overlaps(other))
            hits.append(other);
    }
    std::inplace_merge(
        hits.begin(), hits.begin() + exact, hits.end(), [](const SentenceHit &left, const SentenceHit &right) {
            return std::pair(left.sentence, left.start) < std::pair(right.sentence, right.start);
        });
    return hits;
}

QList<SentenceHit> SentenceIndex::exactHits(const QString &folded) const
{
    QList<SentenceHit> hits;
    const QStringMatcher matcher(folded);
    LineFinder lines(m_starts);
    for (qsizetype at = matcher.indexIn(m_folded); at >= 0; at = matcher.indexIn(m_folded, at + folded.size())) {
        // One letter may fold to two: a hit is never less than the letter.
        qsizetype end = at + folded.size();
        while (m_places[size_t(end)] == m_places[size_t(end) - 1])
            ++end;
        const int start = m_places[size_t(at)];
        const SentenceHit hit { .sentence = lines.lineOf(at), .start = start, .length = m_places[size_t(end)] - start };
        if (hits.isEmpty() || hits.constLast() != hit)
            hits.append(hit);
    }
    return hits;
}

QList<SentenceHit> SentenceIndex::otherForms(const QString &folded) const
{
    QString wanted(stemMark);
    qsizetype letters = 0;
    int words = 0;
    const WordStemmer stemmer(m_language);
    eachWord(folded, [&](qsizetype start, qsizetype end) {
        wanted += stemmer.stem(folded.mid(start, end - start)) + stemMark;
        letters = std::max(letters, end - start);
        ++words;
    });
    if (letters < shortestInflected)
        return {};
    QList<SentenceHit> hits;
    const QStringMatcher matcher(wanted);
    LineFinder lines(m_stemStarts);
    for (qsizetype at = matcher.indexIn(m_stems); at >= 0; at = matcher.indexIn(m_stems, at + wanted.size() - 1)) {
        const auto first = std::lower_bound(
            m_words.cbegin(), m_words.cend(), at, [](const Word &word, qsizetype place) { return word.stem < place; });
        const Word &last = *(first + (words - 1));
        hits.append({ .sentence = lines.lineOf(at),
            .start = first->start,
            .length = last.end - first->start,
            .isExact = false });
    }
    return hits;
}

} // namespace Pistis
