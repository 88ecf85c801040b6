#pragma once

#include "lessons/wordstemmer.h"

#include <QHash>
#include <QSet>

namespace Pistis {

// The stems of the words of one language, each found once; stemming is what most of the reading of a dictionary takes.
class StemCache
{
public:
    static constexpr int noNumber = -2;

    struct Word
    {
        QString folded {};
        QString stem {};
        int number = noNumber; // of the stem, for whoever gives it one
        bool isAsked = false;
    };

    StemCache(LessonLanguage language, const QSet<QString> &asked, qsizetype expected); // asked: stems

    Word &word(QStringView folded);
    bool asksFor(QStringView phrase); // for one of its words
    LessonLanguage language() const { return m_stemmer.language(); }

private:
    WordStemmer m_stemmer;
    const QSet<QString> m_asked;
    QList<Word> m_words;
    QHash<QStringView, qsizetype> m_places;
};

} // namespace Pistis
