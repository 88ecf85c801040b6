#include "app/lessonrepairs.h"

#include "app/lexiconfiles.h"
#include "app/nextversion.h"
#include "lessons/aligner.h"
#include "lessons/keptlinks.h"

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

    bool hasTextsOf(const Lesson &one, const Lesson &other)
    {
        return one.greek == other.greek && one.english == other.english;
    }

    // What a person did in the repaired lesson goes before what was done in the one that came meanwhile.
    Result<QString> carryOver(
        const QString &folder, const Lesson &repaired, const LessonPack &newcomer, const QString &newest)
    {
        Lesson lesson = newcomer.lesson;
        const QList<LessonLink> anchors = keptLinks(repaired, lesson.greek, lesson.english) + lesson.links;
        const auto beads = align(lesson.greek, lesson.english, installedLexicon().lexicon, anchors);
        if (!beads)
            return beads.error();
        lesson.links = linksOf(*beads);
        return storeNextVersion(folder, newcomer, filesOf(lesson), newest);
    }

    Result<StoredRepair> storedBesideNewest(const QString &folder, const Lesson &lesson, const QString &replaced)
    {
        const QDir versions(folder + u'/' + lesson.id);
        const QString standing = replaced.isEmpty() ? lesson.version : replaced;
        const auto read = readPack(versions.filePath(standing));
        if (const auto *fault = std::get_if<Fault>(&read))
            return Error { .kind = Error::Kind::Invalid, .subject = lesson.id, .detail = fault->file };
        const auto newest = newestPack(folder, lesson.id);
        if (!newest)
            return newest.error();
        const bool isOvertaken = newest->manifest.version != standing && !hasTextsOf(newest->lesson, lesson);
        const LessonPack &pack = isOvertaken ? std::get<LessonPack>(read) : *newest;
        if (pack.lesson.links == lesson.links && hasTextsOf(pack.lesson, lesson))
            return StoredRepair { .version = replaced };
        const auto stored = storeNextVersion(folder, pack, filesOf(lesson), newest->manifest.version);
        if (!stored)
            return stored.error();
        if (isOvertaken) {
            if (const auto carried = carryOver(folder, lesson, *newest, *stored); !carried)
                return carried.error();
        }
        // Answers are known by the pack of their question, so a version that asks stays.
        if (!replaced.isEmpty() && std::get<LessonPack>(read).file(u"questions.gift"_s).isEmpty())
            QDir(versions.filePath(replaced)).removeRecursively();
        return StoredRepair { .version = *stored, .overtaken = isOvertaken ? newest->manifest.version : QString() };
    }

} // namespace

Result<StoredRepair> storeRepaired(const QString &folder, const Lesson &lesson, const QString &replaced)
{
    return withoutConflict([&] { return storedBesideNewest(folder, lesson, replaced); });
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
