#include "models/findingsmodel.h"
#include "models/lessonsearch.h"
#include "models/textlanguage.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const LessonRows rows {
    { .kind = LessonRow::Kind::Title, .greek = u"Οι πελάτες"_s, .english = u"The customers"_s },
    { .kind = LessonRow::Kind::LiveLine, .greek = u"7 πελάτες"_s, .english = u"7 customers"_s },
    { .greek = u"Ο πελάτης."_s, .english = u"A customer."_s },
};

} // namespace

class TestLessonSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothLanguagesAreSearchedButNoLiveLines()
    {
        const LessonHits hits = LessonSearch(rows).find(u"customer"_s);
        QCOMPARE(hits,
            LessonHits({ { .row = 0, .language = LessonLanguage::English, .span = { 4, 8 } },
                { .row = 2, .language = LessonLanguage::English, .span = { 2, 8 } } }));
    }

    void exactHitsComeBeforeOtherForms()
    {
        const LessonHits hits = LessonSearch(rows).find(u"πελάτης"_s);
        QCOMPARE(
            hits, LessonHits({ { .row = 2, .span = { 2, 7 } }, { .row = 0, .span = { 3, 7 }, .isExact = false } }));
    }

    void theFirstOneShownIsExactAndNearThePlace()
    {
        const LessonHits hits { { .row = 2 }, { .row = 5 }, { .row = 3, .isExact = false } };
        QCOMPARE(hitFrom(hits, 0), 0);
        QCOMPARE(hitFrom(hits, 3), 1);
        QCOMPARE(hitFrom(hits, 6), 0);
        QCOMPARE(hitFrom({ { .row = 3, .isExact = false } }, 0), 0);
        QCOMPARE(hitFrom({}, 0), -1);
    }

    void theLibraryNamesEachPlaceOnceWithItsLesson()
    {
        LibrarySearch library;
        library.add({ .id = u"own"_s, .greekTitle = u"Δικό μου"_s }, { { .greek = u"Πελάτες, πελάτες!"_s } });
        library.add({ .id = u"three"_s, .greekTitle = u"Τρία"_s, .englishTitle = u"Three"_s }, rows);
        const LessonFindings found = library.find(u"πελάτης"_s);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.constFirst().lesson, u"three"_s);
        QCOMPARE(found.constFirst().sentence, 1);
        FindingsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFindings(found);
        QCOMPARE(
            model.index(0).data().toString(), u'“' + inInterfaceLanguage(u"Τρία"_s, u"Three"_s) + u"”: Ο πελάτης."_s);
        QCOMPARE(model.index(1).data().toString(), u"“Δικό μου”, another form: Πελάτες, πελάτες!"_s);
    }

    void aLessonThatHasOnlyOtherFormsStandsBeforeMoreFormsOfTheFirst()
    {
        LibrarySearch library;
        library.add({ .id = u"three"_s }, rows);
        library.add({ .id = u"own"_s }, { { .greek = u"Πελάτες, πελάτες!"_s }, { .greek = u"Άλλοι πελάτες."_s } });
        QStringList places;
        for (const LessonFinding &found : library.find(u"πελατης"_s))
            places.append(found.lesson + u' ' + QString::number(found.sentence));
        QCOMPARE(places, QStringList({ u"three 1"_s, u"own 0"_s, u"own 1"_s, u"three 0"_s }));
    }

    void aLongTitleIsCutInTheRowAndWholeBesideIt()
    {
        FindingsModel model;
        const QString title = u"What a long title teaches people who sell: three lessons"_s;
        model.setFindings({ { .greekTitle = title, .englishTitle = title, .text = u"Ο πελάτης."_s } });
        const QModelIndex row = model.index(0);
        QCOMPARE(row.data().toString(), u"“What a long title teaches people…”: Ο πελάτης."_s);
        for (const Qt::ItemDataRole role : { Qt::ToolTipRole, Qt::AccessibleTextRole })
            QCOMPARE(row.data(role).toString(), u'“' + title + u"”: Ο πελάτης."_s);
    }

    void whatWasFoundLateInALongSentenceStandsNearTheBeginningOfTheRow()
    {
        FindingsModel model;
        const QString sentence = u"Who visits shops in the morning, before they open, meets the baker."_s;
        model.setFindings({ { .greekTitle = u"T"_s,
            .englishTitle = u"T"_s,
            .text = sentence,
            .hit = int(sentence.indexOf(u"baker")) } });
        QCOMPARE(model.index(0).data().toString(), u"“T”: … they open, meets the baker."_s);
        QCOMPARE(model.index(0).data(Qt::ToolTipRole).toString(), u"“T”: "_s + sentence);
    }
};

QTEST_GUILESS_MAIN(TestLessonSearch)

#include "tst_lessonsearch.moc"
