#pragma once

#include "lessons/lessontext.h"

#include <memory>

struct sb_stemmer;

namespace Pistis {

// Stems of one language, for matching and search. One object for one thread.
class WordStemmer
{
public:
    explicit WordStemmer(LessonLanguage language);

    QString stem(const QString &folded) const; // of a folded word
    LessonLanguage language() const { return m_language; }

private:
    LessonLanguage m_language;
    std::unique_ptr<sb_stemmer, void (*)(sb_stemmer *)> m_stemmer;
};

} // namespace Pistis
