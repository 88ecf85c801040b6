#include "lessons/stemcache.h"

#include "core/greekfold.h"
#include "lessons/foldedwords.h"

namespace Pistis {

StemCache::StemCache(LessonLanguage language, const QSet<QString> &asked, qsizetype expected)
    : m_stemmer(language)
    , m_asked(asked)
{
    m_words.reserve(expected);
    m_places.reserve(expected);
}

StemCache::Word &StemCache::word(QStringView folded)
{
    if (const auto place = m_places.constFind(folded); place != m_places.cend())
        return m_words[*place];
    const QString word = folded.toString();
    const QString stem = m_stemmer.stem(word);
    m_words.append({ .folded = word, .stem = stem, .isAsked = m_asked.contains(stem) });
    m_places.insert(m_words.constLast().folded, m_words.size() - 1); // its letters stay where they are
    return m_words.last();
}

bool StemCache::asksFor(QStringView phrase)
{
    const QString folded = greekFold(phrase);
    bool asks = false;
    forEachFoldedWord(folded, [&](QStringView one) { asks = asks || word(one).isAsked; });
    return asks;
}

} // namespace Pistis
