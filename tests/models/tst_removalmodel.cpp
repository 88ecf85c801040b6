#include "models/removalmodel.h"
#include "models/removaltext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestRemovalModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowSaysWhy()
    {
        RemovalModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRemovals({ { .line = 7, .text = u"$config[code] not found"_s, .rule = u"template-placeholder"_s },
            { .isGreek = false, .line = 3, .text = u"3 Comments"_s, .rule = u"comment-counter"_s } });
        QCOMPARE(model.index(0, RemovalModel::ReasonColumn).data().toString(),
            u"Placeholder of the website that was never filled in"_s);
        QCOMPARE(model.index(0, RemovalModel::LineColumn).data().toInt(), 7);
        QCOMPARE(model.index(1, RemovalModel::FileColumn).data().toString(), u"English"_s);
    }

    void aTickedLineIsKept()
    {
        RemovalModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRemovals({ { .line = 3, .text = u"Anonim"_s, .rule = u"author-stub"_s },
            { .line = 40, .text = u"15 Σχόλια ▼"_s, .rule = u"comment-counter"_s } });
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.keptLines(true), QList<int> { 40 });
        QCOMPARE(model.keptLines(false), QList<int>());
        QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.keptLines(true), QList<int>());
    }

    void anUnknownRuleHasAReasonToo()
    {
        QCOMPARE(removalReason(u"rule-of-tomorrow"_s), u"Does not look like part of the text"_s);
    }
};

QTEST_GUILESS_MAIN(TestRemovalModel)

#include "tst_removalmodel.moc"
