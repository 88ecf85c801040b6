#include "lessons/sentencesplitter.h"

#include "core/greekfold.h"
#include "lessons/stopwords.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr QChar greekQuestionMark(0x037e);

    bool isTerminator(QChar c, LessonLanguage language)
    {
        return c == u'.' || c == u'!' || c == u'?' || c == u'…'
            || (language == LessonLanguage::Greek && (c == u';' || c == greekQuestionMark));
    }

    bool isClosing(QChar c) { return u"»”’\"')]"_s.contains(c); }
    bool isOpening(QChar c) { return u"«“‘\"'([–—-"_s.contains(c); }

    // Written for texts about work; a word before a full stop, without that stop, in lower case.
    const QSet<QString> &abbreviations(LessonLanguage language)
    {
        static const QSet<QString> greek { u"κ"_s, u"κα"_s, u"κκ"_s, u"κ.κ"_s, u"δίδα"_s, u"π.χ"_s, u"δηλ"_s, u"κ.λπ"_s,
            u"κλπ"_s, u"κ.ά"_s, u"κ.ο.κ"_s, u"π.μ"_s, u"μ.μ"_s, u"αρ"_s, u"αριθ"_s, u"σελ"_s, u"τηλ"_s, u"αθ"_s,
            u"βλ"_s, u"π.χ"_s, u"λ.χ"_s, u"εκατ"_s, u"δισ"_s, u"χιλ"_s, u"αι"_s, u"οδ"_s, u"λεωφ"_s, u"στρ"_s, u"παρ"_s,
            u"άρθρ"_s, u"περ"_s, u"καθ"_s, u"δρ"_s, u"υπ"_s, u"ο.π"_s, u"ό.π"_s, u"κεφ"_s, u"εικ"_s, u"πίν"_s, u"π.δ"_s,
            u"a.k.a"_s };
        static const QSet<QString> english { u"mr"_s, u"mrs"_s, u"ms"_s, u"dr"_s, u"prof"_s, u"rev"_s, u"sen"_s,
            u"rep"_s, u"gov"_s, u"st"_s, u"jr"_s, u"sr"_s, u"e.g"_s, u"i.e"_s, u"etc"_s, u"vs"_s, u"no"_s, u"p"_s,
            u"pp"_s, u"vol"_s, u"fig"_s, u"inc"_s, u"ltd"_s, u"co"_s, u"corp"_s, u"approx"_s, u"dept"_s, u"a.k.a"_s,
            u"cf"_s, u"a.m"_s, u"p.m"_s };
        return language == LessonLanguage::Greek ? greek : english;
    }

    // Of these the full stop may also be the sentence's own: it ends there when a capital follows.
    bool mayEndSentence(const QString &word)
    {
        static const QSet<QString> words { u"etc"_s, u"κ.λπ"_s, u"κλπ"_s, u"κ.ά"_s, u"κ.ο.κ"_s, u"inc"_s, u"ltd"_s,
            u"corp"_s, u"co"_s, u"π.μ"_s, u"μ.μ"_s, u"a.m"_s, u"p.m"_s, u"jr"_s, u"sr"_s };
        return words.contains(word);
    }

    QString wordBefore(QStringView text, qsizetype stop)
    {
        qsizetype start = stop;
        while (start > 0 && (text[start - 1].isLetterOrNumber() || text[start - 1] == u'.'))
            --start;
        return text.sliced(start, stop - start).toString();
    }

    bool isInitials(const QString &word)
    {
        bool isLetter = false;
        for (const QChar c : word) {
            isLetter = !isLetter;
            if (isLetter ? !c.isUpper() : c != u'.')
                return false;
        }
        return isLetter;
    }

    // A name that goes on is not of the words that sentences begin with.
    bool beginsSentence(QStringView text, LessonLanguage language)
    {
        while (!text.isEmpty() && (text.front().isSpace() || isOpening(text.front()) || isClosing(text.front())))
            text = text.sliced(1);
        const auto end = std::ranges::find_if_not(text, [](QChar c) { return c.isLetter(); });
        return isStopWord(greekFold(text.first(end - text.begin())), language);
    }

    bool isAbbreviation(QStringView text, qsizetype stop, LessonLanguage language)
    {
        const QString word = wordBefore(text, stop);
        if (word.size() == 1 && word.front().isUpper() && word != u"I")
            return true;
        const bool isListNumber = word.size() == stop && !word.isEmpty() && word.size() <= 3
            && (word.front().isDigit() || word.size() == 1);
        if (isListNumber)
            return true;
        const QString lower
            = QLocale(language == LessonLanguage::Greek ? QLocale::Greek : QLocale::English).toLower(word);
        if (mayEndSentence(lower))
            return false;
        if (isInitials(word))
            return !beginsSentence(text.sliced(stop + 1), language);
        // "No." before a number is an abbreviation, "No." alone is an answer.
        if (lower == u"no")
            return stop + 2 < text.size() && text[stop + 1].isSpace() && text[stop + 2].isDigit();
        return abbreviations(language).contains(lower);
    }

    // Where the sentence that has a terminator at place ends (behind its closing quotes), or -1 when it goes on.
    qsizetype endAt(QStringView text, qsizetype place, LessonLanguage language)
    {
        qsizetype end = place + 1;
        while (end < text.size() && isTerminator(text[end], language))
            ++end;
        const bool single = end == place + 1 && text[place] == u'.';
        while (end < text.size() && isClosing(text[end]))
            ++end;
        if (end == text.size())
            return end;
        if (!text[end].isSpace())
            return -1;
        if (single && isAbbreviation(text, place, language))
            return -1;
        qsizetype next = end;
        while (next < text.size() && (text[next].isSpace() || isOpening(text[next])))
            ++next;
        return next < text.size() && text[next].isLower() ? -1 : end;
    }

} // namespace

QStringList splitSentences(QStringView paragraph, LessonLanguage language)
{
    const QString text = paragraph.toString().simplified();
    QStringList sentences;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isTerminator(text[at], language))
            continue;
        const qsizetype end = endAt(text, at, language);
        if (end < 0)
            continue;
        sentences.append(text.sliced(start, end - start).trimmed());
        start = end;
        at = end;
    }
    const QString rest = text.sliced(start).trimmed();
    const bool saysSomething = std::ranges::any_of(rest, [](QChar sign) { return sign.isLetterOrNumber(); });
    if (!saysSomething && !rest.isEmpty() && !sentences.isEmpty())
        sentences.last() += u' ' + rest; // a quote that closes behind a space
    else if (!rest.isEmpty())
        sentences.append(rest);
    return sentences;
}

} // namespace Pistis
