#include "app/lessonnoteservice.h"

#include "app/store.h"
#include "core/folds.h"
#include "lessons/carryover.h"
#include "storage/customerrepository.h"
#include "storage/lessonnoterepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Result<LessonNote> checked(Database &database, const LessonNote &note)
    {
        if (!note.customer.isNull()) {
            if (const auto customer = CustomerRepository(database).one(note.customer); !customer)
                return customer.error();
        }
        return validated(note);
    }

    LessonNotes placed(const QList<LessonNote> &notes, const Lesson &lesson, const QList<Lesson> &older)
    {
        QHash<QString, QList<LessonNote>> byPack;
        for (const LessonNote &note : notes)
            byPack[note.place.pack].append(note);
        LessonNotes all;
        for (auto it = byPack.cbegin(); it != byPack.cend(); ++it) {
            QList<LessonPlace> places;
            for (const LessonNote &note : *it)
                places.append(note.place);
            const auto old = std::ranges::find(older, it.key(), &Lesson::hash);
            const auto carried = carriedOver(it.key() == lesson.hash ? lesson
                    : old == older.end()                             ? Lesson()
                                                                     : *old,
                lesson, places);
            for (qsizetype at = 0; at < it->size(); ++at) {
                LessonNote note = it->at(at);
                if (!carried.at(at)) {
                    all.lost.append(note);
                    continue;
                }
                note.place = *carried.at(at);
                all.placed.append({ .note = note, .link = linkOf(lesson, note.place) });
            }
        }
        std::ranges::sort(
            all.placed, {}, [](const PlacedNote &one) { return std::tuple(one.link, one.note.at, one.note.id); });
        std::ranges::sort(all.lost, {}, [](const LessonNote &one) { return std::pair(one.at, one.id); });
        return all;
    }

} // namespace

QFuture<Result<QUuid>> LessonNoteService::add(const LessonNote &note)
{
    return m_store.write([note](OpWriter &writer) -> Result<QUuid> {
        auto clean = checked(writer.database(), note);
        if (!clean)
            return clean.error();
        const QUuid id = writer.newId();
        if (auto done = writer.append(createOp(id, fieldsOf(*clean))); !done)
            return done.error();
        return id;
    });
}

QFuture<Result<void>> LessonNoteService::change(const LessonNote &before, const LessonNote &after)
{
    return m_store.write([before, after](OpWriter &writer) -> Result<void> {
        if (const auto known = LessonNoteRepository(writer.database()).one(before.id); !known)
            return known.error();
        const auto clean = checked(writer.database(), after);
        if (!clean)
            return clean.error();
        const QList<Op> ops = setOps(before.id, fieldsOf(before), fieldsOf(*clean));
        return ops.isEmpty() ? Result<void>() : writer.append(ops);
    });
}

QFuture<Result<void>> LessonNoteService::remove(const QUuid &id)
{
    return m_store.write([id](OpWriter &writer) -> Result<void> {
        const auto known = LessonNoteRepository(writer.database()).one(id);
        if (!known)
            return known.error();
        return known->deleted ? Result<void>() : writer.append(setOp(id, u"note.deleted"_s, true));
    });
}

QFuture<Result<LessonNotes>> LessonNoteService::ofLesson(const Lesson &lesson, const QList<Lesson> &older) const
{
    return m_store.read([lesson, older](Database &database) -> Result<LessonNotes> {
        const auto notes = LessonNoteRepository(database).ofLesson(lesson.id);
        if (!notes)
            return notes.error();
        return placed(*notes, lesson, older);
    });
}

QFuture<Result<QList<LessonNote>>> LessonNoteService::ofCustomer(const QUuid &customer) const
{
    return m_store.read([customer](Database &database) { return LessonNoteRepository(database).ofCustomer(customer); });
}

QFuture<Result<QList<LessonNote>>> LessonNoteService::containing(const QString &text) const
{
    return m_store.read([text](Database &database) { return LessonNoteRepository(database).containing(text); });
}

} // namespace Pistis
