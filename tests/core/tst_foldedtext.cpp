#include "core/foldedtext.h"
#include "core/greekfold.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QStringList texts { u""_s, u"  "_s, u"Πελάτης"_s, u"ΟΙ ΠΕΛΆΤΕΣ ΤΗΣ"_s, u"προ\u0301σεχε  τα\tεξής "_s, u"Straße"_s,
    u"ᾳ ῥήτωρ ᾽Αθῆναι"_s, u"ὀδός\u00A0\u2003Ερμού"_s, u"𐐀 and 🙂 too"_s, u"Café — naïve"_s, u"\u0301 μόνο"_s };

} // namespace

class TestFoldedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextIsTheOneOfTheFold()
    {
        for (const QString &text : texts)
            QCOMPARE(foldedText(text).text, greekFold(text));
    }

    void everyUnitKnowsItsPlaceInTheOriginal()
    {
        for (const QString &text : texts) {
            const FoldedText folded = foldedText(text);
            QCOMPARE(folded.places.size(), folded.text.size() + 1);
            QVERIFY(std::is_sorted(folded.places.cbegin(), folded.places.cend()));
            QCOMPARE(folded.places.constLast(), int(text.size()));
        }
        QCOMPARE(foldedText(u"α\u0301 β"_s).places, QList<int>({ 0, 2, 3, 4 }));
        QCOMPARE(foldedText(u"ß!"_s).places, QList<int>({ 0, 0, 1, 2 }));
    }
};

QTEST_APPLESS_MAIN(TestFoldedText)

#include "tst_foldedtext.moc"
