#include "lessons/scopedwords.h"

#include "core/greekfold.h"
#include "lessons/foldedwords.h"

namespace Pistis {

ScopedWords::ScopedWords(const LexiconScope &scope, LessonLanguage language)
    : m_stems(scope.stems(language))
    , m_stemmer(language)
{
    constexpr qsizetype manyWords = 20'000;
    m_known.reserve(manyWords);
}

bool ScopedWords::hasOneOf(QStringView phrase)
{
    const QString folded = greekFold(phrase);
    bool found = false;
    forEachFoldedWord(folded, [&](QStringView word) { found = found || has(word.toString()); });
    return found;
}

bool ScopedWords::has(const QString &folded)
{
    const auto known = m_known.constFind(folded);
    return known != m_known.cend() ? *known : *m_known.insert(folded, m_stems.contains(m_stemmer.stem(folded)));
}

} // namespace Pistis
