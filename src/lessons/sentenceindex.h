#pragma once

#include "lessons/lessontext.h"

#include <QStringList>

#include <vector>

namespace Pistis {

// Where words were found: UTF-16 units of the original spelling.
struct SentenceHit
{
    int sentence = 0;
    int start = 0;
    int length = 0;
    bool isExact = true; // otherwise other forms of the same words

    friend bool operator==(const SentenceHit &, const SentenceHit &) = default;
};

// Sentences of one language made ready for search without regard to case, accents and endings.
class SentenceIndex
{
public:
    SentenceIndex() = default;
    SentenceIndex(const QStringList &sentences, LessonLanguage language);

    // In the order of the text; other forms are found of words of three letters and more.
    QList<SentenceHit> find(const QString &words) const;

private:
    struct Word
    {
        qsizetype stem = 0; // where it begins in m_stems
        int start = 0; // in the original
        int end = 0;
    };

    void addSentence(const QString &sentence, class StemCache &stems);
    QList<SentenceHit> exactHits(const QString &folded) const;
    QList<SentenceHit> otherForms(const QString &folded) const;

    LessonLanguage m_language = LessonLanguage::Greek;
    QString m_folded; // a line for each sentence
    std::vector<int> m_places; // of each unit of m_folded in its sentence
    std::vector<qsizetype> m_starts; // of each sentence in m_folded
    QString m_stems; // stems of all words, each between two marks; a line for each sentence
    std::vector<qsizetype> m_stemStarts; // of each sentence in m_stems
    std::vector<Word> m_words;
};

} // namespace Pistis
