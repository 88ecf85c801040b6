#include "models/mergemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

MergePreview preview()
{
    MergePreview preview;
    preview.kept.customer
        = { .id = QUuid::createUuid(), .name = u"Bakery"_s, .region = u"Syros"_s, .firstContact = QDate(2026, 1, 9) };
    preview.other.customer = { .id = QUuid::createUuid(),
        .name = u"Bakery"_s,
        .region = u"Naxos"_s,
        .note = u"One oven"_s,
        .firstContact = QDate(2025, 5, 5) };
    preview.other.contactCount = 3;
    return preview;
}

QModelIndex cell(const MergeModel &model, const QString &value, MergeModel::Column column)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, column).data().toString() == value)
            return model.index(row, column);
    }
    return {};
}

} // namespace

class TestMergeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsEmptyYieldsAndTheEarlierFirstContactStays()
    {
        MergeModel model;
        const QAbstractItemModelTester tester(&model);
        model.setPreview(preview());
        const Customer chosen = model.chosen();
        QCOMPARE(chosen.region, u"Syros"_s);
        QCOMPARE(chosen.note, u"One oven"_s);
        QCOMPARE(chosen.firstContact, QDate(2025, 5, 5));
    }

    void aTickTakesTheOtherValueAndAnotherTickGivesItBack()
    {
        MergeModel model;
        const QAbstractItemModelTester tester(&model);
        model.setPreview(preview());
        const QModelIndex naxos = cell(model, u"Naxos"_s, MergeModel::OtherColumn);
        QVERIFY(naxos.isValid());
        QCOMPARE(naxos.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(model.setData(naxos, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.chosen().region, u"Naxos"_s);
        QCOMPARE(naxos.siblingAtColumn(MergeModel::KeptColumn).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(model.setData(naxos, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.chosen().region, u"Syros"_s);
    }

    void ratingCompetitorAndWordsAboutTheLossAreChosenEachForItself()
    {
        MergePreview both = preview();
        both.kept.customer.rating = Rating::C;
        both.other.customer.rating = Rating::A;
        both.other.customer.competitor = u"Aegean Foods"_s;
        both.other.customer.endNote = u"They were cheaper"_s;
        MergeModel model;
        model.setPreview(both);
        QCOMPARE(model.chosen().rating, Rating::C);
        QCOMPARE(model.chosen().competitor, u"Aegean Foods"_s);
        QCOMPARE(model.chosen().endNote, u"They were cheaper"_s);
        QVERIFY(model.setData(cell(model, u"A"_s, MergeModel::OtherColumn), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.chosen().rating, Rating::A);
    }

    void anOwnFieldIsChosenUnderItsName()
    {
        MergePreview both = preview();
        const CustomField ovens { .id = QUuid::createUuid(), .name = u"Ovens"_s, .type = FieldType::WholeNumber };
        both.customFields = { ovens };
        both.kept.customer.setCustomField(ovens.id, u"1"_s);
        both.other.customer.setCustomField(ovens.id, u"2"_s);
        MergeModel model;
        model.setPreview(both);
        QVERIFY(cell(model, u"Ovens"_s, MergeModel::FieldColumn).isValid());
        QCOMPARE(model.chosen().customFields.value(ovens.id), u"1"_s);
        QVERIFY(model.setData(cell(model, u"2"_s, MergeModel::OtherColumn), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.chosen().customFields.value(ovens.id), u"2"_s);
    }

    void equalValuesNeedNoChoice()
    {
        MergeModel model;
        const QAbstractItemModelTester tester(&model);
        model.setPreview(preview());
        const QModelIndex name = cell(model, u"Bakery"_s, MergeModel::OtherColumn);
        QVERIFY(!name.data(Qt::CheckStateRole).isValid());
        QVERIFY(!model.setData(name, Qt::Checked, Qt::CheckStateRole));
    }

    void withoutAnotherCustomerThereIsNothingToChoose()
    {
        MergeModel model;
        const QAbstractItemModelTester tester(&model);
        MergePreview one = preview();
        one.other = {};
        model.setPreview(one);
        QCOMPARE(model.rowCount(), 0);
    }

    void theHeadersTellTheContactsOfEach()
    {
        MergeModel model;
        model.setPreview(preview());
        QVERIFY(model.headerData(MergeModel::OtherColumn, Qt::Horizontal).toString().contains(u'3'));
    }
};

QTEST_GUILESS_MAIN(TestMergeModel)

#include "tst_mergemodel.moc"
