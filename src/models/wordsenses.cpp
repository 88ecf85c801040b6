#include "models/wordsenses.h"

#include "core/greekfold.h"
#include "lessons/stopwords.h"
#include "lessons/wordstemmer.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct WordSenses
    {
        Q_DECLARE_TR_FUNCTIONS(WordSenses)
    };

    constexpr qsizetype mostEntries = 6;
    constexpr qsizetype mostTranslations = 12;

    bool holds(const QString &term, const QString &stem, const WordStemmer &stemmer)
    {
        const QStringList words = greekFold(term).split(u' ', Qt::SkipEmptyParts);
        return std::ranges::any_of(words, [&](const QString &one) { return stemmer.stem(one) == stem; });
    }

    bool isSmallWord(const QString &word) { return isStopWord(greekFold(word), languageOf(word)); }

    // η is not ή, nor a phrase that has it.
    bool isVeryWord(const QString &headword, const QString &word)
    {
        return headword.compare(word, Qt::CaseInsensitive) == 0;
    }

    QString sourceText(WordSense::Source source)
    {
        return source == WordSense::Source::Glossary ? WordSenses::tr("Glossary of the lesson")
                                                     : WordSenses::tr("Dictionary: FreeDict");
    }

} // namespace

QList<WordSense> sensesOf(const QString &word, const QList<GlossaryTerm> &glossary, const Lexicon &lexicon)
{
    QList<WordSense> senses;
    if (word.isEmpty())
        return senses;
    const LessonLanguage language = languageOf(word);
    const bool isGreek = language == LessonLanguage::Greek;
    const WordStemmer stemmer(language);
    const QString stem = stemmer.stem(greekFold(word));
    const bool isSmall = isSmallWord(word);
    for (const GlossaryTerm &term : glossary) {
        const QString &own = isGreek ? term.greek : term.english;
        if (isSmall ? isVeryWord(own, word) : holds(own, stem, stemmer))
            senses.append({ .source = WordSense::Source::Glossary,
                .headword = own,
                .translations = { isGreek ? term.english : term.greek },
                .note = isGreek ? term.greekNote : term.englishNote });
    }
    QList<LexiconEntry> entries = lexicon.entries(word, language);
    if (isSmall)
        entries.removeIf([&word](const LexiconEntry &entry) { return !isVeryWord(entry.headword, word); });
    for (const LexiconEntry &entry : entries.first(std::min(entries.size(), mostEntries))) {
        QStringList translations = entry.translations;
        translations.removeDuplicates();
        senses.append({ .source = WordSense::Source::Dictionary,
            .headword = entry.headword,
            .translations = translations.first(std::min(translations.size(), mostTranslations)) });
    }
    return senses;
}

QString sensesHtml(const QString &word, const QList<WordSense> &senses)
{
    if (senses.isEmpty()) {
        const QString none = isSmallWord(word)
            ? WordSenses::tr("“%1” is a small word that joins others. It has no entry of its own.")
            : WordSenses::tr("“%1” is neither in the glossary of the lesson nor in the dictionaries.");
        return u"<p>"_s + none.arg(word.toHtmlEscaped()) + u"</p>"_s;
    }
    QString html;
    std::optional<WordSense::Source> shown;
    for (const WordSense &sense : senses) {
        if (shown != std::optional(sense.source))
            html += u"<p><i>"_s + sourceText(sense.source).toHtmlEscaped() + u"</i></p>"_s;
        shown = sense.source;
        html += u"<p><b>"_s + sense.headword.toHtmlEscaped() + u"</b>: "_s
            + sense.translations.join(u", "_s).toHtmlEscaped()
            + (sense.note.isEmpty() ? QString() : u"<br>"_s + sense.note.toHtmlEscaped()) + u"</p>"_s;
    }
    return html;
}

} // namespace Pistis
