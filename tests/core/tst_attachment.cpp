#include "core/attachment.h"
#include "core/folds.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestAttachment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileNameHoldsNothingThatLeadsElsewhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cleaned");
        QTest::newRow("as it is") << u"Προσφορά 2026 (β).pdf"_s << u"Προσφορά 2026 (β).pdf"_s;
        QTest::newRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("folders of Windows") << u"C:\\Users\\me\\offer.doc"_s << u"offer.doc"_s;
        QTest::newRow("hidden") << u"..bashrc"_s << u"bashrc"_s;
        QTest::newRow("controls") << u"a\nb\tc.txt"_s << u"a_b_c.txt"_s;
        QTest::newRow("turned round") << u"photo\u202Egpj.exe"_s << u"photo_gpj.exe"_s;
        QTest::newRow("half a character") << QString(u"a"_s + QChar(0xd83d) + u".txt"_s) << u"a.txt"_s;
        QTest::newRow("a whole one") << u"a\U0001F600.txt"_s << u"a\U0001F600.txt"_s;
        QTest::newRow("signs that files cannot have") << u"what? 5:30 <x>|\"y\".txt"_s << u"what_ 5_30 _x___y_.txt"_s;
        QTest::newRow("nothing") << QString() << u"file"_s;
        QTest::newRow("only points") << u"..."_s << u"file"_s;
        QTest::newRow("only a folder") << u"folder/"_s << u"file"_s;
        QTest::newRow("points at the end") << u"offer. ."_s << u"offer"_s;
    }

    void aFileNameHoldsNothingThatLeadsElsewhere()
    {
        QFETCH(QString, name);
        QFETCH(QString, cleaned);
        QCOMPARE(cleanedFileName(name), cleaned);
        QCOMPARE(cleanedFileName(cleaned), cleaned);
    }

    void aLongNameIsCutBeforeItsEnding()
    {
        const QString name = cleanedFileName(QString(500, u'α') + u".pdf"_s);
        QVERIFY(name.endsWith(u"α.pdf"_s));
        QCOMPARE(name.toUtf8().size(), 240);
        QVERIFY(cleanedFileName(u"😀"_s.repeated(200)).isValidUtf16());
    }

    void aFileIsKnownByItsNameAndContent()
    {
        const Attachment offer = attachmentOf(u"offer.txt"_s, "abc");
        QCOMPARE(offer.size, 3);
        QCOMPARE(offer.hash, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        QVERIFY(offer.isSameFile(attachmentOf(u"x/offer.txt"_s, "abc")));
        QVERIFY(!offer.isSameFile(attachmentOf(u"offer.txt"_s, "abd")));
        QVERIFY(!offer.isSameFile(attachmentOf(u"other.txt"_s, "abc")));
        QCOMPARE(attachmentOf(u"none"_s, {}).size, 0);
    }

    void anAttachmentSurvivesItsFieldsWithoutItsContent()
    {
        Attachment offer = attachmentOf(u"offer.txt"_s, "abc");
        offer.id = QUuid::createUuid();
        offer.visit = QUuid::createUuid();
        const Op op = createOp(offer.id, fieldsOf(offer));
        QCOMPARE(recordKindOf(op), RecordKind::Attachment);
        offer.content.clear();
        QCOMPARE(foldAttachment(offer.id, { op }), offer);
        QVERIFY(!jsonText(op.value).contains(u"abc"_s));
    }
};

QTEST_APPLESS_MAIN(TestAttachment)

#include "tst_attachment.moc"
