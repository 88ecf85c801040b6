#include "core/folds.h"
#include "core/tags.h"
#include "core/undo.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QUuid id = QUuid::createUuid();

// A log of one customer, to which changes of tags are added.
struct Log
{
    QList<Op> ops {};

    void append(const QList<Op> &more)
    {
        for (Op op : more) {
            op.id = QUuid::createUuid();
            op.hlc = ops.size() + 1;
            ops.append(op);
        }
    }

    void set(const QStringList &tags) { append(tagOps(id, ops, tags)); }
};

} // namespace

class TestTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsAreASetThatChangesOneByOne()
    {
        Log log;
        log.set({ u"hotel"_s, u"Νησιά"_s });
        QCOMPARE(foldTags(log.ops), QStringList({ u"hotel"_s, u"Νησιά"_s }));
        const qsizetype size = log.ops.size();
        log.set({ u"hotel"_s, u"winter"_s });
        QCOMPARE(log.ops.size(), size + 2); // one out, one in
        QCOMPARE(foldTags(log.ops), QStringList({ u"hotel"_s, u"winter"_s }));
        log.set({ u"winter"_s, u"hotel"_s });
        QCOMPARE(log.ops.size(), size + 2);
    }

    void tagsThatFoldAlikeAreOne()
    {
        Log log;
        log.set({ u"Νησιά"_s, u"ΝΗΣΙΑ"_s });
        QCOMPARE(foldTags(log.ops), QStringList { u"Νησιά"_s });
        log.set({ u"ΝΗΣΙΑ"_s }); // written otherwise
        QCOMPARE(foldTags(log.ops), QStringList { u"ΝΗΣΙΑ"_s });
    }

    void everyChangeIsUndoneAndRedone()
    {
        Log log;
        log.set({ u"hotel"_s });
        log.append(opposite(log.ops.constLast(), log.ops));
        QCOMPARE(foldTags(log.ops), QStringList());
        log.append(opposite(log.ops.constLast(), log.ops));
        QCOMPARE(foldTags(log.ops), QStringList { u"hotel"_s });
        log.append(opposite(log.ops.constLast(), log.ops));
        QCOMPARE(foldTags(log.ops), QStringList());
    }

    void twoWhoAddTheSameTagAndOneWhoTakesItOutLeaveTheOther()
    {
        Log log;
        log.set({ u"hotel"_s });
        const Op other { .kind = OpKind::add,
            .entity = id,
            .field = u"customer.tag"_s,
            .value = QJsonObject { { "value"_L1, u"hotel"_s } } };
        const QList<Op> out = tagOps(id, log.ops, {});
        log.append({ other });
        log.append(out);
        QCOMPARE(foldTags(log.ops), QStringList { u"hotel"_s });
    }

    void whatIsTypedIsTakenApartAndCleaned()
    {
        QCOMPARE(typedTags(u" hotel,  big   one; ,;"_s), QStringList({ u"hotel"_s, u"big one"_s }));
        QCOMPARE(*cleanedTags({ u" hotel "_s, u"HOTEL"_s, u""_s }), QStringList { u"hotel"_s });
        QCOMPARE(cleanedTags({ QString(61, u'x') }).error().subject, u"customer.tag"_s);
        QVERIFY(!cleanedTags({ QString(u"a\u202eb"_s) }));
    }
};

QTEST_APPLESS_MAIN(TestTags)

#include "tst_tags.moc"
