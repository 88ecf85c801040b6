#include "support/commands.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestPeopleCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColleagueIsAddedAndListed()
    {
        const Commands run;
        run.makeBook();
        QCOMPARE(run({ u"people"_s, u"Ελένη"_s }).code, int(Done));
        QVERIFY(run({ u"people"_s }).out.contains(u"\tΕλένη\n"_s));
        QVERIFY(run({ u"people"_s, u" "_s }).err.contains(u"person's name"_s));
    }

    void theHoursOfAColleagueAreToldAndSet()
    {
        const Commands run;
        run.makeBook();
        const auto people = [&run](const QStringList &words) { return run(QStringList { u"people"_s } + words); };
        QCOMPARE(people({ u"Ελένη"_s }).code, int(Done));
        const auto hours = [&people](const QStringList &words) {
            return people(QStringList { u"hours"_s, u"ελενη"_s } + words);
        };
        QVERIFY(hours({}).out.startsWith(u"Monday: 09:00 to 17:00 (as the book)\n"_s));
        QCOMPARE(hours({ u"Saturday"_s, u"09:00-14:00"_s, u"monday"_s, u"closed"_s }).code, int(Done));
        const QString told = hours({}).out;
        QVERIFY2(told.startsWith(u"Monday: closed\n"_s), qUtf8Printable(told));
        QVERIFY2(told.contains(u"Saturday: 09:00 to 14:00\n"_s), qUtf8Printable(told));
        QCOMPARE(hours({ u"monday"_s, u"book"_s }).code, int(Done));
        QVERIFY(hours({}).out.startsWith(u"Monday: 09:00 to 17:00 (as the book)\n"_s));
        QVERIFY(hours({}).out.contains(u"Saturday: 09:00 to 14:00\n"_s));
        QCOMPARE(hours({ u"monday"_s, u"09:00-17:00"_s }).code, int(Done));
        QVERIFY(hours({}).out.startsWith(u"Monday: 09:00 to 17:00 (as the book)\n"_s));
        QCOMPARE(hours({ u"all"_s, u"book"_s }).code, int(Done));
        QVERIFY(hours({}).out.contains(u"Saturday: closed (as the book)\n"_s));

        QCOMPARE(hours({ u"friday"_s, u"17:00-09:00"_s }).code, int(BadData));
        QCOMPARE(hours({ u"all"_s, u"closed"_s }).code, int(BadData));
        QCOMPARE(hours({ u"friday"_s }).code, int(Usage));
        QCOMPARE(hours({ u"someday"_s, u"closed"_s }).code, int(Usage));
        QCOMPARE(people({ u"hours"_s }).code, int(Usage));
        QVERIFY(people({ u"hours"_s, u"Nobody"_s }).err.contains(u"Nobody"_s));

        QCOMPARE(people({ u"ΕΛΕΝΗ"_s }).code, int(Done)); // a namesake
        const Run several = hours({});
        QCOMPARE(several.code, int(BadData));
        const QString id = several.err.section(u'\n', 1, 1).section(u' ', 0, 0);
        QCOMPARE(people({ u"hours"_s, id }).code, int(Done));
    }
};

QTEST_GUILESS_MAIN(TestPeopleCommand)

#include "tst_peoplecommand.moc"
