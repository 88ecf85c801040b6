#include "app/auditservice.h"
#include "app/lessonnoteservice.h"
#include "app/mergeservice.h"
#include "app/recyclebin.h"
#include "core/textcheck.h"
#include "lessons/carryover.h"
#include "support/typedtables.h"

#include <QSignalSpy>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

Lesson lessonOf(const QString &hash, const QStringList &greek)
{
    Lesson lesson { .id = u"sample"_s, .version = u"1"_s, .hash = hash };
    lesson.greek.blocks = { { .sentences = greek } };
    for (int at = 0; at < greek.size(); ++at)
        lesson.links.append(LessonLink { .left = { at } });
    return lesson;
}

struct TestNotes : TestBook
{
    LessonNoteService notes { store };
    QSignalSpy changes { &store, &Store::changed };
    QSignalSpy noted { &undo, &UndoService::availabilityChanged };
    Lesson lesson = lessonOf(u"old"_s, { u"Ένα."_s, u"Δύο."_s, u"Τρία."_s });

    QUuid note(const QString &text, qsizetype link, const QUuid &customer = {})
    {
        return *waited(notes.add({ .text = text, .place = placeOf(lesson, link), .customer = customer }));
    }

    LessonNotes all(const Lesson &of, const QList<Lesson> &older = {}) { return *waited(notes.ofLesson(of, older)); }
    LessonNotes all() { return all(lesson); }

    // Whether so many changes can be taken back; they are told after they are stored.
    bool canTakeBack(qsizetype count) const { return noted.size() >= count; }
};

} // namespace

class TestLessonNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsKeptWithItsPlaceItsCustomerAndItsAuthor()
    {
        TestNotes test;
        const QUuid bakery = test.customer(u"Bakery"_s);
        LessonPlace place = placeOf(test.lesson, 1);
        place.word = u"Δύο"_s;
        const LessonNote written
            = { .kind = NoteKind::Question, .text = u" Γιατί; "_s, .place = place, .customer = bakery };
        const QUuid id = *waited(test.notes.add(written));
        const LessonNotes notes = test.all();
        QCOMPARE(notes.placed.size(), 1);
        LessonNote expected = written;
        expected.id = id;
        expected.text = u"Γιατί;"_s;
        expected.author = notes.placed.first().note.author;
        expected.at = test.clock.now;
        QVERIFY(!expected.author.isNull());
        QCOMPARE(notes.placed.first(), (PlacedNote { .note = expected, .link = 1 }));
        QCOMPARE(waited(test.notes.ofCustomer(bakery))->size(), 1);
    }

    void notesStandInTheOrderOfTheTextAndCommentsNameTheirNote()
    {
        TestNotes test;
        const QUuid last = test.note(u"c"_s, 2);
        const QUuid first = test.note(u"a"_s, 0);
        ++test.clock.now;
        const QUuid comment
            = *waited(test.notes.add({ .text = u"b"_s, .place = placeOf(test.lesson, 0), .answers = first }));
        const LessonNotes notes = test.all();
        QCOMPARE(notes.placed.at(0).note.id, first);
        QCOMPARE(notes.placed.at(1).note.id, comment);
        QCOMPARE(notes.placed.at(1).note.answers, first);
        QCOMPARE(notes.placed.at(2).note.id, last);
    }

    void aNoteIsCarriedOverToANewVersionAndALostOneIsListed()
    {
        TestNotes test;
        const QUuid kept = test.note(u"stays"_s, 2);
        const QUuid gone = test.note(u"goes"_s, 1);
        const Lesson fresh = lessonOf(u"new"_s, { u"Μηδέν."_s, u"Ένα."_s, u"Άλλο."_s, u"Τρία."_s });
        for (const QList<Lesson> &older : { QList<Lesson>(), QList<Lesson> { test.lesson } }) {
            const LessonNotes notes = test.all(fresh, older);
            QCOMPARE(notes.placed.size(), 1);
            QCOMPARE(notes.placed.first().note.id, kept);
            QCOMPARE(notes.placed.first().link, 3);
            QCOMPARE(notes.placed.first().note.place.pack, u"new"_s);
            QCOMPARE(notes.lost.size(), 1);
            QCOMPARE(notes.lost.first().id, gone);
        }
        QCOMPARE(test.all().placed.size(), 2); // who has the old version yet loses nothing
    }

    void aLostNoteIsPutOnAnotherSentence()
    {
        TestNotes test;
        test.note(u"goes"_s, 1);
        const Lesson fresh = lessonOf(u"new"_s, { u"Άλλο."_s });
        const LessonNote lost = test.all(fresh).lost.first();
        LessonNote placed = lost;
        placed.place = placeOf(fresh, 0);
        must(test.notes.change(lost, placed));
        QCOMPARE(test.all(fresh).placed.first().link, 0);
    }

    void changesAndDeletionsCanBeUndone()
    {
        TestNotes test;
        const QUuid id = test.note(u"before"_s, 0);
        const LessonNote before = test.all().placed.first().note;
        LessonNote after = before;
        after.text = u"after"_s;
        after.kind = NoteKind::PracticeIdea;
        must(test.notes.change(before, after));
        must(test.notes.remove(id));
        QVERIFY(test.all().placed.isEmpty());
        QTRY_VERIFY(test.canTakeBack(3));
        QCOMPARE(test.changes.constLast().first().value<ChangeSet>().notes, QSet<QUuid> { id });
        must(test.undo.undo());
        QCOMPARE(test.all().placed.value(0).note, after);
        QTRY_VERIFY(test.canTakeBack(5));
        must(test.undo.undo());
        QCOMPARE(test.all().placed.value(0).note, before);
        QTRY_VERIFY(test.canTakeBack(7));
        must(test.undo.redo());
        QCOMPARE(test.all().placed.value(0).note, after);
    }

    void aDeletedNoteIsInTheRecycleBin()
    {
        TestNotes test;
        RecycleBin bin(test.store);
        const QUuid bakery = test.customer(u"Bakery"_s);
        const QUuid note = test.note(u"words"_s, 0, bakery);
        const QUuid mark = *waited(test.notes.add({ .kind = NoteKind::Bookmark, .place = placeOf(test.lesson, 1) }));
        must(test.notes.remove(note));
        ++test.clock.now;
        must(test.notes.remove(mark));
        const auto records = *waited(bin.records());
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.at(0).text, u"Δύο."_s);
        QCOMPARE(records.at(1).kind, RecordKind::LessonNote);
        QCOMPARE(records.at(1).text, u"words"_s);
        QCOMPARE(records.at(1).customerName, u"Bakery"_s);
        must(bin.restore({ note, mark }));
        QCOMPARE(test.all().placed.size(), 2);
    }

    void theHistoryOfACustomerTellsOfItsNotesAndAValueComesBack()
    {
        TestNotes test;
        AuditService audit(test.store);
        const QUuid bakery = test.customer(u"Bakery"_s);
        const QUuid note = test.note(u"before"_s, 0, bakery);
        LessonNote after = test.all().placed.first().note;
        const LessonNote before = after;
        after.text = u"after"_s;
        must(test.notes.change(before, after));
        const AuditTrail trail = *waited(audit.ofCustomer(bakery));
        QCOMPARE(trail.titles.value(note), u"after"_s);
        const auto first = std::ranges::find_if(trail.entries,
            [](const AuditEntry &entry) { return entry.field == "note.text"_L1 && entry.after == u"before"_s; });
        QVERIFY(first != trail.entries.end());
        must(audit.bringBack(*first));
        QCOMPARE(test.all().placed.first().note.text, u"before"_s);
    }

    void notesFollowTheirCustomerIntoAMergeAndBack()
    {
        TestNotes test;
        MergeService merges(test.store);
        const QUuid bakery = test.customer(u"Bakery"_s);
        const QUuid twin = test.customer(u"The bakery"_s);
        test.note(u"words"_s, 0, twin);
        const Customer kept = test.summary(bakery).customer;
        must(merges.merge(kept, kept, twin));
        QCOMPARE(waited(test.notes.ofCustomer(bakery))->size(), 1);
        QTRY_VERIFY(test.canTakeBack(4));
        must(test.undo.undo());
        QCOMPARE(waited(test.notes.ofCustomer(bakery))->size(), 0);
        QCOMPARE(waited(test.notes.ofCustomer(twin))->size(), 1);
    }

    void notesAreFoundByTheirWordsAndByTheirSentence()
    {
        TestNotes test;
        test.note(u"Ρώτησε τον Πέτρο"_s, 0);
        must(test.notes.add({ .kind = NoteKind::Bookmark, .place = placeOf(test.lesson, 2) }));
        QCOMPARE(waited(test.notes.containing(u"ΠΕΤΡΟ"_s))->size(), 1);
        QCOMPARE(waited(test.notes.containing(u"τρια"_s))->size(), 1);
        QCOMPARE(waited(test.notes.containing(u" "_s))->size(), 2);
        QCOMPARE(waited(test.notes.containing(u"50%"_s))->size(), 0);
    }

    void whatCannotBeKeptIsRefused()
    {
        TestNotes test;
        const LessonPlace place = placeOf(test.lesson, 0);
        const auto refused = [&test](const LessonNote &note) { return waited(test.notes.add(note)).error().subject; };
        QCOMPARE(refused({ .text = u"  "_s, .place = place }), u"note.text"_s);
        QCOMPARE(refused({ .text = u"a\u202eb"_s, .place = place }), u"note.text"_s);
        QCOMPARE(refused({ .text = QString(longestText + 1, u'x'), .place = place }), u"note.text"_s);
        QCOMPARE(refused({ .text = u"a"_s }), u"note.place"_s);
        QCOMPARE(refused({ .text = u"a"_s, .place = placeOf(test.lesson, 99) }), u"note.place"_s);
        QCOMPARE(refused({ .text = u"a"_s, .place = place, .customer = QUuid::createUuid() }), u"customer"_s);
        QCOMPARE(waited(test.notes.remove(QUuid::createUuid())).error().kind, Error::Kind::NotFound);
        QVERIFY(test.all().placed.isEmpty());
    }

    void theTableIsWhatTheOpsSay()
    {
        TestNotes test;
        const QUuid bakery = test.customer(u"Bakery"_s);
        test.note(u"a"_s, 0, bakery);
        must(test.notes.remove(test.note(u"b"_s, 1)));
        const QStringList before = projectionsOf(test.store);
        rebuild(test.store);
        QCOMPARE(projectionsOf(test.store), before);
    }
};

QTEST_GUILESS_MAIN(TestLessonNotes)

#include "tst_lessonnotes.moc"
