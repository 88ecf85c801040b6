#include "widgets/sortedtable.h"

#include "app/preferences.h"
#include "models/sortrole.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

class Towns : public QAbstractTableModel
{
public:
    using Town = std::pair<QString, int>;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_towns.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        const auto &[name, people] = m_towns.at(index.row());
        if (role == SortRole && index.column() == 1)
            return people;
        if (role != Qt::DisplayRole)
            return {};
        return index.column() == 0 ? name : QString::number(people);
    }

    void setTowns(const QList<Town> &towns)
    {
        beginResetModel();
        m_towns = towns;
        endResetModel();
    }

private:
    QList<Town> m_towns;
};

struct Shown
{
    explicit Shown(Preferences &preferences)
        : table(
            view, model, u"towns"_s, { .stretched = { 0 }, .sorted = 1, .order = Qt::DescendingOrder }, &preferences)
    {
        model.setTowns({ { u"Kavala"_s, 54 }, { u"Volos"_s, 9 }, { u"Arta"_s, 7 } });
        view.resize(500, 300);
        view.show();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("not shown");
        view.setFocus();
    }

    QStringList towns() const
    {
        QStringList towns;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            towns.append(view.model()->index(row, 0).data().toString());
        return towns;
    }

    void clickTitle(int column)
    {
        const QHeaderView *header = view.horizontalHeader();
        const QPoint point(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, point);
    }

    Towns model;
    QTableView view;
    SortedTable table;
};

} // namespace

class TestSortedTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"pistis.conf"_s));
    }

    void itBeginsInTheOrderOfItsModelWithAnArrowThatSaysSo()
    {
        const Shown shown(*m_preferences);
        QCOMPARE(shown.towns(), (QStringList { u"Kavala"_s, u"Volos"_s, u"Arta"_s }));
        QCOMPARE(shown.view.horizontalHeader()->sortIndicatorSection(), 1);
        QVERIFY(shown.view.horizontalHeader()->isSortIndicatorShown());
    }

    void aClickOnATitleSortsAndChosenRowsAreThoseOfTheModel()
    {
        Shown shown(*m_preferences);
        shown.table.choose(1);
        shown.clickTitle(1);
        QCOMPARE(shown.towns(), (QStringList { u"Arta"_s, u"Volos"_s, u"Kavala"_s }));
        QCOMPARE(shown.table.chosen(), QList<int> { 1 });
        shown.clickTitle(0);
        QCOMPARE(shown.towns(), (QStringList { u"Arta"_s, u"Kavala"_s, u"Volos"_s }));
        shown.table.choose(0);
        QCOMPARE(shown.view.currentIndex().row(), 1);
    }

    void theKeyboardSortsByTheColumnOfTheCurrentCell()
    {
        Shown shown(*m_preferences);
        shown.view.setCurrentIndex(shown.view.model()->index(0, 0));
        QTest::keyClick(&shown.view, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(shown.towns(), (QStringList { u"Arta"_s, u"Kavala"_s, u"Volos"_s }));
        QTest::keyClick(&shown.view, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(shown.towns(), (QStringList { u"Volos"_s, u"Kavala"_s, u"Arta"_s }));
    }

    void howItWasLeftIsRemembered()
    {
        {
            Shown shown(*m_preferences);
            shown.clickTitle(0);
            shown.view.setColumnWidth(1, 123);
            shown.view.horizontalHeader()->moveSection(1, 0);
            shown.view.hide();
        }
        const Shown again(*m_preferences);
        QCOMPARE(again.towns(), (QStringList { u"Arta"_s, u"Kavala"_s, u"Volos"_s }));
        QCOMPARE(again.view.columnWidth(1), 123);
        QCOMPARE(again.view.horizontalHeader()->visualIndex(1), 0);
    }

    void whatNobodyArrangedFitsWhatStandsInIt()
    {
        Shown shown(*m_preferences);
        const int before = shown.view.columnWidth(1);
        shown.model.setTowns({ { u"Athens"_s, 1'000'000'000 } });
        QVERIFY(shown.view.columnWidth(1) > before);
        shown.view.hide();
        QVERIFY(m_preferences->arrangement(u"columns.towns.2"_s).isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Preferences> m_preferences;
};

QTEST_MAIN(TestSortedTable)

#include "tst_sortedtable.moc"
