#include "app/autostart.h"
#include "app/preferences.h"
#include "app/services.h"
#include "core/quiethours.h"
#include "support/testbook.h"
#include "widgets/notifier.h"
#include "widgets/reminders.h"
#include "widgets/remindersdialog.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTimeEdit>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

class NoticeBoard : public Notifier
{
public:
    void notify(const QString &, const QString &text) override { texts.append(text); }

    QStringList texts;
};

struct Desk
{
    TestBook book;
    Services services { book.store };
    Preferences preferences { book.directory.filePath(u"pistis.conf"_s) };
    NoticeBoard board;

    // Local noon of the day so many days from now.
    void noon(int days)
    {
        book.clock.now = QDateTime(QDate(2026, 3, 11).addDays(days), QTime(12, 0)).toMSecsSinceEpoch();
    }
};

} // namespace

class TestReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void whatIsToBeDoneIsToldOnceADay()
    {
        Desk desk;
        desk.noon(0);
        desk.book.customer(u"Late"_s, QDate(2026, 1, 5));
        Reminders reminders(desk.services, desk.preferences, desk.board);
        QTRY_COMPARE(desk.board.texts.size(), 1);
        QVERIFY(desk.board.texts.constFirst().contains(u'1'));
        reminders.look();
        desk.noon(1);
        reminders.look();
        QTRY_COMPARE(desk.board.texts.size(), 2);
    }

    void nothingIsToldInQuietHoursAndAfterThemItIs()
    {
        Desk desk;
        desk.noon(0);
        desk.preferences.setQuietHours({ .from = QTime(11, 0), .until = QTime(13, 0) });
        desk.book.customer(u"Late"_s, QDate(2026, 1, 5));
        Reminders reminders(desk.services, desk.preferences, desk.board);
        must(desk.book.customers.counts(desk.book.clock.today()));
        QCoreApplication::sendPostedEvents();
        QVERIFY(desk.board.texts.isEmpty());
        desk.book.clock.now += 2 * 3'600'000;
        reminders.look();
        QTRY_COMPARE(desk.board.texts.size(), 1);
    }

    void whoWantsNoneGetsNone()
    {
        Desk desk;
        desk.noon(0);
        desk.book.customer(u"Late"_s, QDate(2026, 1, 5));
        RemindersDialog dialog(desk.preferences);
        dialog.findChild<QCheckBox *>(u"remindCheck"_s)->setChecked(false);
        dialog.findChild<QTimeEdit *>(u"quietFromEdit"_s)->setTime(QTime(18, 30));
        dialog.findChild<QPushButton *>(u"saveButton"_s)->click();
        QVERIFY(!desk.preferences.reminders());
        QCOMPARE(desk.preferences.quietHours(), (QuietHours { QTime(18, 30), QTime(8, 0) }));
        const Reminders reminders(desk.services, desk.preferences, desk.board);
        must(desk.book.customers.counts(desk.book.clock.today()));
        QCoreApplication::sendPostedEvents();
        QVERIFY(desk.board.texts.isEmpty());
    }

    void theDesktopStartsTheProgramIfItIsWanted()
    {
        Desk desk;
        const auto choose = [&desk](bool starts) {
            RemindersDialog dialog(desk.preferences);
            dialog.findChild<QCheckBox *>(u"startCheck"_s)->setChecked(starts);
            dialog.findChild<QPushButton *>(u"saveButton"_s)->click();
        };
        choose(true);
        QVERIFY(startsWithDesktop());
        QFile entry(
            QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"autostart/org.pistis.Pistis.desktop"_s));
        QVERIFY(entry.open(QIODevice::ReadOnly));
        QVERIFY(entry.readAll().contains(QCoreApplication::applicationFilePath().toUtf8()));
        choose(false);
        QVERIFY(!startsWithDesktop());
    }

    void aDesktopWithoutNotificationsIsNoTrouble() { DesktopNotifier().notify(u"Pistis"_s, u"1 < 2"_s); }
};

QTEST_MAIN(TestReminders)

#include "tst_reminders.moc"
