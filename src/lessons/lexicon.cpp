#include "lessons/lexicon.h"

#include "core/greekfold.h"
#include "lessons/inflection.h"
#include "lessons/stopwords.h"

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

    QStringView withoutNumbers(QStringView text)
    {
        text = text.trimmed();
        qsizetype digits = 0;
        while (digits < text.size() && text.at(digits).isDigit())
            ++digits;
        if (digits > 0 && digits < text.size() && text.at(digits) == u'.')
            text = text.sliced(digits + 1).trimmed();
        qsizetype end = text.endsWith(u'.') ? text.size() - 1 : text.size();
        while (end > 0 && end < text.size() && text.at(end - 1).isDigit())
            --end;
        return text.endsWith(u'.') && end < text.size() - 1 ? text.first(end).trimmed() : text;
    }

    // The first line of an article is the headword with its pronunciation; explanations are in the headword's language,
    // or stand in brackets; meanings are numbered, "2. ", at the start of their line or the end of the one before.
    template <typename Function>
    void forEachTranslation(const QString &article, LessonLanguage language, const Function &function)
    {
        qsizetype start = article.indexOf(u'\n') + 1;
        int brackets = 0;
        for (qsizetype at = start; at > 0 && at <= article.size(); ++at) {
            const QChar c = at < article.size() ? article.at(at) : u'\n';
            const bool opens = c == u'(';
            if (opens || c == u',' || c == u';' || c == u'\n') {
                const QStringView part = withoutNumbers(QStringView(article).sliced(start, at - start));
                if (brackets == 0 && isIn(part, language) && part.count(u' ') < mostWords)
                    function(part);
                start = at + 1;
            }
            brackets = c == u'\n' ? 0 : brackets + opens;
            if (c == u')' && brackets > 0) {
                --brackets;
                start = at + 1;
            }
        }
    }

    constexpr int noStem = -1; // of a stop word

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

int Lexicon::Side::number(const QString &stem)
{
    const auto known = numbers.constFind(stem);
    if (known != numbers.cend())
        return *known;
    const auto number = int(stems.size());
    numbers.insert(stem, number);
    stems.append(stem);
    translations.emplace_back();
    return number;
}

std::vector<int> Lexicon::stemsOf(QStringView phrase, const WordStemmer &stemmer, WordStems &known)
{
    std::vector<int> stems;
    forEachWord(greekFold(phrase), [&](const QString &word) {
        auto stem = known.constFind(word);
        if (stem == known.cend()) {
            const bool isStop = isStopWord(word, stemmer.language());
            stem = known.insert(word, isStop ? noStem : m_sides[size_t(stemmer.language())].number(stemmer.stem(word)));
        }
        if (*stem >= 0)
            stems.push_back(*stem);
    });
    return stems;
}

void Lexicon::add(const QList<DictdEntry> &entries, LessonLanguage headwords)
{
    const LessonLanguage other = otherOf(headwords);
    const WordStemmer stemmer(headwords);
    const WordStemmer otherStemmer(other);
    WordStems known, otherKnown;
    known.reserve(entries.size());
    otherKnown.reserve(entries.size());
    for (const DictdEntry &entry : entries) {
        if (entry.headword.count(u' ') >= mostWords)
            continue;
        const std::vector<int> stems = stemsOf(entry.headword, stemmer, known);
        bool isTranslated = false;
        forEachTranslation(entry.article, other, [&](QStringView translation) {
            isTranslated = true;
            for (const int otherStem : stemsOf(translation, otherStemmer, otherKnown)) {
                for (const int stem : stems)
                    join(headwords, stem, otherStem);
            }
        });
        if (!isTranslated)
            continue;
        if (stems.size() <= 1 && (!stems.empty() || !entry.headword.contains(u' ')))
            m_sides[size_t(headwords)].entries.emplace_back(stems.empty() ? noStem : stems.front(), m_entries.size());
        m_entries.append(entry);
    }
}

void Lexicon::add(Lexicon other)
{
    if (isEmpty()) {
        *this = std::move(other);
        return;
    }
    std::array<std::vector<int>, 2> here; // numbers of the other's stems
    for (size_t side = 0; side < here.size(); ++side) {
        for (const QString &stem : other.m_sides[side].stems)
            here[side].push_back(m_sides[side].number(stem));
        for (const auto &[stem, at] : other.m_sides[side].entries)
            m_sides[side].entries.emplace_back(stem < 0 ? noStem : here[side][size_t(stem)], m_entries.size() + at);
    }
    const auto &translations = other.m_sides[size_t(LessonLanguage::Greek)].translations;
    for (size_t stem = 0; stem < translations.size(); ++stem) {
        for (const int translation : translations[stem])
            join(LessonLanguage::Greek, here[size_t(LessonLanguage::Greek)][stem],
                here[size_t(LessonLanguage::English)][size_t(translation)]);
    }
    m_entries += other.m_entries;
}

void Lexicon::join(LessonLanguage language, int stem, int translation)
{
    auto &there = m_sides[size_t(language)].translations[size_t(stem)];
    if (std::find(there.begin(), there.end(), translation) != there.end())
        return;
    there.push_back(translation);
    m_sides[size_t(otherOf(language))].translations[size_t(translation)].push_back(stem);
}

QStringList Lexicon::translationStems(const QString &stem, LessonLanguage language) const
{
    const Side &side = m_sides[size_t(language)];
    QStringList stems;
    if (const auto number = side.numbers.constFind(stem); number != side.numbers.cend()) {
        for (const int translation : side.translations[size_t(*number)])
            stems.append(m_sides[size_t(otherOf(language))].stems.at(translation));
    }
    return stems;
}

QList<LexiconEntry> Lexicon::entries(const QString &word, LessonLanguage language) const
{
    const QString folded = greekFold(word);
    const Side &side = m_sides[size_t(language)];
    const int number = side.numbers.value(WordStemmer(language).stem(folded), noStem);
    const bool hasForms = !isStopWord(folded, language);
    QList<LexiconEntry> bases, same, others;
    for (const auto &[stem, at] : side.entries) {
        if (stem != number && stem != noStem)
            continue;
        const QString headword = greekFold(m_entries.at(at).headword);
        const bool isWord = headword == folded;
        if (!isWord && (stem == noStem || !hasForms))
            continue;
        LexiconEntry entry { .headword = m_entries.at(at).headword };
        forEachTranslation(m_entries.at(at).article, otherOf(language),
            [&entry](QStringView translation) { entry.translations.append(translation.toString()); });
        (isWord ? same : isInflectionOf(folded, headword, language) ? bases : others).append(entry);
    }
    return bases + (same.isEmpty() ? others : same);
}

} // namespace Pistis
