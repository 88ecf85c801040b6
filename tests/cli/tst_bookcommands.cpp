#include "app/customerservice.h"
#include "app/preferences.h"
#include "app/savedfilters.h"
#include "app/store.h"
#include "support/commands.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestBookCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilterSavedInTheWindowNarrowsTheAgenda()
    {
        QStandardPaths::setTestModeEnabled(true);
        const Commands run;
        run.makeBook();
        QUuid book;
        {
            SystemClock clock;
            Store store(clock);
            auto opening = store.open({ .path = run.book() });
            opening.waitForFinished();
            book = opening.result()->book;
        }
        Preferences preferences;
        SavedFilters filters(preferences, book);
        QVERIFY(filters.replace({ { .name = u"Unrated"_s, .filter = { .rating = Rating::None } },
            { .name = u"Best"_s, .filter = { .rating = Rating::A } },
            { .name = u"Hers"_s, .filter = { .owner = QUuid::createUuid() }, .ownerName = u"Maria"_s } }));
        const auto agenda = [&run](const QString &filter) { return run({ u"agenda"_s, u"--filter"_s, filter }); };
        QVERIFY(agenda(u"unrated"_s).out.contains(u"2"_s)); // without a next step
        QVERIFY(!agenda(u"Best"_s).out.contains(u"2"_s));
        QCOMPARE(agenda(u"Other"_s).code, int(BadData));
        QVERIFY(agenda(u"Hers"_s).err.contains(u"Maria"_s));
        QVERIFY(filters.replace({}));
    }

    void aCustomerIsAddedOnceWithWhatIsTold()
    {
        const Commands run;
        run.makeBook();
        const QStringList words { u"add-customer"_s, u"Κρίνος"_s, u"--segment"_s, u"Α"_s, u"--rating"_s, u"b"_s,
            u"--first-contact"_s, u"2025-02-03"_s, u"--phone"_s, u"2101234567"_s };
        QVERIFY(run(words).out.startsWith(u"saved "_s));
        const Run again = run(words);
        QCOMPARE(again.code, int(BadData));
        QVERIFY2(again.err.contains(u"Κρίνος"_s), qPrintable(again.err));
        QCOMPARE(run(words + QStringList { u"--anyway"_s }).code, int(Done));
        QCOMPARE(run({ u"add-customer"_s, u"Other"_s, u"--rating"_s, u"E"_s }).code, int(BadData));
        QCOMPARE(run({ u"add-customer"_s, u"Other"_s, u"--owner"_s, u"Nobody"_s }).code, int(BadData));
        QVERIFY(!run({ u"agenda"_s }).out.contains(u"Other"_s));
        const QString file = run.file(u"out.csv"_s, {});
        QCOMPARE(run({ u"export"_s, u"customers"_s, file }).code, int(Done));
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QString table = QString::fromUtf8(out.readAll());
        QVERIFY2(table.contains(u"2025-02-03"_s) && table.contains(u"2101234567"_s), qPrintable(table));
    }

    void ownFieldsAreDefinedListedAndFilledFromTheTerminal()
    {
        const Commands run;
        run.makeBook();
        QCOMPARE(run({ u"fields"_s, u"--add"_s, u"Ovens"_s, u"--type"_s, u"whole"_s }).code, int(Done));
        const QStringList day { u"fields"_s, u"--add"_s, u"Ημέρα"_s, u"--type"_s, u"choice"_s, u"--values"_s,
            u"Τρ|Πε"_s };
        QCOMPARE(run(day).code, int(Done));
        QCOMPARE(run({ u"fields"_s }).out, u"Ovens\twhole\t\nΗμέρα\tchoice\tΤρ|Πε\n"_s);
        QVERIFY(run(day).err.contains(u"already a field"_s));
        QCOMPARE(run({ u"fields"_s, u"--add"_s, u"X"_s, u"--type"_s, u"colour"_s }).code, int(Usage));
        const QString harbour = u"Harbour Supplies"_s;
        QCOMPARE(run({ u"set-field"_s, harbour, u"ovens"_s, u"-3"_s }).code, int(Done));
        QCOMPARE(run({ u"set-field"_s, harbour, u"ημερα"_s, u"πε"_s }).code, int(Done));
        QVERIFY(run({ u"set-field"_s, harbour, u"Ovens"_s, u"many"_s }).err.contains(u"whole number"_s));
        QVERIFY(run({ u"set-field"_s, harbour, u"Mills"_s, u"1"_s }).err.contains(u"No own field"_s));
        QCOMPARE(run({ u"set-field"_s, harbour, u"Ovens"_s }).code, int(Usage));
        QVERIFY(run({ u"doctor"_s }).out.contains(u"The lists agree"_s));
    }

    void theAgendaIsNarrowedSnoozedAndPlannedFromTheTerminal()
    {
        const Commands run;
        run.makeBook();
        const QString visits = run.file(u"v.csv"_s, "customer,day\nHarbour Supplies,2020-01-05\n");
        QCOMPARE(run({ u"import"_s, u"visits"_s, visits }).code, int(Done));
        QVERIFY(run({ u"agenda"_s, u"--bucket"_s, u"overdue"_s }).out.contains(u"beyond the limit of 60"_s));
        QVERIFY(run({ u"agenda"_s, u"--quiet"_s, u"100"_s }).out.contains(u"Harbour"_s));
        QCOMPARE(run({ u"agenda"_s, u"--bucket"_s, u"soon"_s }).code, int(BadData));
        QVERIFY(run({ u"agenda"_s, u"--rating"_s, u"none"_s }).out.contains(u"Harbour"_s));
        QVERIFY(!run({ u"agenda"_s, u"--rating"_s, u"a"_s }).out.contains(u"Harbour"_s));
        QCOMPARE(run({ u"agenda"_s, u"--rating"_s, u"E"_s }).code, int(BadData));
        QCOMPARE(run({ u"agenda"_s, u"--owner"_s, u"Nobody"_s }).code, int(BadData));

        QCOMPARE(run({ u"snooze"_s, u"harbour supplies"_s, u"3"_s }).code, int(Done));
        QVERIFY(run({ u"agenda"_s }).out.contains(u"Snoozed until"_s));
        QVERIFY(!run({ u"agenda"_s, u"--bucket"_s, u"overdue"_s }).out.contains(u"Harbour"_s));
        QCOMPARE(run({ u"snooze"_s, u"harbour supplies"_s, u"--until"_s, u"2020-01-01"_s }).code, int(BadData));
        QCOMPARE(run({ u"snooze"_s, u"harbour supplies"_s, u"0"_s }).code, int(Usage));
        QCOMPARE(run({ u"snooze"_s, u"harbour supplies"_s, u"--off"_s }).code, int(Done));

        const Run planned = run({ u"plan"_s, u"harbour supplies"_s });
        QCOMPARE(planned.code, int(Done));
        const QString id = planned.savedId().section(u' ', 0, 0);
        QCOMPARE(run({ u"settle"_s, id, u"held"_s }).code, int(BadData)); // its day is still to come
        QCOMPARE(run({ u"settle"_s, id, u"cancelled"_s, u"Closed"_s }).code, int(Done));
        QCOMPARE(run({ u"settle"_s, id, u"held"_s }).code, int(NotDone));
        QCOMPARE(run({ u"plan"_s, u"harbour supplies"_s, u"--day"_s, u"2020-01-01"_s }).code, int(BadData));
    }

    void aRequestIsSettledAndTheStandingToldFromTheTerminal()
    {
        const Commands run;
        run.makeBook();
        const QString id = run({ u"add-request"_s, u"harbour supplies"_s, u"A price?"_s }).savedId();
        QCOMPARE(run({ u"request"_s, id, u"assign"_s, u"nobody known"_s }).code, int(BadData));
        QCOMPARE(run({ u"request"_s, id, u"forget"_s }).code, int(Usage));
        QCOMPARE(run({ u"request"_s, id, u"wait"_s }).code, int(Done));
        QCOMPARE(run({ u"request"_s, id, u"wait"_s }).code, int(NotDone));
        QCOMPARE(run({ u"request"_s, id, u"close"_s }).code, int(Done));
        const Run standing = run({ u"standing"_s, u"harbour supplies"_s });
        QCOMPARE(standing.code, int(Done));
        QVERIFY(standing.out.startsWith(u"Harbour Supplies"_s));
        QVERIFY(standing.out.contains(u"(1 request)"_s));
        QVERIFY(run({ u"standing"_s }).out.contains(u"(1 request)"_s));
    }

    void aCustomerIsLostAndWonBackFromTheTerminal()
    {
        const Commands run;
        run.makeBook();
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        QCOMPARE(run({ u"log-visit"_s, u"harbour supplies"_s, u"--day"_s, today }).code, int(Done));
        const QStringList lose { u"lose"_s, u"harbour supplies"_s };
        QCOMPARE(run({ u"lose"_s }).code, int(Usage));
        QCOMPARE(run(lose + QStringList { u"--reason"_s, u"bored"_s }).code, int(Usage));
        QCOMPARE(run(lose + QStringList { u"--day"_s, u"2026-02-30"_s }).code, int(BadData));
        QCOMPARE(run(lose + QStringList { u"--day"_s, u"2199-01-01"_s }).code, int(BadData));
        QCOMPARE(run({ u"win-back"_s, u"harbour supplies"_s }).code, int(NotDone));
        const Run lost = run(lose + QStringList { u"--competitor"_s, u"Rival"_s, u"--words"_s, u"Too dear"_s });
        QVERIFY2(lost.code == int(Done), qUtf8Printable(lost.err));
        QCOMPARE(run({ u"agenda"_s }).out.trimmed(), u"No next step: 1"_s);
        QCOMPARE(run({ u"win-back"_s, u"harbour supplies"_s }).code, int(Done));
        QCOMPARE(run({ u"agenda"_s }).out.trimmed(), u"No next step: 2"_s);
    }

    void whatToDoNextIsToldWithItsReasons()
    {
        const Commands run;
        run.makeBook();
        QCOMPARE(run({ u"next"_s }).out, QString());
        QCOMPARE(run({ u"add-request"_s, u"harbour supplies"_s, u"A price?"_s }).code, int(Done));
        const Run next = run({ u"next"_s });
        QCOMPARE(next.code, int(Done));
        const QStringList lines = next.out.split(u'\n');
        QVERIFY2(lines[0].startsWith(u"1. Harbour Supplies: "_s), qUtf8Printable(next.out));
        QVERIFY(lines[1].contains(u"asked today"_s) && lines.size() == 4);
        QCOMPARE(run({ u"next"_s, u"--limit"_s, u"0"_s }).code, int(Usage));
        QCOMPARE(run({ u"next"_s, u"--bucket"_s, u"today"_s }).code, int(Usage));
    }

    void theAttentionScoreIsToldWithItsParts()
    {
        const Commands run;
        run.makeBook();
        QCOMPARE(run({ u"add-request"_s, u"harbour supplies"_s, u"A price?"_s }).code, int(Done));
        const Run one = run({ u"attention"_s, u"harbour supplies"_s });
        QVERIFY2(one.code == int(Done) && one.out.contains(u"of 100"_s), qUtf8Printable(one.out + one.err));
        const Run all = run({ u"attention"_s });
        QVERIFY2(all.code == int(Done) && all.out.contains(u"Harbour Supplies"_s), qUtf8Printable(all.out + all.err));
        QVERIFY(run({ u"attention"_s, u"nobody"_s }).code != int(Done));
    }

    void settingsAreToldAndSetFromTheTerminal()
    {
        const Commands run;
        run.makeBook();
        const auto set = [&run](const QStringList &words) { return run(QStringList { u"settings"_s } + words).code; };
        QVERIFY(run({ u"settings"_s }).out.startsWith(u"Rhythm of the book: 30 days\n"_s));
        QCOMPARE(set({ u"rhythm"_s, u"21"_s }), int(Done));
        QCOMPARE(set({ u"limit"_s, u"50"_s }), int(Done));
        QCOMPARE(set({ u"answer-hours"_s, u"4"_s }), int(Done));
        QCOMPARE(set({ u"hours"_s, u"saturday"_s, u"09:00-14:00"_s }), int(Done));
        QCOMPARE(set({ u"hours"_s, u"monday"_s, u"closed"_s }), int(Done));
        QCOMPARE(set({ u"holiday"_s, u"+2026-11-30"_s, u"Saint Andrew"_s, u"yearly"_s }), int(Done));
        QCOMPARE(set({ u"holiday"_s, u"+2026-12-24"_s }), int(Done));
        QCOMPARE(set({ u"holiday"_s, u"-2026-12-24"_s }), int(Done));
        QCOMPARE(set({ u"holiday"_s, u"-2026-10-28"_s }), int(Done));
        const QString told = run({ u"settings"_s }).out;
        for (const QString &line : { u"Rhythm of the book: 21 days"_s, u"Limit of silence of the book: 50 days"_s,
                 u"Answer in time within: 4 business hours"_s, u"Monday: closed"_s,
                 u"2026-11-30 Saint Andrew, every year"_s })
            QVERIFY2(told.contains(line), qUtf8Printable(told));
        QVERIFY(!told.contains(u"12-24"_s) && !told.contains(u"Ochi Day"_s));
        QCOMPARE(set({ u"holiday"_s, u"+2026-10-28"_s }), int(Done));
        QVERIFY(run({ u"settings"_s }).out.contains(u"Ochi Day"_s));

        {
            SystemClock clock;
            Store open(clock); // as a window would have it
            auto opening = open.open({ .path = run.book() });
            opening.waitForFinished();
            QCOMPARE(set({ u"rhythm"_s, u"many"_s }), int(Usage));
            QCOMPARE(set({ u"holiday"_s, u"2026-12-24"_s }), int(Usage));
            QCOMPARE(set({ u"rhythm"_s, u"21"_s }), int(NotDone));
        }
        QCOMPARE(set({ u"rhythm"_s, u"0"_s }), int(BadData));
        QCOMPARE(set({ u"limit"_s, u"20"_s }), int(BadData));
        QCOMPARE(set({ u"hours"_s, u"friday"_s, u"17:00-09:00"_s }), int(BadData));
        QCOMPARE(set({ u"hours"_s, u"someday"_s, u"closed"_s }), int(Usage));
        QCOMPARE(set({ u"holiday"_s, u"-2026-05-12"_s }), int(Usage)); // is none
        QCOMPARE(set({ u"holiday"_s, u"+2026-02-30"_s }), int(Usage));
        QCOMPARE(set({ u"colour"_s, u"blue"_s }), int(Usage));
    }

    void theDoctorSaysWhetherTheBookIsSound()
    {
        const Commands run;
        run.makeBook();
        for (const QString &end : { QString(), u"-wal"_s, u"-shm"_s })
            QFile::setPermissions(run.book() + end, QFile::ReadOwner | QFile::WriteOwner);
        const Run sound = run({ u"doctor"_s });
        QVERIFY(sound.out.contains(u"The file is sound."_s));
        QVERIFY(sound.out.contains(u"The lists agree"_s));
        QFile::setPermissions(run.book(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QCOMPARE(run({ u"doctor"_s }).code, int(BadData));
    }

    void missingFilesAndBooksAreTold()
    {
        const Commands run;
        QCOMPARE(run({ u"agenda"_s }).code, int(NoInput));
        QCOMPARE(run({ u"import"_s, u"visits"_s, u"/none.csv"_s }).code, int(NoInput));
        QCOMPARE(run({ u"import"_s, u"orders"_s, u"a.csv"_s }).code, int(Usage));
        QCOMPARE(run({ u"log-visit"_s }).code, int(Usage));
    }

    void aVisitIsLoggedByFoldedName()
    {
        const Commands run;
        run.makeBook();
        const Run logged = run({ u"log-visit"_s, u"φουρνος ΑΙΓΑΙΟ"_s, u"--type"_s, u"call"_s });
        QCOMPARE(logged.code, int(Done));
        QVERIFY(logged.out.startsWith(u"saved "_s));
        QCOMPARE(run({ u"log-visit"_s, u"nobody"_s }).code, int(BadData));
        QCOMPARE(run({ u"log-visit"_s, u"Harbour Supplies"_s, u"--day"_s, u"2025-02-30"_s }).code, int(BadData));
        QCOMPARE(run({ u"log-visit"_s, u"Harbour Supplies"_s, u"--day"_s, u"2199-01-01"_s }).code, int(BadData));
        QCOMPARE(run({ u"log-visit"_s, u"Harbour Supplies"_s, u"--type"_s, u"teleport"_s }).code, int(BadData));
    }

    void whatIsToldOfAVisitIsStoredAndWhatIsOddIsSaid()
    {
        const Commands run;
        run.makeBook();
        const QString day = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
        const QStringList log { u"log-visit"_s, u"Harbour Supplies"_s, u"--day"_s, day };
        const Run told = run(log
            + QStringList { u"--at"_s, u"9:30"_s, u"--minutes"_s, u"45"_s, u"--purpose"_s, u"prices"_s, u"--outcome"_s,
                u"offer"_s, u"--with"_s, u"Maria"_s, u"--note"_s, u"kind"_s });
        QVERIFY2(told.code == int(Done), qUtf8Printable(told.err));
        QVERIFY2(told.err.contains(u"the first contact moves"_s), qUtf8Printable(told.err));
        const Run again = run(log);
        QCOMPARE(again.code, int(Done));
        QVERIFY2(again.err.contains(u"Noted already"_s), qUtf8Printable(again.err));
        const QString file = QFileInfo(run.book()).dir().filePath(u"visits.csv"_s);
        QCOMPARE(run({ u"export"_s, u"visits"_s, file }).code, int(Done));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains(",09:30,45,visit,held,prices,offer,Maria,,kind"));
        QCOMPARE(run(log + QStringList { u"--at"_s, u"noon"_s }).code, int(BadData));
        QCOMPARE(run(log + QStringList { u"--minutes"_s, u"0"_s }).code, int(BadData));
        QCOMPARE(run(log + QStringList { u"--minutes"_s, u"9999"_s }).code, int(BadData));
        QCOMPARE(run({ u"log-visit"_s, u"--stdin"_s, u"--at"_s, u"9"_s }).code, int(Usage));
    }

    void requestsAndPromisesAreFollowed()
    {
        const Commands run;
        run.makeBook();
        const Run asked = run({ u"add-request"_s, u"Harbour Supplies"_s, u"When?"_s });
        QCOMPARE(asked.code, int(Done));
        QCOMPARE(run({ u"answer"_s, asked.savedId(), u"Tomorrow"_s }).code, int(Done));
        QCOMPARE(run({ u"answer"_s, u"no-such-id"_s }).code, int(BadData));
        const QString tomorrow = QDate::currentDate().addDays(1).toString(Qt::ISODate);
        const Run promised = run({ u"promise"_s, u"Harbour Supplies"_s, u"I will call"_s, u"--due"_s, tomorrow });
        QCOMPARE(promised.code, int(Done));
        QVERIFY(run({ u"agenda"_s }).out.contains(QString(tomorrow + u"  Harbour Supplies  ("_s)));
        QCOMPARE(run({ u"keep"_s, promised.savedId() }).code, int(Done));
        QVERIFY(!run({ u"agenda"_s }).out.contains(tomorrow));
        const Run again = run({ u"keep"_s, promised.savedId() });
        QCOMPARE(again.code, int(NotDone));
        QVERIFY(again.err.contains(u"settled"_s));
    }

    void whatWasDeletedIsListedAndRestored()
    {
        Commands run;
        run.makeBook();
        QUuid id;
        {
            SystemClock clock;
            Store store(clock);
            const auto awaitedNow = [](auto future) {
                future.waitForFinished();
                return future.result();
            };
            QVERIFY(awaitedNow(store.open({ .path = run.book() })));
            CustomerService customers(store);
            id = awaitedNow(customers.named(u"harbour supplies"_s))->constFirst().customer.id;
            QVERIFY(awaitedNow(customers.remove(id)));
        }
        const QString key = id.toString(QUuid::WithoutBraces);
        const Run listed = run({ u"deleted"_s });
        QCOMPARE(listed.code, int(Done));
        QVERIFY2(listed.out.startsWith(key) && listed.out.contains(u"Harbour Supplies"_s), qPrintable(listed.out));
        QCOMPARE(run({ u"restore"_s, u"nonsense"_s }).code, int(Usage));
        QCOMPARE(run({ u"restore"_s, key }).code, int(Done));
        QVERIFY(run({ u"deleted"_s }).out.isEmpty());
        const Run again = run({ u"restore"_s, key });
        QCOMPARE(again.code, int(NotDone));
        QVERIFY(again.err.contains(u"not deleted"_s));
    }

    void aPracticeBookIsMadeOnce()
    {
        const Commands run;
        const QStringList make { u"practice-book"_s, run.book(), u"--customers"_s, u"20"_s };
        QCOMPARE(run(make).code, int(Done));
        QVERIFY(run({ u"agenda"_s }).out.contains(u"No next step"_s));
        QCOMPARE(run(make).code, int(NotDone));
        QCOMPARE(run({ u"practice-book"_s, u"x.pistis"_s, u"--effect"_s, u"much"_s }).code, int(Usage));
    }

    void aPracticeBookCanShowALinkThatIsNoEffect()
    {
        const auto hazardRatioAtLag0 = [](const QStringList &options) {
            const Commands run;
            const QStringList make { u"practice-book"_s, run.book(), u"--customers"_s, u"1000"_s, u"--effect"_s,
                u"1"_s };
            if (run(make + options).code != int(Done))
                return -1.0;
            const auto result = QJsonDocument::fromJson(run({ u"evidence"_s, u"--json"_s }).out.toUtf8());
            return result[u"result"][u"lags"][0][u"cox"][u"hr"].toDouble();
        };
        const double plain = hazardRatioAtLag0({});
        const double faded = hazardRatioAtLag0({ u"--fading"_s });
        qInfo("hazard ratio at lag 0: %.3f, with fading %.3f", plain, faded);
        QVERIFY(plain > 0.92 && plain < 1.08);
        QVERIFY(faded > 0 && faded < 0.9);
    }
};

QTEST_GUILESS_MAIN(TestBookCommands)

#include "tst_bookcommands.moc"
