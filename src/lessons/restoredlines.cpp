#include "lessons/restoredlines.h"

#include "lessons/markdownarticle.h"
#include "lessons/markdowninline.h"
#include "lessons/sentencesplitter.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Kind = LessonBlock::Kind;

    QString withoutSign(const QString &line)
    {
        static const QRegularExpression sign(u"\\A(?:#{1,6} |> |[-+•*–]\\s+)"_s);
        return line.simplified().remove(sign);
    }

    // Where the last of the lines above ends in the text, as they follow each other there; 0 when none is there any
    // more.
    qsizetype endOfLinesAbove(const QString &text, const QList<KeptLine> &kept, int line)
    {
        constexpr qsizetype farthest = 2'000; // characters: a short line that is found later is another one
        constexpr qsizetype unmistakable = 20;
        qsizetype end = 0;
        for (const KeptLine &above : kept) {
            if (above.line >= line)
                break;
            const QString words = withoutSign(above.text);
            const qsizetype at = words.isEmpty() ? -1 : text.indexOf(words, end);
            if (at >= 0 && (at - end < farthest || words.size() >= unmistakable))
                end = at + words.size();
        }
        return end;
    }

    // The block that follows this place in the text.
    qsizetype blockBelow(const LessonText &text, qsizetype end)
    {
        qsizetype start = 0;
        for (qsizetype at = 0; at < text.blocks.size(); ++at) {
            const bool isTitle = at == 0 && text.blocks.at(at).kind == Kind::Title;
            if (start >= end && !isTitle)
                return at;
            start += text.blocks.at(at).sentences.join(u' ').size() + 1;
        }
        return text.blocks.size();
    }

    int sentencesAbove(const LessonText &text, qsizetype block)
    {
        int count = 0;
        for (qsizetype at = 0; at < block; ++at)
            count += int(text.blocks.at(at).sentences.size());
        return count;
    }

    void addLinks(QList<LessonLink> &links, QList<int> LessonLink::*side, int first, int count)
    {
        qsizetype place = links.size();
        for (qsizetype at = links.size() - 1; at >= 0; --at) {
            for (int &sentence : links[at].*side) {
                if (sentence < first)
                    continue;
                sentence += count;
                place = at;
            }
        }
        for (int fresh = count - 1; fresh >= 0; --fresh) {
            LessonLink link;
            link.*side = { first + fresh };
            links.insert(place, link);
        }
    }

    QString wordsOf(const RemovedEntry &entry)
    {
        if (entry.rule == pictureRule)
            return wordsOfMarkdown(entry.text, [](int, const LessonPicture &) { return PictureUse::Words; });
        return withoutSign(entry.text);
    }

} // namespace

Lesson withLine(const Lesson &lesson, const RemovedEntry &entry, const QList<KeptLine> &kept)
{
    const bool isGreek = entry.language == LessonLanguage::Greek;
    Lesson restored = lesson;
    LessonText &text = isGreek ? restored.greek : restored.english;
    const QStringList sentences = splitSentences(wordsOf(entry).simplified(), entry.language);
    if (text.isEmpty() || sentences.isEmpty())
        return lesson;
    const qsizetype block = blockBelow(text, endOfLinesAbove(text.sentences().join(u' '), kept, entry.line));
    addLinks(restored.links, isGreek ? &LessonLink::left : &LessonLink::right, sentencesAbove(text, block),
        int(sentences.size()));
    text.blocks.insert(block, { .sentences = sentences });
    return restored;
}

} // namespace Pistis
