#pragma once

#include "lessons/dictdfile.h"
#include "lessons/wordstemmer.h"

#include <QHash>

namespace Pistis {

// What a dictionary says of one headword.
struct LexiconEntry
{
    QString headword {};
    QStringList translations {};

    friend bool operator==(const LexiconEntry &, const LexiconEntry &) = default;
};

// Two-way dictionary of Greek and English, joined in memory from any number of dictionaries, looked up by the stem of a
// word.
class Lexicon
{
public:
    // headwords: the language of the headwords; their translations are in the other one.
    void add(const QList<DictdEntry> &entries, LessonLanguage headwords);
    bool isEmpty() const { return m_entries.isEmpty(); }

    // Stems, in the other language, of all that a word with this stem may be translated with.
    QStringList translationStems(const QString &stem, LessonLanguage language) const;
    // Entries whose headword has the stem of this word, those of the very word first.
    QList<LexiconEntry> entries(const QString &word, LessonLanguage language) const;

private:
    using Stems = QHash<QString, QStringList>;

    void join(const QString &headword, const WordStemmer &stemmer, const QString &translation,
        const WordStemmer &otherStemmer);

    QList<LexiconEntry> m_entries;
    QHash<QString, QList<qsizetype>> m_headwords[2];
    Stems m_stems[2];
};

} // namespace Pistis
