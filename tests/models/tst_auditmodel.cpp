#include "app/auditservice.h"
#include "app/mergeservice.h"
#include "app/tagservice.h"
#include "models/auditmodel.h"
#include "models/audittext.h"
#include "support/testbook.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct TestTrail : TestBook
{
    QUuid id = customer(u"Bakery"_s);
    AuditService audit { store };
    AuditModel model { audit, store, id };
    QAbstractItemModelTester tester { &model };

    void rename(const QString &name)
    {
        clock.now += 60'000;
        const Customer before = summary(id).customer;
        Customer after = before;
        after.name = name;
        must(customers.change(before, after));
    }

    QString text(int row, AuditModel::Column column) const { return model.index(row, column).data().toString(); }

    int rowOf(const QString &after) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (text(row, AuditModel::AfterColumn) == after)
                return row;
        }
        return -1;
    }
};

} // namespace

class TestAuditModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChannelOfARequestIsToldInWords()
    {
        QCOMPARE(auditValue(u"request.channel"_s, u"visit"_s, {}, {}), u"Visit"_s);
        QCOMPARE(auditValue(u"request.channel"_s, u"phone"_s, {}, {}), u"Phone"_s);
        QCOMPARE(auditValue(u"request.channel"_s, u"at the fair"_s, {}, {}), u"at the fair"_s);
    }

    void theLastChangeStandsFirstInWords()
    {
        TestTrail trail;
        trail.rename(u"Bakery Aigaio"_s);
        trail.model.reload();
        QTRY_VERIFY(trail.model.rowCount() > 1);
        QCOMPARE(trail.text(0, AuditModel::FieldColumn), u"Name"_s);
        QCOMPARE(trail.text(0, AuditModel::BeforeColumn), u"Bakery"_s);
        QCOMPARE(trail.text(0, AuditModel::AfterColumn), u"Bakery Aigaio"_s);
        QCOMPARE(trail.text(0, AuditModel::WhoColumn), u"Maria"_s);
        QCOMPARE(trail.text(0, AuditModel::RecordColumn), u"Customer"_s);
    }

    void earlierTagsAreBroughtBackAsAWhole()
    {
        TestTrail trail;
        TagService tags(trail.store);
        const auto now = [&] { return *waited(tags.ofCustomer(trail.id)); };
        must(tags.set(trail.id, { u"island"_s, u"good"_s }));
        trail.clock.now += 60'000;
        must(tags.set(trail.id, { u"good"_s }));
        trail.model.reload();
        const QString both = u"good, island"_s;
        QTRY_VERIFY(trail.rowOf(both) >= 0 && trail.rowOf(u"good"_s) >= 0);
        const int row = trail.rowOf(both);
        QVERIFY(trail.model.canBringBack(row, AuditService::Side::After));
        must(trail.audit.bringBack(trail.model.entry(row), AuditService::Side::After));
        QCOMPARE(now(), (QStringList { u"good"_s, u"island"_s }));
        QCoreApplication::sendPostedEvents(); // so that it is the last step
        must(trail.undo.undo());
        QCOMPARE(now(), QStringList { u"good"_s });
    }

    void tagsOfAMergedRecordStayWhenEarlierOnesAreBroughtBack()
    {
        TestTrail trail;
        TagService tags(trail.store);
        const QUuid twin = trail.customer(u"Twin"_s);
        must(tags.set(twin, { u"north"_s }));
        must(tags.set(trail.id, { u"island"_s, u"good"_s }));
        trail.clock.now += 60'000;
        must(tags.set(trail.id, { u"good"_s }));
        const Customer kept = trail.summary(trail.id).customer;
        must(MergeService(trail.store).merge(kept, kept, twin));
        trail.model.reload();
        QTRY_VERIFY(trail.rowOf(u"good, island"_s) >= 0);
        must(trail.audit.bringBack(trail.model.entry(trail.rowOf(u"good, island"_s)), AuditService::Side::After));
        QCOMPARE(*waited(tags.ofCustomer(trail.id)), (QStringList { u"good"_s, u"island"_s, u"north"_s }));
    }

    void anEarlierValueIsBroughtBackAndCanBeUndone()
    {
        TestTrail trail;
        trail.rename(u"Bakery Aigaio"_s);
        trail.model.reload();
        QTRY_VERIFY(trail.rowOf(u"Bakery"_s) > 0);
        QVERIFY(!trail.model.canBringBack(trail.rowOf(u"Bakery Aigaio"_s), AuditService::Side::After));
        QVERIFY(trail.model.canBringBack(trail.rowOf(u"Bakery"_s), AuditService::Side::After));
        must(trail.audit.bringBack(trail.model.entry(trail.rowOf(u"Bakery"_s))));
        QCOMPARE(trail.summary(trail.id).customer.name, u"Bakery"_s);
        QCoreApplication::sendPostedEvents();
        must(trail.undo.undo());
        QCOMPARE(trail.summary(trail.id).customer.name, u"Bakery Aigaio"_s);
    }

    void visitsRequestsAndPromisesAreInTheSameTrail()
    {
        TestTrail trail;
        trail.visit(trail.id, QDate(2026, 3, 1));
        const QUuid request = *waited(trail.requests.add({ .customer = trail.id, .text = u"A price?"_s }));
        trail.clock.now += 60'000;
        must(trail.requests.answer(request, u"12 euros"_s));
        must(trail.promises.add({ .customer = trail.id, .words = u"Samples"_s, .due = QDate(2026, 3, 20) }));
        trail.model.reload();
        QTRY_VERIFY(trail.rowOf(u"12 euros"_s) >= 0);
        const int answered = trail.rowOf(u"12 euros"_s);
        QCOMPARE(trail.text(answered, AuditModel::RecordColumn), u"Request: A price?"_s);
        QVERIFY(!trail.model.canBringBack(answered, AuditService::Side::After));
        QVERIFY(trail.rowOf(u"Samples"_s) >= 0);
        QVERIFY(trail.rowOf(u"held"_s) >= 0);
        for (int row = 0; row < trail.model.rowCount(); ++row) // names, no ids
            QVERIFY(QUuid::fromString(trail.text(row, AuditModel::AfterColumn)).isNull());
        for (int row = 0; row < trail.model.rowCount(); ++row)
            QVERIFY2(!trail.text(row, AuditModel::FieldColumn).contains(u'_'),
                qPrintable(trail.text(row, AuditModel::FieldColumn)));
    }

    void aMessageIsSentAndNotHeld()
    {
        TestTrail trail;
        must(trail.visits.log({ .customer = trail.id, .type = VisitType::Message, .day = QDate(2026, 3, 1) }));
        trail.model.reload();
        QTRY_VERIFY(trail.rowOf(u"Message"_s) >= 0);
        QVERIFY(trail.rowOf(u"sent"_s) >= 0);
        QCOMPARE(trail.rowOf(u"held"_s), -1);
    }

    void aFieldOfTomorrowIsShownAsItIs()
    {
        QCOMPARE(auditField(u"customer.star_sign"_s), u"star_sign"_s);
        QCOMPARE(auditValue(u"customer.star_sign"_s, u"Leo"_s, {}), u"Leo"_s);
    }
};

QTEST_GUILESS_MAIN(TestAuditModel)

#include "tst_auditmodel.moc"
