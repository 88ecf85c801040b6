#include "models/evidencenumbers.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

BookEvidence someEvidence()
{
    BookEvidence evidence;
    BandResult two { .band = 2, .label = "2", .events = 3, .personDays = 12345, .expected = 4.25 };
    two.adjustedRate = 1.0;
    evidence.result.lags = { LagResult { .lag = 60, .events = 3, .bands = { two } } };
    evidence.result.lags.front().cox.hr = 0.9;
    evidence.result.lags.front().cox.hrLower = 0.8;
    evidence.result.lags.front().cox.hrUpper = 1.01;
    evidence.result.naive.low = { .n = 10, .retained = 0.49 };
    evidence.result.naive.high = { .n = 10, .retained = 0.9 };
    evidence.bands[2] = { .lost = { 1, 2, 3 }, .present = { 4, 5 } };
    return evidence;
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
        model.setTable(bandNumbers(someEvidence()));
        model.setTable(lagNumbers(someEvidence().result));
        model.setTable({});
        QCOMPARE(model.rowCount(), 0);
    }

    void numbersStandAtTheRight()
    {
        NumbersTableModel model;
        model.setTable(bandNumbers(someEvidence()));
        const auto alignment
            = [&](int column) { return model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>(); };
        QVERIFY(alignment(0).testFlag(Qt::AlignLeft));
        QVERIFY(alignment(1).testFlag(Qt::AlignRight));
        QVERIFY(
            model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    }

    void aBandCountsTheCustomersOfItsLists()
    {
        const QStringList row = bandNumbers(someEvidence()).rows.first();
        QCOMPARE(row.at(bandLostColumn), u"3"_s);
        QCOMPARE(row.at(bandPresentColumn), u"2"_s);
    }

    void numbersAreWrittenAsTheLanguageDoes()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Greek));
        const QString hr = lagNumbers(someEvidence().result).rows.first().at(1);
        const QString days = bandNumbers(someEvidence()).rows.first().last();
        QLocale::setDefault(before);
        QCOMPARE(hr, u"0,90"_s);
        QCOMPARE(days, u"12.345"_s);
    }

    void whatIsNotDefinedIsADash()
    {
        EvidenceResult result;
        result.lags = { LagResult { .lag = 60 } };
        QCOMPARE(lagNumbers(result).rows.first().at(1), u"–"_s);
        QCOMPARE(naiveNumbers(result).rows.first().at(2), u"–"_s);
    }

    void sameShapeIsAChangeOfDataOnly()
    {
        NumbersTableModel model;
        model.setTable(lagNumbers(someEvidence().result));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setTable(lagNumbers(someEvidence().result));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
    }

    void theGapIsNamedWithBothSides()
    {
        const QString text = gapText(someEvidence().result);
        for (const auto &part : { u"49%"_s, u"90%"_s, u"0.90"_s, u"0.80"_s, u"1.01"_s })
            QVERIFY2(text.contains(part), qUtf8Printable(text));
    }
};

QTEST_MAIN(TestNumbersTableModel)

#include "tst_numberstablemodel.moc"
