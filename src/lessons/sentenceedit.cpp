#include "lessons/sentenceedit.h"

#include "lessons/sentencesplitter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Kind = LessonBlock::Kind;

    // A run of sentences of the text, counted through all blocks, and how many stand there instead.
    struct Change
    {
        int first = 0;
        int before = 0;
        int after = 0;
    };

    QStringList divided(const LessonBlock &block, LessonLanguage language)
    {
        const QString text = block.sentences.join(u' ');
        const bool isWhole = block.kind == Kind::Title || block.kind == Kind::Heading;
        return isWhole ? QStringList { text } : splitSentences(text, language);
    }

    // What differs, without the equal ones at both ends; the sentence itself always counts.
    Change changeOf(const QStringList &before, const QStringList &after, int sentence)
    {
        const auto limit = int(std::min(before.size(), after.size()));
        int head = 0;
        while (head < std::min(limit, sentence) && before.at(head) == after.at(head))
            ++head;
        int tail = 0;
        while (tail < limit - head && before.size() - tail - 1 > sentence
            && before.at(before.size() - tail - 1) == after.at(after.size() - tail - 1))
            ++tail;
        return { .first = head, .before = int(before.size()) - head - tail, .after = int(after.size()) - head - tail };
    }

    QList<int> renumbered(const QList<int> &sentences, const Change &change)
    {
        QList<int> now;
        for (const int sentence : sentences) {
            if (sentence < change.first)
                now.append(sentence);
            else if (sentence >= change.first + change.before)
                now.append(sentence + change.after - change.before);
        }
        return now;
    }

    LessonLinks relinked(const LessonLinks &links, qsizetype edited, LinkSide side, const Change &change)
    {
        LessonLinks now = links;
        for (qsizetype at = 0; at < now.size(); ++at) {
            QList<int> &sentences = side == LinkSide::Left ? now[at].left : now[at].right;
            const QList<int> kept = renumbered(sentences, change);
            if (kept.size() != sentences.size() || at == edited)
                now[at].status = LessonLink::Status::Manual;
            sentences = kept;
            if (at != edited)
                continue;
            for (int fresh = 0; fresh < change.after; ++fresh)
                sentences.append(change.first + fresh);
            std::ranges::sort(sentences);
        }
        now.removeIf([](const LessonLink &link) { return link.left.isEmpty() && link.right.isEmpty(); });
        return now;
    }

} // namespace

Lesson withSentence(const Lesson &lesson, qsizetype link, LinkSide side, int sentence, const QString &words)
{
    const QString text = words.normalized(QString::NormalizationForm_C).simplified();
    const LessonLanguage language = side == LinkSide::Left ? LessonLanguage::Greek : LessonLanguage::English;
    Lesson edited = lesson;
    LessonText &whole = side == LinkSide::Left ? edited.greek : edited.english;
    int first = 0; // of the block
    for (LessonBlock &block : whole.blocks) {
        const int within = sentence - first;
        if (within < 0 || within >= block.sentences.size()) {
            first += int(block.sentences.size());
            continue;
        }
        const QStringList before = block.sentences;
        if (text.isEmpty() || text == before.at(within))
            return lesson;
        if (block.kind == Kind::Title && whole.front.title == before.at(within))
            whole.front.title = text;
        block.sentences[within] = text;
        block.sentences = divided(block, language);
        Change change = changeOf(before, block.sentences, within);
        change.first += first;
        edited.links = relinked(lesson.links, link, side, change);
        return edited;
    }
    return lesson;
}

} // namespace Pistis
