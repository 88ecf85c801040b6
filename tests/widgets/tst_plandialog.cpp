#include "app/services.h"
#include "support/testbook.h"
#include "widgets/plandialog.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestPlanDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planningSaysWhatSpeaksAgainstADay()
    {
        TestBook book;
        Services services(book.store);
        const QUuid id = book.customer(u"Bakery"_s);
        must(book.visits.plan(id, QDate(2026, 3, 20)));
        PlanDialog dialog(services, id, QDate(2026, 3, 25), nullptr); // Independence Day
        dialog.open();
        auto *note = dialog.findChild<QLabel *>(u"noteLabel"_s);
        QTRY_VERIFY(note->text().contains(u"holiday"_s) && note->text().contains(u"planned already"_s));
        auto *day = dialog.findChild<QDateEdit *>(u"dayEdit"_s);
        day->setDate(QDate(2026, 3, 26));
        QVERIFY(!note->text().contains(u"holiday"_s));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(book.summary(id).step.day, QDate(2026, 3, 20)); // both stay
    }

    void planningSaysNothingOfACustomerThatCannotBeRead()
    {
        TestBook book;
        Services services(book.store);
        PlanDialog dialog(services, QUuid::createUuid(), QDate(2026, 3, 25), nullptr); // Independence Day
        dialog.open();
        auto *error = dialog.findChild<QLabel *>(u"errorLabel"_s);
        QTRY_VERIFY(error->isVisible() && !error->text().isEmpty());
        (void)waited(services.book.rules());
        QCoreApplication::sendPostedEvents();
        QVERIFY(dialog.findChild<QLabel *>(u"noteLabel"_s)->text().isEmpty());
    }
};

QTEST_MAIN(TestPlanDialog)

#include "tst_plandialog.moc"
