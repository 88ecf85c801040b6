#include "models/numberstablemodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

NumbersTable someTable(const QString &number)
{
    return { .headers = { u"Visits"_s, u"Losses"_s }, .rows = { { u"2"_s, number } } };
}

} // namespace

class TestNumbersTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsTheRulesOfModels()
    {
        NumbersTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(someTable(u"3"_s));
        model.setTable({ .headers = { u"One"_s }, .rows = { { u"1"_s }, { u"2"_s } } });
        model.setTable({});
        QCOMPARE(model.rowCount(), 0);
    }

    void numbersStandAtTheRight()
    {
        NumbersTableModel model;
        model.setTable(someTable(u"3"_s));
        const auto alignment
            = [&](int column) { return model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>(); };
        QVERIFY(alignment(0).testFlag(Qt::AlignLeft));
        QVERIFY(alignment(1).testFlag(Qt::AlignRight));
        QVERIFY(
            model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    }

    void onlyARowThatLeadsToCustomersLooksLikeAWayToThem()
    {
        NumbersTableModel model;
        model.setTable({ .headers = { u"Visits"_s, u"Losses"_s },
            .rows = { { u"2"_s, u"3"_s }, { u"5+"_s, u"0"_s } },
            .leads = { true, false } });
        QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().underline());
        QVERIFY(!model.index(0, 1).data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(!model.index(1, 0).data(Qt::FontRole).isValid());
        QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void sameShapeIsAChangeOfDataOnly()
    {
        NumbersTableModel model;
        model.setTable(someTable(u"3"_s));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setTable(someTable(u"4"_s));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(0, 1).data().toString(), u"4"_s);
    }
};

QTEST_MAIN(TestNumbersTableModel)

#include "tst_numberstablemodel.moc"
