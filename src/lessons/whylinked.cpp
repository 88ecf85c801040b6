#include "lessons/whylinked.h"

#include "lessons/linkevidence.h"

namespace Pistis {

namespace {

    LessonText textOf(const QStringList &sentences, const QList<int> &indices)
    {
        LessonText text;
        for (const int index : indices)
            text.blocks.append({ .sentences = { sentences.value(index) } });
        return text;
    }

} // namespace

QList<LinkReason> whyLinked(const Lesson &lesson, qsizetype link, const Lexicon &lexicon)
{
    if (link < 0 || link >= lesson.links.size())
        return {};
    const LessonLink &pair = lesson.links.at(link);
    if (!pair.isPair())
        return { { .kind = LinkReason::Kind::Unpaired } };
    const AlignmentModel model;
    const AlignmentEvidence evidence(
        textOf(lesson.greek.sentences(), pair.left), textOf(lesson.english.sentences(), pair.right), lexicon, model);
    return reasonsFor(evidence, model,
        { .left = { .first = 0, .count = int(pair.left.size()) },
            .right = { .first = 0, .count = int(pair.right.size()) } });
}

} // namespace Pistis
