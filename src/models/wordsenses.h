#pragma once

#include "lessons/lesson.h"
#include "lessons/lexicon.h"

namespace Pistis {

// What is known of a word: a term of the lesson's glossary, or an entry of a dictionary.
struct WordSense
{
    enum class Source { Glossary, Dictionary };

    Source source = Source::Glossary;
    QString headword {};
    QStringList translations {};
    QString note {}; // in the language of the word

    friend bool operator==(const WordSense &, const WordSense &) = default;
};

// The lesson's own terms that hold the word in any of its forms, then the dictionaries.
QList<WordSense> sensesOf(const QString &word, const QList<GlossaryTerm> &glossary, const Lexicon &lexicon);

// The senses with their source, or a sentence that there is none.
QString sensesHtml(const QString &word, const QList<WordSense> &senses);

} // namespace Pistis
