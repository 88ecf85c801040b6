#pragma once

#include "lessons/lexiconscope.h"
#include "lessons/wordstemmer.h"

#include <QHash>

namespace Pistis {

// Whether a scope asks for a word of one language; each word is stemmed once.
class ScopedWords
{
public:
    ScopedWords(const LexiconScope &scope, LessonLanguage language);

    bool hasOneOf(QStringView phrase);
    LessonLanguage language() const { return m_stemmer.language(); }

private:
    bool has(const QString &folded);

    const QSet<QString> &m_stems;
    WordStemmer m_stemmer;
    QHash<QString, bool> m_known;
};

} // namespace Pistis
