#include "app/customerservice.h"
#include "cli/clibook.h"
#include "support/commands.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QString harbour = u"Harbour Supplies"_s;

QString daysAway(int days) { return QDate::currentDate().addDays(days).toString(Qt::ISODate); }

struct PromiseCommands : Commands
{
    PromiseCommands() { makeBook(); }

    QString promised(const QStringList &more = {}, int days = 5) const
    {
        const Run made
            = (*this)(QStringList { u"promise"_s, harbour, u"Samples"_s, u"--due"_s, daysAway(days) } + more);
        return made.code == Done ? made.savedId() : QString();
    }

    CustomerRecords records() const
    {
        SystemClock clock;
        Store store(clock);
        if (!awaited(store.open({ .path = book(), .access = BookOptions::Access::ReadOnly })))
            return {};
        CustomerService customers(store);
        return *awaited(customers.records(awaited(customers.named(harbour))->constFirst().customer.id));
    }

    Promise only() const { return records().promises.value(0); }
};

} // namespace

class TestPromiseCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestOfYesterdayIsNotedWithWhoAskedAndHow()
    {
        const PromiseCommands run;
        const Run asked
            = run({ u"add-request"_s, harbour, u"On Sunday?"_s, u"--asked-by"_s, u"Eleni"_s, u"--asked-at"_s,
                QString(daysAway(-1) + u" 14:30"_s), u"--channel"_s, u"call"_s, u"--wanted"_s, u"Sunday"_s });
        QVERIFY2(asked.code == Done, qUtf8Printable(asked.err));
        QCOMPARE(run({ u"answer"_s, asked.savedId(), u"Closed"_s, u"--offered"_s, u"Saturday"_s }).code, int(Done));
        const Request request = run.records().requests.value(0);
        QCOMPARE(request.askedBy, u"Eleni"_s);
        QCOMPARE(request.channel, u"call"_s);
        QCOMPARE(request.wanted, u"Sunday"_s);
        QCOMPARE(request.offered, u"Saturday"_s);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(request.askedAt),
            QDateTime(QDate::currentDate().addDays(-1), QTime(14, 30)));
        const auto refused = [&run](const QString &option, const QString &value) {
            return run({ u"add-request"_s, harbour, u"?"_s, option, value });
        };
        QCOMPARE(refused(u"--asked-at"_s, u"2026-02-30"_s).code, int(BadData));
        QCOMPARE(refused(u"--asked-at"_s, QString(daysAway(-1) + u" 25:00"_s)).code, int(BadData));
        QVERIFY(refused(u"--asked-at"_s, daysAway(1)).err.contains(u"still to come"_s));
        QCOMPARE(refused(u"--channel"_s, u"pigeon"_s).code, int(BadData));
        QCOMPARE(refused(u"--assignee"_s, u"nobody known"_s).code, int(BadData));
    }

    void aPromiseOfTheCustomerIsCountedAsTheirs()
    {
        const PromiseCommands run;
        QVERIFY(!run.promised({ u"--by"_s, u"customer"_s }).isEmpty());
        QCOMPARE(run.only().by, PromisedBy::Customer);
        QCOMPARE(
            run({ u"promise"_s, harbour, u"x"_s, u"--due"_s, daysAway(1), u"--by"_s, u"them"_s }).code, int(Usage));
    }

    void aPromiseNamesTheVisitInWhichItWasMade()
    {
        const PromiseCommands run;
        const Run logged = run({ u"log-visit"_s, harbour, u"--note"_s, u"spoke of bread"_s });
        QVERIFY(!run.promised({ u"--made-in"_s, logged.savedId() }).isEmpty());
        QCOMPARE(run.only().madeIn, run.records().visits.value(0).id);
        QCOMPARE(run.records().visits.value(0).note, u"spoke of bread"_s);
        for (const QString &wrong : { u"nonsense"_s, QUuid::createUuid().toString(QUuid::WithoutBraces) })
            QVERIFY(run({ u"promise"_s, harbour, u"x"_s, u"--due"_s, daysAway(1), u"--made-in"_s, wrong })
                        .err.contains(u"same customer"_s));
    }

    void aDayThatHasPassedIsTakenAndTold()
    {
        const PromiseCommands run;
        const Run made = run({ u"promise"_s, harbour, u"Samples"_s, u"--due"_s, daysAway(-2) });
        QCOMPARE(made.code, int(Done));
        QVERIFY2(made.err.contains(u"overdue"_s), qUtf8Printable(made.err));
        QCOMPARE(standingOf(run.only(), QDate::currentDate()), PromiseStanding::Overdue);
    }

    void aKeptPromiseIsReopened()
    {
        const PromiseCommands run;
        const QString id = run.promised();
        QCOMPARE(run({ u"keep"_s, id }).code, int(Done));
        QCOMPARE(run.only().state, PromiseState::Kept);
        QCOMPARE(run({ u"reopen"_s, id }).code, int(Done));
        QVERIFY(run.only().isOpen());
        QCOMPARE(run({ u"reopen"_s, id }).code, int(NotDone));
    }

    void aPromiseIsBrokenReopenedGivenAnotherDayAndWithdrawn()
    {
        const PromiseCommands run;
        const QString id = run.promised();
        QCOMPARE(run({ u"break"_s, id }).code, int(Done));
        QCOMPARE(run.only().state, PromiseState::Broken);
        QCOMPARE(run({ u"withdraw"_s, id }).code, int(NotDone));
        QCOMPARE(run({ u"reopen"_s, id }).code, int(Done));
        QCOMPARE(run({ u"redate"_s, id }).code, int(Usage));
        QCOMPARE(run({ u"redate"_s, id, u"--due"_s, u"soon"_s }).code, int(BadData));
        QCOMPARE(run({ u"redate"_s, id, u"--due"_s, daysAway(-1) }).code, int(BadData));
        QCOMPARE(run({ u"redate"_s, id, u"--due"_s, daysAway(9) }).code, int(Done));
        QCOMPARE(run.only().due, QDate::currentDate().addDays(9));
        QCOMPARE(standingOf(run.only(), QDate::currentDate()), PromiseStanding::Renegotiated);
        QCOMPARE(run({ u"withdraw"_s, id }).code, int(Done));
        QCOMPARE(run.only().state, PromiseState::Cancelled);
        QCOMPARE(run({ u"break"_s, u"no-such-id"_s }).code, int(BadData));
        QCOMPARE(run({ u"break"_s }).code, int(Usage));
    }
};

QTEST_GUILESS_MAIN(TestPromiseCommands)

#include "tst_promisecommands.moc"
