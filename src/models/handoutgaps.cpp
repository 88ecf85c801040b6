#include "models/handoutgaps.h"

#include "core/greekfold.h"
#include "lessons/sentenceindex.h"
#include "lessons/stopwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qsizetype shortestWord = 5; // that is worth a gap
    const QString blank = u"__________"_s; // as long for each word, so that it tells nothing

    bool hasGaps(const LessonRow &row)
    {
        return row.kind == LessonRow::Kind::Sentence || row.kind == LessonRow::Kind::ListItem;
    }

    // A gap in its place would leave nothing to guess from.
    bool isOneWord(const QString &text)
    {
        static const QRegularExpression oneWord(u"^[^\\p{L}]*[\\p{L}\\p{M}]+[^\\p{L}]*$"_s);
        return oneWord.match(text).hasMatch();
    }

    QList<TextSpan> longestWord(const QString &text, LessonLanguage language)
    {
        static const QRegularExpression words(u"[\\p{L}\\p{M}]+"_s);
        TextSpan longest;
        for (auto found = words.globalMatch(text); found.hasNext();) {
            const auto word = found.next();
            if (word.capturedLength() >= shortestWord && word.capturedLength() > longest.length
                && !isStopWord(greekFold(word.captured()), language))
                longest = { .start = int(word.capturedStart()), .length = int(word.capturedLength()) };
        }
        return longest.length == 0 ? QList<TextSpan>() : QList<TextSpan> { longest };
    }

    // A term that is the beginning of a word leaves out all of it.
    TextSpan wholeWords(const QString &text, const SentenceHit &hit)
    {
        const auto isLetter = [&text](int at) { return text.at(at).isLetterOrNumber() || text.at(at).isMark(); };
        int start = hit.start;
        int end = hit.start + hit.length;
        while (start > 0 && isLetter(start - 1))
            --start;
        while (end < text.size() && isLetter(end))
            ++end;
        return { .start = start, .length = end - start };
    }

    // Of spans that overlap the one that begins first, and of those the longest.
    QList<TextSpan> apart(QList<TextSpan> spans)
    {
        std::ranges::sort(spans, [](const TextSpan &one, const TextSpan &other) {
            return one.start != other.start ? one.start < other.start : one.length > other.length;
        });
        QList<TextSpan> kept;
        for (const TextSpan &span : std::as_const(spans)) {
            if (kept.isEmpty() || span.start >= kept.constLast().start + kept.constLast().length)
                kept.append(span);
        }
        return kept;
    }

} // namespace

HandoutGaps::HandoutGaps(const LessonRows &rows, const QList<GlossaryTerm> &glossary)
    : m_greek(sideIn(rows, glossary, LessonLanguage::Greek))
    , m_english(sideIn(rows, glossary, LessonLanguage::English))
{
    for (qsizetype row = 0; row < rows.size(); ++row) {
        m_firsts.append(m_count + 1);
        m_count += int(std::max(m_greek.gaps.at(row).size(), m_english.gaps.at(row).size()));
    }
}

HandoutGaps::Side HandoutGaps::sideIn(
    const LessonRows &rows, const QList<GlossaryTerm> &glossary, LessonLanguage language)
{
    const bool isGreek = language == LessonLanguage::Greek;
    Side side { .gaps = QList<QList<TextSpan>>(rows.size()) };
    for (const LessonRow &row : rows)
        side.texts.append(isGreek ? row.greek : row.english);
    const SentenceIndex index(side.texts, language);
    for (const GlossaryTerm &term : glossary) {
        const QList<SentenceHit> hits = index.find(isGreek ? term.greek : term.english);
        for (const SentenceHit &hit : hits)
            side.gaps[hit.sentence].append(wholeWords(side.texts.at(hit.sentence), hit));
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QList<TextSpan> &gaps = side.gaps[row];
        const QString &text = side.texts.at(row);
        if (!hasGaps(rows.at(row)) || isOneWord(text))
            gaps.clear();
        else
            gaps = gaps.isEmpty() ? longestWord(text, language) : apart(gaps);
    }
    return side;
}

QStringList HandoutGaps::answers(LessonLanguage language) const
{
    const Side &side = sideOf(language);
    QStringList answers(m_count);
    for (qsizetype row = 0; row < side.texts.size(); ++row) {
        int number = m_firsts.at(row);
        for (const TextSpan &gap : side.gaps.at(row))
            answers[number++ - 1] = side.texts.at(row).mid(gap.start, gap.length);
    }
    return answers;
}

QString HandoutGaps::html(int row, LessonLanguage language) const
{
    const Side &side = sideOf(language);
    const QString &text = side.texts.at(row);
    QString html;
    int end = 0;
    int number = m_firsts.at(row);
    for (const TextSpan &gap : side.gaps.at(row)) {
        html += text.mid(end, gap.start - end).toHtmlEscaped() + u"<sup>%1</sup>"_s.arg(number++) + blank;
        end = gap.start + gap.length;
    }
    return html + text.mid(end).toHtmlEscaped();
}

} // namespace Pistis
