#include "models/handoutrows.h"

#include "models/handoutgaps.h"
#include "models/lessonlayout.h"
#include "models/lessonnotetext.h"
#include "models/textlanguage.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int linesOfRoom = 4;

    QString html(const QString &text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); }

    QString inTag(const QString &tag, const QString &text)
    {
        return text.isEmpty() ? QString() : u"<%1>"_s.arg(tag) + html(text) + u"</%1>"_s.arg(tag);
    }

    // Both languages stand side by side, whatever the language of the interface.
    HandoutRow heading(const char *text)
    {
        return { .greek = inTag(u"h3"_s, TextLanguage(u"el"_s).translate("HandoutRows", text)),
            .english = inTag(u"h3"_s, TextLanguage(u"en"_s).translate("HandoutRows", text)) };
    }

    HandoutRow textRow(const LessonRow &row)
    {
        switch (row.kind) {
        case LessonRow::Kind::Title:
            return { .greek = inTag(u"h2"_s, row.greek), .english = inTag(u"h2"_s, row.english) };
        case LessonRow::Kind::Heading:
            return { .greek = inTag(u"h3"_s, row.greek), .english = inTag(u"h3"_s, row.english) };
        case LessonRow::Kind::Byline:
            return { .greek = inTag(u"i"_s, row.greek), .english = inTag(u"i"_s, row.english) };
        case LessonRow::Kind::ListItem: {
            const auto item = [](const QString &text) { return text.isEmpty() ? QString() : u"• "_s + html(text); };
            return { .greek = item(row.greek), .english = item(row.english) };
        }
        case LessonRow::Kind::Sentence:
        case LessonRow::Kind::LiveLine:
            break;
        }
        return { .greek = html(row.greek), .english = html(row.english) };
    }

    HandoutRow gapRow(const LessonRow &row, int at, const HandoutGaps &gaps)
    {
        if (row.kind != LessonRow::Kind::Sentence && row.kind != LessonRow::Kind::ListItem)
            return textRow(row);
        const QString sign = row.kind == LessonRow::Kind::ListItem ? u"• "_s : QString();
        const auto text = [&](const QString &words, LessonLanguage language) {
            return words.isEmpty() ? QString() : sign + gaps.html(at, language);
        };
        return { .greek = text(row.greek, LessonLanguage::Greek),
            .english = text(row.english, LessonLanguage::English) };
    }

    HandoutRow room()
    {
        return { .wide = u"<div class=\"room\">"_s + u"<p>&nbsp;</p><hr>"_s.repeated(linesOfRoom) + u"</div>"_s };
    }

    HandoutGaps addText(
        QList<HandoutRow> &rows, const Lesson &lesson, const QList<PlacedNote> &notes, const HandoutChoices &choices)
    {
        const LessonRows shown = lessonRows(lesson);
        const HandoutGaps gaps(choices.gaps ? shown : LessonRows(), lesson.glossary);
        qsizetype link = -1;
        for (int at = 0; at < shown.size(); ++at) {
            const LessonRow &row = shown.at(at);
            if (row.kind == LessonRow::Kind::Heading && choices.room && link > 0)
                rows.append(room());
            rows.append(choices.gaps ? gapRow(row, at, gaps) : textRow(row));
            rows.last().keepsNext = row.kind == LessonRow::Kind::Heading;
            if (row.kind == LessonRow::Kind::Byline)
                continue;
            ++link;
            for (const PlacedNote &note : notes) {
                if (choices.notes && note.link == link && !note.note.text.isEmpty())
                    rows.append({ .wide = u"<p>→ <b>"_s + html(noteSubject(note.note)) + u":</b> "_s
                            + html(note.note.text) + u"</p>"_s });
            }
        }
        if (choices.room)
            rows.append(room());
        return gaps;
    }

    void addWords(QList<HandoutRow> &rows, const HandoutGaps &gaps)
    {
        HandoutRow title = heading(QT_TRANSLATE_NOOP("HandoutRows", "Words of the gaps"));
        title.beginsPage = true;
        rows.append(title);
        const QStringList greek = gaps.answers(LessonLanguage::Greek);
        const QStringList english = gaps.answers(LessonLanguage::English);
        const auto word = [](const QStringList &answers, qsizetype at) {
            return answers.at(at).isEmpty() ? QString() : u"%1. "_s.arg(at + 1) + html(answers.at(at));
        };
        for (qsizetype at = 0; at < greek.size(); ++at)
            rows.append({ .greek = word(greek, at), .english = word(english, at) });
    }

    QString letterOf(qsizetype answer, bool isGreek)
    {
        static const QString greek = u"αβγδεζηθικλμνξοπρστυφχψω"_s;
        if (isGreek)
            return answer < greek.size() ? QString(greek.at(answer)) : QString::number(answer + 1);
        return answer < 26 ? QString(QChar(u'a' + char16_t(answer))) : QString::number(answer + 1);
    }

    QString question(const QuizCard &card, qsizetype number, bool isGreek)
    {
        QString text = u"<p><b>%1.</b> "_s.arg(number) + html(isGreek ? card.greek : card.english) + u"</p>"_s;
        for (qsizetype at = 0; at < card.answers.size(); ++at) {
            const QuizAnswer &answer = card.answers.at(at);
            text += u"<p>"_s + letterOf(at, isGreek) + u") "_s + html(isGreek ? answer.greek : answer.english)
                + u"</p>"_s;
        }
        return text;
    }

    QString key(const QuizCard &card, qsizetype number, bool isGreek)
    {
        QString text = u"<p><b>%1.</b>"_s.arg(number);
        for (qsizetype at = 0; at < card.answers.size(); ++at) {
            const QuizAnswer &answer = card.answers.at(at);
            if (answer.isRight)
                text += u" "_s + letterOf(at, isGreek) + u") "_s + html(isGreek ? answer.greek : answer.english)
                    + u"<br><i>"_s + html(isGreek ? answer.greekReason : answer.englishReason) + u"</i>"_s;
        }
        return text + u"</p>"_s;
    }

    void addCards(QList<HandoutRow> &rows, const QuizCards &cards, HandoutRow title,
        QString (*text)(const QuizCard &, qsizetype, bool), bool beginsPage)
    {
        title.beginsPage = beginsPage;
        rows.append(title);
        for (qsizetype at = 0; at < cards.size(); ++at)
            rows.append({ .greek = text(cards.at(at), at + 1, true), .english = text(cards.at(at), at + 1, false) });
    }

} // namespace

QList<HandoutRow> handoutRows(const LoadedLesson &loaded, const QList<PlacedNote> &notes, const HandoutChoices &choices)
{
    QList<HandoutRow> rows;
    const HandoutGaps gaps = addText(rows, loaded.lesson, notes, choices);
    if (choices.questions && !loaded.questions.isEmpty())
        addCards(rows, loaded.questions, heading(QT_TRANSLATE_NOOP("HandoutRows", "Questions")), question, false);
    if (choices.answers && !loaded.questions.isEmpty())
        addCards(rows, loaded.questions, heading(QT_TRANSLATE_NOOP("HandoutRows", "Answers")), key, true);
    if (choices.gaps)
        addWords(rows, gaps);
    return rows;
}

} // namespace Pistis
