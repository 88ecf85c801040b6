#include "lessons/lexicon.h"

#include "core/greekfold.h"
#include "lessons/stopwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qsizetype mostWords = 3; // of a phrase that is taken for a translation and not for an explanation

    LessonLanguage otherOf(LessonLanguage language)
    {
        return language == LessonLanguage::Greek ? LessonLanguage::English : LessonLanguage::Greek;
    }

    bool isIn(QStringView text, LessonLanguage language)
    {
        return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); })
            && languageOf(text) == language;
    }

    // Without numbers of meanings, "2. ", at either end, and without what stands in brackets.
    QString bare(QString text)
    {
        for (qsizetype open = text.indexOf(u'('); open >= 0; open = text.indexOf(u'(')) {
            const qsizetype close = text.indexOf(u')', open);
            text.remove(open, close < 0 ? text.size() - open : close - open + 1);
        }
        static const QRegularExpression number(u"^\\s*\\d+\\.\\s|\\s\\d+\\.\\s*$"_s);
        return text.remove(number).simplified();
    }

    // The first line of an article is the headword with its pronunciation; explanations are in the headword's language.
    QStringList translationsOf(const QString &article, LessonLanguage language)
    {
        QStringList translations;
        const QStringList lines = article.split(u'\n').mid(1);
        for (const QString &line : lines) {
            const QStringList parts = bare(line).replace(u';', u',').split(u',', Qt::SkipEmptyParts);
            for (const QString &part : parts) {
                const QString translation = part.trimmed();
                if (isIn(translation, language) && translation.count(u' ') < mostWords)
                    translations.append(translation);
            }
        }
        return translations;
    }

    template <typename Function> void forEachWord(const QString &folded, const Function &function)
    {
        qsizetype start = -1;
        for (qsizetype at = 0; at <= folded.size(); ++at) {
            const bool isWord = at < folded.size() && folded.at(at).isLetterOrNumber();
            if (isWord && start < 0)
                start = at;
            if (!isWord && start >= 0) {
                function(folded.sliced(start, at - start));
                start = -1;
            }
        }
    }

} // namespace

void Lexicon::add(const QList<DictdEntry> &entries, LessonLanguage headwords)
{
    const WordStemmer stemmer(headwords);
    const WordStemmer otherStemmer(otherOf(headwords));
    for (const DictdEntry &entry : entries) {
        LexiconEntry taken { .headword = entry.headword,
            .translations = translationsOf(entry.article, otherOf(headwords)) };
        if (taken.translations.isEmpty() || entry.headword.count(u' ') >= mostWords)
            continue;
        const QString folded = greekFold(entry.headword);
        m_headwords[size_t(headwords)][stemmer.stem(folded)].append(m_entries.size());
        for (const QString &translation : std::as_const(taken.translations))
            join(folded, stemmer, greekFold(translation), otherStemmer);
        m_entries.append(std::move(taken));
    }
}

void Lexicon::join(
    const QString &headword, const WordStemmer &stemmer, const QString &translation, const WordStemmer &otherStemmer)
{
    const LessonLanguage language = stemmer.language();
    const LessonLanguage other = otherStemmer.language();
    forEachWord(headword, [&](const QString &word) {
        if (isStopWord(word, language))
            return;
        const QString stem = stemmer.stem(word);
        forEachWord(translation, [&](const QString &otherWord) {
            if (isStopWord(otherWord, other))
                return;
            const QString otherStem = otherStemmer.stem(otherWord);
            QStringList &there = m_stems[size_t(language)][stem];
            if (there.contains(otherStem))
                return;
            there.append(otherStem);
            m_stems[size_t(other)][otherStem].append(stem);
        });
    });
}

QStringList Lexicon::translationStems(const QString &stem, LessonLanguage language) const
{
    return m_stems[size_t(language)].value(stem);
}

QList<LexiconEntry> Lexicon::entries(const QString &word, LessonLanguage language) const
{
    const QString folded = greekFold(word);
    QList<LexiconEntry> found;
    for (const qsizetype at : m_headwords[size_t(language)].value(WordStemmer(language).stem(folded)))
        found.append(m_entries.at(at));
    std::stable_partition(found.begin(), found.end(),
        [&folded](const LexiconEntry &entry) { return greekFold(entry.headword) == folded; });
    return found;
}

} // namespace Pistis
