#include "models/sortproxy.h"

#include "models/sortrole.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Sorted
{
    explicit Sorted(const QStringList &texts)
    {
        for (const QString &text : texts)
            model.appendRow(new QStandardItem(text));
        proxy.setSourceModel(&model);
    }

    QStringList texts(Qt::SortOrder order = Qt::AscendingOrder)
    {
        proxy.sort(0, order);
        QStringList texts;
        for (int row = 0; row < proxy.rowCount(); ++row)
            texts.append(proxy.index(row, 0).data().toString());
        return texts;
    }

    QStandardItemModel model;
    SortProxy proxy;
    QAbstractItemModelTester tester { &proxy };
};

} // namespace

class TestSortProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandAsInADictionary()
    {
        QCOMPARE(Sorted({ u"Έλενα"_s, u"Άννα"_s, u"Αλέξης"_s }).texts(),
            (QStringList { u"Αλέξης"_s, u"Άννα"_s, u"Έλενα"_s }));
    }

    void whatACellMeansGoesBeforeItsText()
    {
        Sorted days({ u"today"_s, u"yesterday"_s, u"01/02/2026"_s });
        for (const int day : { 2, 1, 0 })
            days.model.item(2 - day)->setData(QDate(2026, 2, 1 + 10 * day), SortRole);
        QCOMPARE(days.texts(), (QStringList { u"01/02/2026"_s, u"yesterday"_s, u"today"_s }));
    }

    void rowsThatAreAlikeKeepTheirOrderBothWays()
    {
        Sorted rows({ u"b1"_s, u"a"_s, u"b2"_s });
        for (const int row : { 0, 1, 2 })
            rows.model.item(row)->setData(row == 1 ? 0 : 1, SortRole);
        QCOMPARE(rows.texts(Qt::DescendingOrder), (QStringList { u"b1"_s, u"b2"_s, u"a"_s }));
        QCOMPARE(rows.texts(), (QStringList { u"a"_s, u"b1"_s, u"b2"_s }));
    }
};

QTEST_APPLESS_MAIN(TestSortProxy)

#include "tst_sortproxy.moc"
