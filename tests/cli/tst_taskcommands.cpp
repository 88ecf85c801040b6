#include "support/commands.h"

#include <QDate>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QString harbour = u"Harbour Supplies"_s;

QString daysAway(int days) { return QDate::currentDate().addDays(days).toString(Qt::ISODate); }

struct TaskCommands : Commands
{
    TaskCommands() { makeBook(); }

    QString added(const QString &title, const QStringList &more = {}) const
    {
        const Run made = (*this)(QStringList { u"task"_s, u"add"_s, harbour, title } + more);
        return made.code == Done ? made.savedId() : QString();
    }

    // Due day, priority, state and title of each task.
    QStringList listed(const QStringList &more = {}) const
    {
        QStringList lines;
        for (const QString &line : (*this)(QStringList { u"task"_s, u"list"_s } + more).out.split(u'\n')) {
            const QStringList columns = line.split(u'\t');
            if (columns.size() == 6)
                lines.append(QStringList { columns[1], columns[2], columns[3], columns[5] }.join(u' '));
        }
        return lines;
    }
};

} // namespace

class TestTaskCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskIsAddedListedDoneAndOpenedAgain()
    {
        const TaskCommands run;
        const QString id = run.added(
            u"Catalogue"_s, { u"--due"_s, daysAway(5), u"--priority"_s, u"high"_s, u"--note"_s, u"with prices"_s });
        QVERIFY(!id.isEmpty());
        QVERIFY(!run.added(u"Some day"_s, { u"--status"_s, u"In Progress"_s }).isEmpty());
        const QString first = daysAway(5) + u" high not started Catalogue"_s;
        QCOMPARE(run.listed(), QStringList({ first, u" normal started Some day"_s }));
        QCOMPARE(run.listed({ harbour }).size(), 2);
        QVERIFY(run({ u"agenda"_s }).out.contains(u"Task due in 5 days"_s));
        QCOMPARE(run({ u"task"_s, u"done"_s, id }).code, int(Done));
        QCOMPARE(run.listed().size(), 1);
        QCOMPARE(run.listed({ harbour, u"--all"_s }).constLast(), QString(daysAway(5) + u" high done Catalogue"_s));
        QVERIFY(run({ u"task"_s, u"done"_s, id }).err.contains(u"stands otherwise"_s));
        QCOMPARE(run({ u"task"_s, u"reopen"_s, id }).code, int(Done));
        QCOMPARE(run({ u"task"_s, u"cancel"_s, id }).code, int(Done));
        QCOMPARE(run.listed().size(), 1);
        QCOMPARE(run({ u"task"_s, u"delete"_s, id }).code, int(Done));
        QCOMPARE(run.listed({ harbour, u"--all"_s }).size(), 1);
        QCOMPARE(run({ u"restore"_s, id }).code, int(Done));
        QCOMPARE(run.listed({ harbour, u"--all"_s }).size(), 2);
        const Run doctor = run({ u"doctor"_s });
        QVERIFY2(doctor.out.contains(u"agree with the log"_s), qPrintable(doctor.out + doctor.err));
    }

    void aTaskIsStartedPutOffAndDoneOnAnEarlierDay()
    {
        const TaskCommands run;
        const QString id = run.added(u"Catalogue"_s, { u"--due"_s, daysAway(-3) });
        QVERIFY(run.listed().constFirst().contains(u"overdue"_s));
        const Run next = run({ u"next"_s });
        QVERIFY2(next.out.contains(u"Catalogue"_s) && next.out.contains(u"3 days overdue"_s), qUtf8Printable(next.out));
        QCOMPARE(run({ u"task"_s, u"start"_s, id }).code, int(Done));
        QCOMPARE(run({ u"task"_s, u"defer"_s, id, u"--until"_s, daysAway(0) }).code, int(BadData));
        QCOMPARE(run({ u"task"_s, u"defer"_s, id, u"--until"_s, daysAway(4) }).code, int(Done));
        QVERIFY(run.listed().constFirst().contains(u"put off until"_s));
        QVERIFY(!run({ u"next"_s }).out.contains(u"Catalogue"_s));
        QCOMPARE(run({ u"task"_s, u"done"_s, id, u"--day"_s, daysAway(1) }).code, int(BadData));
        QCOMPARE(run({ u"task"_s, u"done"_s, id, u"--day"_s, daysAway(-1) }).code, int(Done));
    }

    void whatIsWrittenWronglyIsTold()
    {
        const TaskCommands run;
        const auto code = [&run](const QStringList &args) { return run(QStringList { u"task"_s } + args).code; };
        QCOMPARE(code({}), int(Usage));
        QCOMPARE(code({ u"dance"_s }), int(Usage));
        QCOMPARE(code({ u"add"_s, harbour }), int(Usage));
        QCOMPARE(code({ u"list"_s, u"--all"_s }), int(Usage));
        QCOMPARE(code({ u"done"_s }), int(Usage));
        QCOMPARE(code({ u"start"_s, u"x"_s, u"--day"_s, daysAway(0) }), int(Usage));
        QCOMPARE(code({ u"add"_s, u"Nobody known"_s, u"x"_s }), int(BadData));
        QCOMPARE(code({ u"add"_s, harbour, u" "_s }), int(BadData));
        QCOMPARE(code({ u"add"_s, harbour, u"x"_s, u"--due"_s, u"2026-02-30"_s }), int(BadData));
        QCOMPARE(code({ u"add"_s, harbour, u"x"_s, u"--priority"_s, u"huge"_s }), int(BadData));
        QCOMPARE(code({ u"add"_s, harbour, u"x"_s, u"--status"_s, u"someday"_s }), int(BadData));
        QCOMPARE(code({ u"done"_s, u"no-such-id"_s }), int(BadData));
        QCOMPARE(code({ u"delete"_s, u"no-such-id"_s }), int(BadData));
    }
};

QTEST_GUILESS_MAIN(TestTaskCommands)

#include "tst_taskcommands.moc"
