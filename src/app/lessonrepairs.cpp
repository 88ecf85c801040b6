#include "app/lessonrepairs.h"

#include "app/lexiconfiles.h"
#include "app/nextversion.h"
#include "lessons/aligner.h"

#include <QDir>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // Where keeps says so, and where a person did it, links stay.
    Result<QList<LessonLink>> alignedBut(
        const Lesson &lesson, const std::function<bool(qsizetype link)> &keeps, const AlignmentWatch &watch)
    {
        QList<LessonLink> anchors = lesson.links;
        QList<LessonLink> kept;
        for (qsizetype at = 0; at < anchors.size(); ++at) {
            if (!keeps(at))
                continue;
            kept.append(anchors.at(at));
            anchors[at].status = LessonLink::Status::Manual;
        }
        const auto beads = align(lesson.greek, lesson.english, installedLexicon().lexicon, anchors, watch);
        if (!beads)
            return beads.error();
        QList<LessonLink> links = linksOf(*beads);
        for (LessonLink &link : links) {
            const auto before = std::ranges::find_if(
                kept, [&link](const LessonLink &one) { return one.left == link.left && one.right == link.right; });
            if (before != kept.end())
                link = *before;
        }
        return links;
    }

} // namespace

Result<QString> storeRepaired(const QString &folder, const Lesson &lesson, const QString &replaced)
{
    const QDir versions(folder + u'/' + lesson.id);
    const QString standing = replaced.isEmpty() ? lesson.version : replaced;
    const auto read = readPack(versions.filePath(standing));
    if (const auto *fault = std::get_if<Fault>(&read))
        return Error { .kind = Error::Kind::Invalid, .subject = lesson.id, .detail = fault->file };
    const auto &pack = std::get<LessonPack>(read);
    if (pack.lesson.links == lesson.links && pack.lesson.greek == lesson.greek && pack.lesson.english == lesson.english)
        return standing;
    const auto stored = storeNextVersion(folder, pack, filesOf(lesson));
    if (!stored)
        return stored;
    // Answers are known by the pack of their question, so a version that asks stays.
    if (!replaced.isEmpty() && pack.file(u"questions.gift"_s).isEmpty())
        QDir(versions.filePath(replaced)).removeRecursively();
    return stored;
}

Result<QList<LessonLink>> alignedFrom(const Lesson &lesson, qsizetype from, const AlignmentWatch &watch)
{
    return alignedBut(
        lesson, [from](qsizetype link) { return link < from; }, watch);
}

Result<QList<LessonLink>> pairedAgain(const Lesson &lesson)
{
    return alignedBut(lesson, [&lesson](qsizetype link) { return lesson.links.at(link).isPair(); }, {});
}

} // namespace Pistis
