#include "models/palettemodel.h"
#include "support/testbook.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct TestPalette
{
    TestBook book;
    QAction log { u"&Log visit…"_s };
    QAction dark { u"&Dark"_s };
    QAction undo { u"&Undo"_s };
    PaletteModel model { book.customers, book.store };
    QAbstractItemModelTester tester { &model };

    explicit TestPalette(const QStringList &recent = {})
    {
        log.setObjectName(u"logVisitAction"_s);
        log.setShortcut(QKeySequence(u"Ctrl+L"_s));
        dark.setObjectName(u"darkAction"_s);
        undo.setObjectName(u"undoAction"_s);
        undo.setEnabled(false);
        undo.setProperty("whyDisabled", u"nothing to take back"_s);
        model.setCommands({ { &log, u"Log visit…"_s }, { &dark, u"Colours: Dark"_s }, { &undo, u"Undo"_s } }, recent);
    }

    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, PaletteModel::NameColumn).data().toString());
        return all;
    }

    bool type(const QString &text)
    {
        QSignalSpy found(&model, &PaletteModel::found);
        model.setText(text);
        return !found.isEmpty() || found.wait(patienceMs);
    }
};

} // namespace

class TestPaletteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutLettersEveryActionIsListed()
    {
        TestPalette palette;
        QCOMPARE(palette.names(), QStringList({ u"Log visit…"_s, u"Colours: Dark"_s, u"Undo"_s }));
        QCOMPARE(palette.model.index(0, PaletteModel::DetailColumn).data().toString(), u"Ctrl+L"_s);
    }

    void theActionUsedLastComesFirst()
    {
        TestPalette palette({ u"undoAction"_s, u"darkAction"_s });
        QCOMPARE(palette.names(), QStringList({ u"Undo"_s, u"Colours: Dark"_s, u"Log visit…"_s }));
    }

    void aGreyedActionSaysWhyAndCannotBeChosen()
    {
        TestPalette palette;
        const QModelIndex row = palette.model.index(2, PaletteModel::DetailColumn);
        QCOMPARE(row.data().toString(), u"nothing to take back"_s);
        QCOMPARE(row.flags(), Qt::NoItemFlags);
    }

    void customersStandBelowTheActions()
    {
        TestPalette palette;
        const QUuid id = palette.book.customer(u"Λογοθέτης"_s);
        palette.book.customer(u"Harbour"_s);
        QVERIFY(palette.type(u"λογ"_s)); // on the other layout these are the keys of "log"
        QCOMPARE(palette.names(), QStringList({ u"Log visit…"_s, u"Λογοθέτης"_s }));
        QCOMPARE(palette.model.customer(palette.model.index(1, 0)), id);
        QVERIFY(!palette.model.action(palette.model.index(1, 0)));
        QVERIFY(palette.model.customer(palette.model.index(0, 0)).isNull());
        QVERIFY(!palette.model.index(1, PaletteModel::DetailColumn).data().toString().isEmpty());
    }

    void whatNothingFitsLeavesNoRows()
    {
        TestPalette palette;
        QVERIFY(palette.type(u"'; DROP TABLE customer; --"_s));
        QCOMPARE(palette.names(), QStringList());
    }

    void anActionThatIsGoneIsNotListed()
    {
        TestPalette palette;
        {
            QAction brief(u"Brief"_s);
            palette.model.setCommands({ { &brief, u"Brief"_s } }, {});
        }
        QVERIFY(palette.type({}));
        QCOMPARE(palette.names(), QStringList());
    }
};

QTEST_MAIN(TestPaletteModel)

#include "tst_palettemodel.moc"
