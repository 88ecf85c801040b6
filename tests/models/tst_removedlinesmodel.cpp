#include "models/removedlinesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const RemovedEntry counter { .line = 7, .text = u"15 Σχόλια ▼"_s, .rule = u"comment-counter"_s };
const RemovedEntry back {
    .language = LessonLanguage::English, .line = 1500, .text = u"Share"_s, .rule = u"share"_s, .isRestored = true
};

QString text(const RemovedLinesModel &model, int row, int column) { return model.index(row, column).data().toString(); }

} // namespace

class TestRemovedLinesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLineTellsWhereItStoodAndWhyItWasRemoved()
    {
        RemovedLinesModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setEntries({ counter, back });
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QCOMPARE(text(model, 0, RemovedLinesModel::TextColumn), counter.text);
        QCOMPARE(text(model, 0, RemovedLinesModel::ReasonColumn), u"Counter of comments"_s);
        QCOMPARE(text(model, 0, RemovedLinesModel::SideColumn), u"Greek"_s);
        QCOMPARE(text(model, 1, RemovedLinesModel::SideColumn), u"English"_s);
        QCOMPARE(model.index(1, RemovedLinesModel::LineColumn).data(), 1500);
        QVERIFY(model.index(1, RemovedLinesModel::LineColumn).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        for (int column = 0; column < RemovedLinesModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void aLineThatCameBackIsToldFromTheOthers()
    {
        RemovedLinesModel model;
        model.setEntries({ counter, back });
        QCOMPARE(text(model, 0, RemovedLinesModel::StateColumn), u"removed"_s);
        QCOMPARE(text(model, 1, RemovedLinesModel::StateColumn), u"brought back"_s);
    }

    void whatMayBeCutIsReadWholeInItsHint()
    {
        RemovedLinesModel model;
        model.setEntries({ counter });
        for (const int column : { RemovedLinesModel::TextColumn, RemovedLinesModel::ReasonColumn })
            QCOMPARE(model.index(0, column).data(Qt::ToolTipRole), model.index(0, column).data());
        QVERIFY(!model.index(0, RemovedLinesModel::LineColumn).data(Qt::ToolTipRole).isValid());
    }

    void anotherLanguageChangesAllTextsAndTheHeads()
    {
        RemovedLinesModel model;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy heads(&model, &QAbstractItemModel::headerDataChanged);
        model.retranslate();
        QCOMPARE(changed.size(), 0);
        QCOMPARE(heads.size(), 1);
        model.setEntries({ counter, back });
        model.retranslate();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().at(1).toModelIndex(), model.index(1, RemovedLinesModel::ColumnCount - 1));
    }
};

QTEST_GUILESS_MAIN(TestRemovedLinesModel)

#include "tst_removedlinesmodel.moc"
