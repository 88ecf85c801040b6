#include "app/auditservice.h"
#include "app/recyclebin.h"
#include "app/teamservice.h"
#include "storage/opapply.h"
#include "support/testbook.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

qint64 athens(int day, int hour)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, 0), QTimeZone("Europe/Athens")).toMSecsSinceEpoch();
}

// Asked on Friday afternoon and answered on Monday morning: 2 hours of a new book.
QUuid answeredOverTheWeekend(TestBook &book)
{
    const QUuid bakery = book.customer(u"Bakery"_s);
    book.clock.now = std::max(book.clock.now, athens(13, 16));
    const QUuid request
        = *waited(book.requests.add({ .customer = bakery, .text = u"When?"_s, .askedAt = athens(13, 16) }));
    book.clock.now = athens(16, 10);
    must(book.requests.answer(request, u"Tomorrow"_s));
    return bakery;
}

void change(TestBook &book, const std::function<void(BookRules &)> &edit)
{
    const BookRules before = *waited(book.book.rules());
    BookRules after = before;
    edit(after);
    must(book.book.changeRules(before, after));
}

} // namespace

class TestBookService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewBookHasTheUsualHours()
    {
        TestBook book;
        QCOMPARE(waited(book.book.rules())->settings, BookSettings());
    }

    void everyCountOfBusinessHoursTakesTheBooks()
    {
        TestBook book;
        const QUuid bakery = answeredOverTheWeekend(book);
        QCOMPARE(waited(book.requests.responseTimes())->answer.median, 2.0);
        QCOMPARE(waited(book.customers.standing(bakery))->times.answer.median, 2.0);

        change(book, [](BookRules &rules) { rules.settings.hours.weekdays[5] = { QTime(9, 0), QTime(15, 0) }; });
        QCOMPARE(waited(book.requests.responseTimes())->answer.median, 8.0);
        QCOMPARE(waited(book.customers.standing(bakery))->times.answer.median, 8.0);

        change(book, [](BookRules &rules) {
            rules.settings.hours.ownHolidays = { { .day = QDate(2026, 3, 14), .name = u"Feast"_s } };
        });
        QCOMPARE(waited(book.requests.responseTimes())->answer.median, 2.0);
    }

    void theTeamsNumbersTakeTheBooksHours()
    {
        TestBook book;
        for (int i = 0; i < 12; ++i)
            answeredOverTheWeekend(book);
        for (int i = 0; i < 6; ++i) // never answered
            must(book.requests.add({ .customer = book.customer(u"Late"_s), .text = u"?"_s, .askedAt = athens(2, 9) }));
        const auto share = [&book] {
            const auto numbers = waited(TeamService(book.store).numbers());
            return numbers->rows.front().figure(TeamMeasure::AnswersInTime).value;
        };
        QCOMPARE(share(), 12.0 / 18);
        change(book, [](BookRules &rules) { rules.settings.answerHours = 1; });
        QCOMPARE(share(), 0.0);
        change(book, [](BookRules &rules) {
            rules.settings.hours.weekdays[4] = { QTime(8, 0), QTime(15, 0) };
            rules.settings.hours.weekdays[0] = { QTime(9, 30), QTime(15, 0) };
        });
        QCOMPARE(share(), 12.0 / 18);
    }

    void rulesAreOneStepOfUndo()
    {
        TestBook book;
        const QUuid old = *waited(book.book.addSegment({ .name = u"Old"_s, .cadenceDays = 14 }));
        const QUuid id
            = *waited(book.customers.add({ .name = u"Bakery"_s, .segment = old, .firstContact = QDate(2026, 3, 1) }));
        const BookRules before = *waited(book.book.rules());
        change(book, [](BookRules &rules) {
            rules.settings.cadenceDays = 20;
            rules.settings.hours.workedHolidays = { GreekHoliday::OchiDay };
            rules.settings.hours.ownHolidays = { { .day = QDate(2026, 11, 30), .yearly = true } };
            rules.settings.hours.weekdays[0] = {};
            rules.segments[0].deleted = true;
            rules.segments.append(Segment { .name = u" New "_s, .cadenceDays = 7 });
        });
        QCOMPARE(book.summary(id).cadence, (Cadence { .days = 20, .source = CadenceSource::Book }));
        QCOMPARE(book.summary(id).segmentName, QString());
        const QList<Segment> segments = *waited(book.book.segments());
        QCOMPARE(segments.size(), 1);
        QCOMPARE(segments.constFirst().name, u"New"_s);

        QTRY_VERIFY(book.undo.canUndo()); // the announcement has been made
        must(book.undo.undo());
        const BookRules back = *waited(book.book.rules());
        QCOMPARE(back.settings, before.settings);
        QCOMPARE(back.segments, before.segments);
        QCOMPARE(book.summary(id).nextDue, QDate(2026, 3, 15));
        QTRY_VERIFY(book.undo.canRedo());
        must(book.undo.redo());
        QCOMPARE(book.summary(id).nextDue, QDate(2026, 3, 21));
    }

    void hoursAloneMoveNoCustomer()
    {
        TestBook book;
        book.customer(u"Bakery"_s);
        QSignalSpy announced(&book.store, &Store::changed);
        change(book, [](BookRules &rules) { rules.settings.hours.weekdays[5] = usualHours(); });
        QTRY_COMPARE(announced.size(), 1);
        const auto changes = announced.constFirst().constFirst().value<ChangeSet>();
        QVERIFY(changes.book);
        QVERIFY(changes.customers.isEmpty());
    }

    void aNameThatCameMeanwhileIsNotGivenTwice()
    {
        TestBook book;
        const BookRules before = *waited(book.book.rules());
        must(book.book.addSegment({ .name = u"Νησιά"_s }));
        BookRules after = before;
        after.segments.append(Segment { .name = u"νησια"_s });
        const auto refused = waited(book.book.changeRules(before, after));
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, u"segment.twice"_s);
    }

    void aDeletedSegmentIsInTheRecycleBin()
    {
        TestBook book;
        const QUuid id = *waited(book.book.addSegment({ .name = u"Islands"_s, .cadenceDays = 14 }));
        change(book, [](BookRules &rules) { rules.segments[0].deleted = true; });
        RecycleBin bin(book.store);
        const QList<DeletedRecord> records = *waited(bin.records());
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.constFirst().kind, RecordKind::Segment);
        QCOMPARE(records.constFirst().text, u"Islands"_s);
        must(bin.restore({ id }));
        QCOMPARE(waited(book.book.segments())->constFirst().cadenceDays, 14);
    }

    void theHistoryOfTheBookBringsAValueBack()
    {
        TestBook book;
        must(book.book.addSegment({ .name = u"Islands"_s }));
        change(book, [](BookRules &rules) { rules.settings.hours.weekdays[5] = usualHours(); });
        book.clock.now += 1000;
        change(book, [](BookRules &rules) { rules.settings.cadenceDays = 14; });
        AuditService audit(book.store);
        const AuditTrail trail = *waited(audit.ofBook());
        QCOMPARE(trail.entries.constFirst().field, u"book.cadence_days"_s);
        QCOMPARE(trail.entries.constFirst().after, QJsonValue(14));
        const auto first = std::ranges::find_if(trail.entries,
            [](const AuditEntry &entry) { return entry.field == u"book.cadence_days" && entry.after == 30; });
        QVERIFY(first != trail.entries.end());
        must(audit.bringBack(*first));
        QCOMPARE(waited(book.book.settings())->cadenceDays, 30);
    }

    void aValueThatTheRulesNoLongerAllowIsNotBroughtBack()
    {
        TestBook book;
        must(book.book.addSegment({ .name = u"Islands"_s, .maxGapDays = 40 }));
        change(book, [](BookRules &rules) { rules.segments[0].name = u"North"_s; });
        change(book, [](BookRules &rules) { rules.segments[0].maxGapDays = 0; });
        change(book, [](BookRules &rules) { rules.settings.cadenceDays = 60; });
        change(book, [](BookRules &rules) { rules.settings.maxGapDays = 90; });
        change(book, [](BookRules &rules) { rules.settings.maxGapDays = 200; });
        change(book, [](BookRules &rules) { rules.settings.cadenceDays = 100; });
        must(book.book.addSegment({ .name = u"ISLANDS"_s }));
        AuditService audit(book.store);
        const AuditTrail trail = *waited(audit.ofBook());
        const auto refused = [&](QStringView field, const QJsonValue &after) {
            const auto entry = std::ranges::find_if(
                trail.entries, [&](const AuditEntry &one) { return one.field == field && one.after == after; });
            return entry == trail.entries.end() ? u"not found"_s : waited(audit.bringBack(*entry)).error().subject;
        };
        QCOMPARE(refused(u"segment.name", u"Islands"_s), u"segment.twice"_s);
        QCOMPARE(refused(u"segment.max_gap_days", 40), u"segment.max_gap_days"_s);
        QCOMPARE(refused(u"book.max_gap_days", 90), u"book.max_gap_days"_s);
        QCOMPARE(waited(book.book.settings())->maxGapDays, 200);
    }

    void theBookIsTheSameWhenItIsMadeAnew()
    {
        TestBook book;
        change(book, [](BookRules &rules) {
            rules.settings.hours.weekdays[5] = usualHours();
            rules.settings.hours.ownHolidays = { { .day = QDate(2026, 11, 30), .name = u"Άγιος Ανδρέας"_s } };
        });
        const BookRules before = *waited(book.book.rules());
        must(book.store.write([](OpWriter &writer) { return rebuildProjections(writer.database()); }));
        QCOMPARE(*waited(book.book.rules()), before);
    }
};

QTEST_GUILESS_MAIN(TestBookService)

#include "tst_bookservice.moc"
