#include "core/contact.h"
#include "core/undo.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// Ops as the log would hold them.
struct Log
{
    QUuid customer = QUuid::createUuid();
    QList<Op> ops;

    Op append(Op op)
    {
        op.id = QUuid::createUuid();
        op.hlc = ops.size() + 1;
        ops.append(op);
        return op;
    }

    Op takeBack(const Op &op) { return append(opposite(op, ops).constFirst()); }

    QStringList values() const
    {
        QStringList values;
        for (const Contact &contact : foldContacts(ops))
            values.append(contact.value);
        return values;
    }
};

} // namespace

class TestContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anElementIsThereUntilItsRemoval()
    {
        Log log;
        const Op phone = log.append(addOp(log.customer, { .value = u"210 1234567"_s, .label = u"work"_s }));
        log.append(addOp(log.customer, { .kind = ContactKind::Email, .value = u"a@b.gr"_s }));
        QCOMPARE(log.values(), QStringList({ u"210 1234567"_s, u"a@b.gr"_s }));
        QCOMPARE(foldContacts(log.ops).constFirst().label, u"work"_s);
        const QList<Contact> before = foldContacts(log.ops);
        for (const Op &op : contactOps(log.customer, { .before = before, .after = before.mid(1) }))
            log.append(op);
        QCOMPARE(log.values(), QStringList { u"a@b.gr"_s });
        QVERIFY(hasContactOps(log.ops));
        QVERIFY(!phone.id.isNull());
    }

    void everyStepCanBeTakenBackAndDoneAgain()
    {
        Log log;
        const Op added = log.append(addOp(log.customer, { .value = u"1111"_s }));
        QList<Contact> changed = foldContacts(log.ops);
        changed[0].value = u"2222"_s;
        const QList<Op> edit = contactOps(log.customer, { .before = foldContacts(log.ops), .after = changed });
        QCOMPARE(edit.size(), 2);
        const Op removed = log.append(edit[0]);
        const Op again = log.append(edit[1]);
        QCOMPARE(log.values(), QStringList { u"2222"_s });
        const Op first = log.takeBack(again);
        const Op second = log.takeBack(removed);
        QCOMPARE(log.values(), QStringList { u"1111"_s });
        const Op gone = log.takeBack(added);
        QCOMPARE(log.values(), QStringList());
        log.takeBack(gone);
        QCOMPARE(log.values(), QStringList { u"1111"_s });
        log.takeBack(second);
        log.takeBack(first);
        QCOMPARE(log.values(), QStringList { u"2222"_s });
    }

    void differentWaysToWriteTheSameAreOne_data()
    {
        QTest::addColumn<ContactKind>("kind");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        using enum ContactKind;
        QTest::newRow("prefix") << Phone << u"+30 210 1234567"_s << u"210-1234567"_s;
        QTest::newRow("zeros") << Phone << u"0030 (210) 123 4567"_s << u"2101234567"_s;
        QTest::newRow("arabic digits") << Phone << u"٢١٠١٢٣٤٥٦٧"_s << u"2101234567"_s;
        QTest::newRow("case") << Email << u"Info@Example.GR"_s << u"info@example.gr"_s;
        QTest::newRow("web") << Web << u"https://www.example.gr/"_s << u"example.gr"_s;
        QTest::newRow("address") << Address << u"Ερμού 5,\nΑθήνα"_s << u"ΕΡΜΟΥ 5 Αθηνα"_s;
    }

    void differentWaysToWriteTheSameAreOne()
    {
        QFETCH(ContactKind, kind);
        QFETCH(QString, left);
        QFETCH(QString, right);
        QCOMPARE(matchKey({ .kind = kind, .value = left }), matchKey({ .kind = kind, .value = right }));
        QVERIFY(newContacts({ { .kind = kind, .value = left } }, { { .kind = kind, .value = right } }).isEmpty());
    }

    void whatCannotBeReachedIsRefusedWithItsKind_data()
    {
        QTest::addColumn<ContactKind>("kind");
        QTest::addColumn<QString>("value");
        using enum ContactKind;
        QTest::newRow("empty") << Address << u" "_s;
        QTest::newRow("no digits") << Phone << u"call me"_s;
        QTest::newRow("no at") << Email << u"info.example.gr"_s;
        QTest::newRow("space") << Email << u"in fo@example.gr"_s;
        QTest::newRow("lines") << Phone << u"210\n1234567"_s;
        QTest::newRow("nul") << Address << QString(u"a\0b"_s);
        QTest::newRow("right to left") << Web << u"exa\u202emple.gr"_s;
    }

    void whatCannotBeReachedIsRefusedWithItsKind()
    {
        QFETCH(ContactKind, kind);
        QFETCH(QString, value);
        const auto cleaned = cleanedContact({ .kind = kind, .value = value });
        QVERIFY(!cleaned);
        QCOMPARE(cleaned.error().subject, u"contact."_s + wordOf(kind));
    }
};

QTEST_APPLESS_MAIN(TestContact)

#include "tst_contact.moc"
