#include "models/lessonlayout.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct Sentence
    {
        QString text {};
        LessonBlock::Kind kind = LessonBlock::Kind::Paragraph;
        bool beginsBlock = false;
        QList<LessonPicture> pictures {};
    };

    QList<Sentence> sentencesOf(const LessonText &text)
    {
        QList<Sentence> sentences;
        for (const LessonBlock &block : text.blocks) {
            for (qsizetype at = 0; at < block.sentences.size(); ++at)
                sentences.append({ .text = block.sentences.at(at), .kind = block.kind, .beginsBlock = at == 0 });
            if (!block.sentences.isEmpty())
                sentences.last().pictures = block.pictures;
        }
        return sentences;
    }

    LessonRow::Kind rowKind(LessonBlock::Kind kind)
    {
        switch (kind) {
        case LessonBlock::Kind::Title:
            return LessonRow::Kind::Title;
        case LessonBlock::Kind::Heading:
            return LessonRow::Kind::Heading;
        case LessonBlock::Kind::ListItem:
            return LessonRow::Kind::ListItem;
        case LessonBlock::Kind::Paragraph:
        case LessonBlock::Kind::Quotation:
            return LessonRow::Kind::Sentence;
        }
        Q_UNREACHABLE();
    }

    void fillSide(const QList<Sentence> &sentences, const QList<int> &indices, QString &text, QList<TextSpan> &spans,
        QList<LessonPicture> &pictures)
    {
        for (const int index : indices) {
            const QString &sentence = sentences.at(index).text;
            if (!text.isEmpty())
                text += u' ';
            spans.append({ .start = int(text.size()), .length = int(sentence.size()) });
            text += sentence;
            pictures += sentences.at(index).pictures;
        }
    }

    QString byline(const FrontMatter &front)
    {
        QStringList parts { front.author, front.source };
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

} // namespace

LessonRows lessonRows(const Lesson &lesson)
{
    const QList<Sentence> greek = sentencesOf(lesson.greek);
    const QList<Sentence> english = sentencesOf(lesson.english);
    const QMap<int, Practice> practice = lesson.practice();
    LessonRows rows;
    int heading = 0;
    int counted = 0; // of the headings, in the text that tells what is practised
    for (const LessonLink &link : lesson.links) {
        const Sentence &first = link.left.isEmpty() ? english.at(link.right.front()) : greek.at(link.left.front());
        LessonRow row { .kind = rowKind(first.kind), .startsParagraph = first.beginsBlock, .trust = link.trust() };
        fillSide(greek, link.left, row.greek, row.greekSentences, row.greekPictures);
        fillSide(english, link.right, row.english, row.englishSentences, row.englishPictures);
        if (row.kind == LessonRow::Kind::Heading) {
            ++heading;
            if (lesson.greek.isEmpty() || !link.left.isEmpty())
                row.practice = practice.value(++counted, Practice::None);
        }
        row.heading = heading;
        rows.append(row);
        const LessonRow under { .kind = LessonRow::Kind::Byline,
            .greek = byline(lesson.greek.front),
            .english = byline(lesson.english.front) };
        if (row.kind == LessonRow::Kind::Title && !(under.greek.isEmpty() && under.english.isEmpty()))
            rows.append(under);
    }
    return rows;
}

} // namespace Pistis
