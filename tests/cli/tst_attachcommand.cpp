#include "core/attachment.h"
#include "support/commands.h"

#include <QDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestAttachCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsAttachedListedAndWrittenOutAgain()
    {
        const Commands run;
        run.makeBook();
        const QString visit = run({ u"log-visit"_s, u"Harbour Supplies"_s }).savedId();
        const QString offer = run.file(u"offer.txt"_s, "12 boxes");
        QCOMPARE(run({ u"attach"_s, visit, offer }).code, int(Done));
        QCOMPARE(run({ u"attach"_s, visit, run.file(u"offer.txt"_s, "14 boxes") }).code, int(Done)); // a newer one
        QCOMPARE(run({ u"attachments"_s, visit }).out, u"offer.txt\t8\noffer.txt\t8\n"_s);

        const QString folder = QFileInfo(offer).path() + u"/out"_s;
        const Run saved = run({ u"attachments"_s, visit, u"--save"_s, folder });
        QCOMPARE(saved.code, int(Done));
        QStringList contents;
        for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            contents.append(QString::fromUtf8(file.readAll()));
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        }
        contents.sort();
        QCOMPARE(contents, QStringList({ u"12 boxes"_s, u"14 boxes"_s }));
        const Run again = run({ u"attachments"_s, visit, u"--save"_s, folder });
        QVERIFY(again.code != int(Done) && again.err.contains(u"already"_s));
        QVERIFY(run({ u"doctor"_s }).out.contains(u"The lists agree"_s));
    }

    void whatCannotBeAttachedIsSaid()
    {
        const Commands run;
        run.makeBook();
        const QString visit = run({ u"log-visit"_s, u"Harbour Supplies"_s }).savedId();
        const QString big = run.file(u"big"_s, QByteArray(largestAttachment + 1, 'x'));
        QVERIFY(run({ u"attach"_s, visit, big }).err.contains(u"10 MB"_s));
        QVERIFY(run({ u"attach"_s, visit, QFileInfo(big).path() }).err.contains(u"folder"_s));
        QCOMPARE(run({ u"attach"_s, visit, u"/none"_s }).code, int(NoInput));
        QVERIFY(run({ u"attach"_s, u"no-visit"_s, run.file(u"a"_s, "a") }).err.contains(u"no longer in the book"_s));
        QCOMPARE(run({ u"attach"_s, visit }).code, int(Usage));
        QCOMPARE(run({ u"attachments"_s }).code, int(Usage));
        QCOMPARE(run({ u"attachments"_s, visit }).out, QString());
    }
};

QTEST_GUILESS_MAIN(TestAttachCommand)

#include "tst_attachcommand.moc"
