#include "core/clock.h"
#include "core/folds.h"
#include "core/timetext.h"
#include "core/visitdoubt.h"
#include "core/visitplan.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 3, 11);
const qint64 now = startOf(day, QTime(18, 0));
const QUuid bakery = QUuid::createUuid();

Visit visitOn(const QDate &on, VisitType type = VisitType::Visit)
{
    return { .id = QUuid::createUuid(), .customer = bakery, .type = type, .day = on };
}

class NineOClock : public Clock
{
public:
    qint64 nowMs() const override { return startOf(day, QTime(9, 0)); }
    QDate today() const override { return day; }
};

QString refused(const Visit &visit)
{
    const auto stored = cleaned(visit, day);
    return stored ? QString() : stored.error().subject;
}

} // namespace

class TestVisit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeIsReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::newRow("hour") << u"9"_s << QTime(9, 0);
        QTest::newRow("colon") << u" 9:30 "_s << QTime(9, 30);
        QTest::newRow("point") << u"21.05"_s << QTime(21, 5);
        QTest::newRow("digits") << u"0930"_s << QTime(9, 30);
        QTest::newRow("three digits") << u"930"_s << QTime(9, 30);
        QTest::newRow("seconds") << u"09:30:15"_s << QTime(9, 30);
        QTest::newRow("afternoon") << u"9:30 PM"_s << QTime(21, 30);
        QTest::newRow("noon") << u"12:15 p.m."_s << QTime(12, 15);
        QTest::newRow("midnight") << u"12:15 am"_s << QTime(0, 15);
        QTest::newRow("Greek afternoon") << u"9:30 μ.μ."_s << QTime(21, 30);
        QTest::newRow("Greek morning") << u"9:30 πμ"_s << QTime(9, 30);
        QTest::newRow("empty") << u"  "_s << QTime();
    }

    void aTimeIsReadAsPeopleTypeIt()
    {
        QFETCH(QString, typed);
        QFETCH(QTime, time);
        QVERIFY(typedTime(typed).has_value());
        QCOMPARE(*typedTime(typed), time);
    }

    void whatIsNoTimeIsNotGuessed()
    {
        for (const QString &typed :
            { u"25"_s, u"9:60"_s, u"noon"_s, u"9:3"_s, u"13 pm"_s, u"0 am"_s, u"-1"_s, u"9:30 m"_s })
            QVERIFY2(!typedTime(typed), qUtf8Printable(typed));
    }

    void anHourOfTodayThatIsStillToComeIsPlanned()
    {
        const NineOClock clock;
        Visit visit = visitOn(day);
        QCOMPARE(usualStatus(visit, clock), VisitStatus::Held);
        visit.startMs = startOf(day, QTime(8, 30));
        QCOMPARE(usualStatus(visit, clock), VisitStatus::Held);
        visit.startMs = startOf(day, QTime(9, 30));
        QCOMPARE(usualStatus(visit, clock), VisitStatus::Planned);
        QCOMPARE(timeOf(visit), QTime(9, 30));
        QVERIFY(!timeOf(visitOn(day)).isValid());
    }

    void allThatIsNotedComesBackFromTheOps()
    {
        Visit visit = visitOn(day);
        visit.startMs = startOf(day, QTime(10, 0));
        visit.minutes = 45;
        visit.purpose = u"prices"_s;
        visit.outcome = u"an offer is wanted"_s;
        visit.participants = u"Maria, Nikos"_s;
        visit.talkPercent = 0; // an estimate, too
        QCOMPARE(foldVisit({ visitOp(visit) }), visit);
        QCOMPARE(foldVisit({ visitOp(visitOn(day)) })->talkPercent, noTalkNoted);
    }

    void whatCannotBeStoredNamesItsField()
    {
        Visit visit = visitOn(day);
        visit.minutes = longestVisit + 1;
        QCOMPARE(refused(visit), u"visit.minutes"_s);
        visit.minutes = 5;
        visit.talkPercent = 101;
        QCOMPARE(refused(visit), u"visit.talk_percent"_s);
        visit.talkPercent = 100;
        visit.purpose = u"two\nlines"_s;
        QCOMPARE(refused(visit), u"visit.purpose"_s);
        visit.purpose = u" prices "_s;
        visit.participants = QString(201, u'a');
        QCOMPARE(refused(visit), u"visit.participants"_s);
        visit.participants.clear();
        QCOMPARE(cleaned(visit, day)->purpose, u"prices"_s);
    }

    void aDayCountsOncePerType()
    {
        QList<Visit> visits { visitOn(day), visitOn(day), visitOn(day, VisitType::Call), visitOn(day.addDays(-1)) };
        visits[3].status = VisitStatus::Planned;
        QCOMPARE(countedDays(visits, VisitStatus::Held), (QList<QDate> { day, day }));
        QCOMPARE(countedDays(visits, VisitStatus::Planned), QList<QDate> { day.addDays(-1) });
    }

    void aVisitIsDoubtedForWhatTheBookKnows()
    {
        const Customer customer { .id = bakery, .name = u"Bakery"_s, .firstContact = day.addDays(-10) };
        QVERIFY(!doubtOf(visitOn(day), customer, {}, now).isAny());
        QCOMPARE(doubtOf(visitOn(day.addDays(-11)), customer, {}, now).firstContact, customer.firstContact);
        Visit planned = visitOn(day.addDays(-11));
        planned.status = VisitStatus::Planned;
        QVERIFY2(!doubtOf(planned, customer, {}, now).isAny(), "nothing was held");
        const Visit visit = visitOn(day);
        QVERIFY2(!doubtOf(visit, customer, { visit }, now).isRepeated, "it is itself");
        QVERIFY(doubtOf(visit, customer, { visitOn(day) }, now).isRepeated);
        QVERIFY2(!doubtOf(visit, customer, { visitOn(day, VisitType::Call) }, now).isRepeated, "another type");
        Visit cancelled = visitOn(day);
        cancelled.status = VisitStatus::Cancelled;
        QVERIFY2(!doubtOf(visit, customer, { cancelled }, now).isRepeated, "it did not take place");
    }

    void aHeldVisitIsTheOneThatWasPlannedForItsDay()
    {
        const Customer customer { .id = bakery, .name = u"Bakery"_s };
        Visit held { .customer = bakery, .day = day };
        Visit plan = held;
        plan.id = QUuid::createUuid();
        plan.status = VisitStatus::Planned;
        QVERIFY(doubtOf(held, customer, { plan }, now).isPlanned);
        QVERIFY(!doubtOf(held, customer, { plan }, now).isRepeated);
        const Visit known = visitOn(day);
        QVERIFY2(!doubtOf(known, customer, { plan }, now).isPlanned, "it was noted before and is only changed");
        held.type = VisitType::Call;
        QVERIFY(!doubtOf(held, customer, { plan }, now).isPlanned);
        held.type = VisitType::Visit;
        held.status = VisitStatus::Planned;
        QVERIFY(!doubtOf(held, customer, { plan }, now).isPlanned);
        QVERIFY(doubtOf(held, customer, { plan }, now).isRepeated);
    }

    void ofSeveralPlansTheNearestWasHeldAndNoneThatIsStillToCome()
    {
        const auto planAt = [](int hour) {
            Visit plan = visitOn(day);
            plan.status = VisitStatus::Planned;
            plan.startMs = startOf(day, QTime(hour, 0));
            return plan;
        };
        const QList<Visit> plans { planAt(20), planAt(16), planAt(10) };
        Visit held { .customer = bakery, .day = day };
        QCOMPARE(planOf(held, plans, now), &plans.at(2));
        held.startMs = startOf(day, QTime(15, 30));
        QCOMPARE(planOf(held, plans, now), &plans.at(1));
        QVERIFY(!planOf(held, { planAt(20) }, now));
    }

    void aVisitThatIsNotedAlreadyIsToldBesideThePlan()
    {
        const Customer customer { .id = bakery, .name = u"Bakery"_s };
        Visit plan = visitOn(day);
        plan.status = VisitStatus::Planned;
        const VisitDoubt doubt = doubtOf({ .customer = bakery, .day = day }, customer, { plan, visitOn(day) }, now);
        QVERIFY(doubt.isPlanned);
        QVERIFY(doubt.isRepeated);
    }

    void whatWasWrittenIntoThePlanIsNotLostWhenItIsHeld()
    {
        Visit plan { .id = QUuid::createUuid(), .customer = bakery, .status = VisitStatus::Planned, .day = day };
        plan.note = u"take samples"_s;
        plan.purpose = u"prices"_s;
        plan.minutes = 30;
        const Visit held { .customer = bakery, .day = day, .minutes = 45, .note = u"they like them"_s };
        Visit expected = plan;
        expected.status = VisitStatus::Held;
        expected.note = u"take samples\nthey like them"_s;
        expected.minutes = 45;
        QCOMPARE(heldAsPlanned(plan, held), expected);
    }
};

QTEST_GUILESS_MAIN(TestVisit)

#include "tst_visit.moc"
