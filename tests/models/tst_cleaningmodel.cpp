#include "models/cleaningmodel.h"
#include "models/cleaningtext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;
using Column = CleaningModel::Column;

namespace {

const ArticlePreview preview { .removals
    = { { .line = 7, .text = u"$config[code] not found"_s, .rule = u"template-placeholder"_s },
        { .isGreek = false, .line = 3, .text = u"3 Comments"_s, .rule = u"comment-counter"_s } },
    .repairs = { { .line = 9, .before = u"Ο πoλύς κόσμος"_s, .after = u"Ο πολύς κόσμος"_s, .rule = u"letters"_s },
        { .line = 9, .before = u"10\u00a0000 ευρώ"_s, .after = u"10 000 ευρώ"_s, .rule = u"space"_s } },
    .mixedWords = { { .line = 12, .word = u"πελάτηs"_s } } };

struct Model : CleaningModel
{
    QAbstractItemModelTester tester { this };

    Model() { setPreview(preview); }
    QString text(int row, Column column) const { return index(row, column).data().toString(); }
    bool tick(int row, Qt::CheckState state = Qt::Checked)
    {
        return setData(index(row, BeforeColumn), state, Qt::CheckStateRole);
    }
};

} // namespace

class TestCleaningModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowSaysWhatBecomesOfItAndWhy()
    {
        const Model model;
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.text(0, Column::ReasonColumn), u"Placeholder of the website that was never filled in"_s);
        QCOMPARE(model.text(0, Column::AfterColumn), u"removed"_s);
        QCOMPARE(model.index(0, Column::LineColumn).data().toInt(), 7);
        QCOMPARE(model.text(1, Column::SideColumn), u"English"_s);
        QCOMPARE(model.text(2, Column::BeforeColumn), u"πελάτηs"_s);
        QVERIFY(model.text(2, Column::ReasonColumn).startsWith(u"Mixes Greek and Latin letters"_s));
        QCOMPARE(model.text(3, Column::BeforeColumn), u"πoλύς"_s);
        QCOMPARE(model.text(3, Column::AfterColumn), u"πολύς"_s);
        QCOMPARE(model.text(4, Column::BeforeColumn), u"10‹U+00A0›000"_s);
        QCOMPARE(model.text(4, Column::AfterColumn), u"10 000"_s);
    }

    void whatIsTickedStaysAsItIs()
    {
        Model model;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.tick(1));
        QVERIFY(model.tick(3));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(model.text(1, Column::AfterColumn), u"as it is"_s);
        QCOMPARE(model.wishes(true), (CleaningWishes { .repairs = { { .line = 9, .rule = u"letters"_s } } }));
        QCOMPARE(model.wishes(false), (CleaningWishes { .lines = { 3 } }));
        QVERIFY(model.tick(1, Qt::Unchecked));
        QCOMPARE(model.wishes(false), CleaningWishes());
    }

    void whatNoLessonCanDoWithoutHasNoTick()
    {
        Model model;
        for (const int row : { 2, 4 }) {
            QVERIFY(!model.index(row, Column::BeforeColumn).data(Qt::CheckStateRole).isValid());
            QVERIFY(!model.flags(model.index(row, Column::BeforeColumn)).testFlag(Qt::ItemIsUserCheckable));
            QVERIFY(!model.tick(row));
        }
    }

    void aRowMoreLeavesTheOthersAndTheirTicks()
    {
        Model model;
        QVERIFY(model.tick(3));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        ArticlePreview next = preview;
        next.mixedWords.append({ .line = 9, .word = u"πoλύς"_s });
        model.setPreview(next);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.text(3, Column::BeforeColumn), u"πoλύς"_s);
        QCOMPARE(model.wishes(true).repairs.size(), 1);
        model.setPreview(preview);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.wishes(true).repairs.size(), 1);
        model.setPreview({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void inOtherLettersTheSameRuleAtTheSameLineKeepsItsTick()
    {
        Model model;
        QVERIFY(model.tick(0));
        QVERIFY(model.tick(3));
        model.setAside();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.wishes(true), CleaningWishes());
        ArticlePreview wrong { .removals = { { .line = 7, .text = u"?"_s, .rule = u"symbols"_s } },
            .repairs = { { .line = 9, .before = u"a"_s, .after = u"b"_s, .rule = u"letters"_s } } };
        model.setPreview(wrong);
        QVERIFY(model.restoreTicks());
        QCOMPARE(model.wishes(true).lines, QList<int>());
        QCOMPARE(model.wishes(true).repairs, (QList<LineRule> { { .line = 9, .rule = u"letters"_s } }));
        QVERIFY(!model.restoreTicks());

        model.setAside(); // and back to the right ones
        model.setPreview(preview);
        QVERIFY(model.restoreTicks());
        QCOMPARE(model.wishes(true).lines, QList<int> { 7 });
        model.clear();
        model.setPreview(preview);
        QVERIFY(!model.restoreTicks());
    }

    void anUnknownRuleHasAReasonToo()
    {
        QCOMPARE(removalReason(u"rule-of-tomorrow"_s), u"Does not look like part of the text"_s);
        QCOMPARE(repairReason(u"rule-of-tomorrow"_s), u"Was not written as usual"_s);
    }

    void theChangedPartIsWholeWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shownBefore");
        QTest::addColumn<QString>("shownAfter");
        QTest::newRow("soft hyphen") << u"Ο πε\u00adλάτης ήρθε."_s << u"Ο πελάτης ήρθε."_s << u"πε‹U+00AD›λάτης"_s
                                     << u"πελάτης"_s;
        QTest::newRow("two places") << u"Aυτό ή Eκείνο εδώ"_s << u"Αυτό ή Εκείνο εδώ"_s << u"Aυτό ή Eκείνο"_s
                                    << u"Αυτό ή Εκείνο"_s;
        QTest::newRow("gone at the end") << u"τέλος\u200b"_s << u"τέλος"_s << u"τέλος‹U+200B›"_s << u"τέλος"_s;
        QTest::newRow("all") << u"\ufeff"_s << QString() << u"‹U+FEFF›"_s << QString();
    }

    void theChangedPartIsWholeWords()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const ChangedPart part = changedPart(before, after);
        QTEST(part.before, "shownBefore");
        QTEST(part.after, "shownAfter");
    }
};

QTEST_GUILESS_MAIN(TestCleaningModel)

#include "tst_cleaningmodel.moc"
