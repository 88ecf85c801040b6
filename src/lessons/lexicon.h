#pragma once

#include "lessons/dictdfile.h"
#include "lessons/wordstemmer.h"

#include <QHash>

#include <array>
#include <utility>
#include <vector>

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
    void add(Lexicon other); // as if its dictionaries had been added here
    bool isEmpty() const { return m_entries.isEmpty(); }

    // Stems, in the other language, of all that a word with this stem may be translated with.
    QStringList translationStems(const QString &stem, LessonLanguage language) const;
    // Of a word that is a regular form of another, the entries of that one come first; then those of this very word, or
    // where it is no headword and no stop word, those of all that have its stem.
    QList<LexiconEntry> entries(const QString &word, LessonLanguage language) const;

private:
    struct Side
    {
        QHash<QString, int> numbers {}; // of the stems
        QStringList stems {};
        std::vector<std::vector<int>> translations {}; // of each stem: stems of the other side
        std::vector<std::pair<int, qsizetype>> entries {}; // stem of the headword, -1 of a stop word, and where it is

        int number(const QString &stem);
    };

    using WordStems = QHash<QString, int>; // numbers of folded words' stems; -1 for a stop word

    std::vector<int> stemsOf(QStringView phrase, const WordStemmer &stemmer, WordStems &known);
    void join(LessonLanguage language, int stem, int translation);

    QList<DictdEntry> m_entries;
    std::array<Side, 2> m_sides;
};

} // namespace Pistis
