#include "core/audit.h"
#include "core/recordstate.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// Ops of one record as a log would hold them.
QList<Op> stamped(QList<Op> ops)
{
    qint64 hlc = 0;
    for (Op &op : ops) {
        op.id = QUuid::createUuid();
        op.hlc = ++hlc;
        op.madeAt = 1000 * hlc;
        op.author = u"maria"_s;
    }
    return ops;
}

QStringList fieldsOf(const QList<AuditEntry> &entries)
{
    QStringList fields;
    for (const AuditEntry &entry : entries)
        fields.append(entry.field);
    return fields;
}

const QUuid id = QUuid::createUuid();

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeTellsBothValuesWhoAndWhen()
    {
        const Customer bakery { .id = id, .name = u"Bakery"_s };
        const auto entries = auditOf(
            stamped({ createOp(id, Pistis::fieldsOf(bakery)), setOp(id, u"customer.name"_s, u"Bakery Aigaio"_s) }));
        const AuditEntry &last = entries.constLast();
        QCOMPARE(last.field, u"customer.name"_s);
        QCOMPARE(last.before, QJsonValue(u"Bakery"_s));
        QCOMPARE(last.after, QJsonValue(u"Bakery Aigaio"_s));
        QCOMPARE(last.author, u"maria"_s);
        QCOMPARE(last.at, 2000);
    }

    void anOpThatChangesNothingIsPassedOver()
    {
        const Customer bakery { .id = id, .name = u"Bakery"_s };
        const auto ops
            = stamped({ createOp(id, Pistis::fieldsOf(bakery)), setOp(id, u"customer.name"_s, u"Bakery"_s) });
        QCOMPARE(auditOf(ops), auditOf(ops.first(1)));
    }

    void aVisitTellsItsAmendmentsAndItsDeletion()
    {
        const Visit visit { .id = id, .customer = QUuid::createUuid(), .day = QDate(2026, 3, 2) };
        const auto entries = auditOf(stamped(
            { visitOp(visit), { .kind = OpKind::amend, .entity = id, .field = u"day"_s, .value = u"2026-03-03"_s },
                { .kind = OpKind::retract, .entity = id, .value = QJsonObject() } }));
        QCOMPARE(fieldsOf(entries).mid(entries.size() - 2), QStringList({ u"visit.day"_s, u"visit.deleted"_s }));
        QCOMPARE(entries.at(entries.size() - 2).before, QJsonValue(u"2026-03-02"_s));
    }

    void aKeptPromiseAndItsUndoAreBothTold()
    {
        const Promise promise {
            .id = id, .customer = QUuid::createUuid(), .words = u"Samples"_s, .due = QDate(2026, 3, 9)
        };
        QList<Op> ops
            = stamped({ makeOp(promise), eventOp(OpKind::promise, id, u"keep"_s, { { "on"_L1, u"2026-03-08"_s } }),
                { .kind = OpKind::retract, .entity = id } });
        ops[2].value = QJsonObject { { "op"_L1, idText(ops.at(1).id) } };
        const auto entries = auditOf(ops);
        QCOMPARE(fieldsOf(entries).mid(entries.size() - 4),
            QStringList({ u"promise.done_on"_s, u"promise.state"_s, u"promise.done_on"_s, u"promise.state"_s }));
        QCOMPARE(entries.constLast().after, QJsonValue(u"open"_s));
    }

    void onlyWhatAPersonWritesCanBeSetAgain()
    {
        QVERIFY(settingOp(RecordKind::Customer, id, u"customer.name"_s, u"Bakery"_s));
        QVERIFY(settingOp(RecordKind::Promise, id, u"promise.words"_s, u"Samples"_s));
        QVERIFY(!settingOp(RecordKind::Promise, id, u"promise.state"_s, u"kept"_s));
        QVERIFY(!settingOp(RecordKind::Request, id, u"request.closed_at"_s, 5));
        const auto amended = settingOp(RecordKind::Visit, id, u"visit.note"_s, QJsonValue::Undefined);
        QVERIFY(amended);
        QCOMPARE(amended->kind, QString(OpKind::amend));
        QCOMPARE(amended->field, u"note"_s);
        QVERIFY(amended->value.isNull());
    }

    void onlyADeletedRecordIsRestored()
    {
        const Visit visit { .id = id, .customer = QUuid::createUuid(), .day = QDate(2026, 3, 2) };
        QList<Op> ops = stamped({ visitOp(visit) });
        QVERIFY(!restoringOp(ops));
        ops = stamped({ visitOp(visit), { .kind = OpKind::retract, .entity = id, .value = QJsonObject() } });
        QVERIFY(restoringOp(ops));
        QVERIFY(!restoringOp({}));
    }
};

QTEST_APPLESS_MAIN(TestAudit)

#include "tst_audit.moc"
