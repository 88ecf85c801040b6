#include "app/lexiconfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QByteArray articles = "μήλο\napple\nκερί\ncandle\n";
const QByteArray places = "μήλο\tA\tP\nκερί\tP\tQ\n"; // A is 0, P is 15, Q is 16

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

LessonText sentence(const QString &words) { return { .blocks = { { .sentences = { words } } } }; }

} // namespace

class TestLexiconFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderOfDictionariesIsOneLexicon()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"one.index"_s), places);
        write(folder.filePath(u"one.dict"_s), articles);
        const FoundLexicon found = lexiconIn(folder.path());
        QVERIFY(found.brokenFiles.isEmpty());
        QCOMPARE(found.lexicon.translationStems(u"candl"_s, LessonLanguage::English).size(), 1);
        QCOMPARE(found.lexicon.translationStems(u"appl"_s, LessonLanguage::English).size(), 1);
    }

    void forTwoTextsOnlyTheirWordsAreKept()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"one.index"_s), places);
        write(folder.filePath(u"one.dict"_s), articles);
        const FoundLexicon found = lexiconIn(folder.path(), sentence(u"Δύο κεριά."_s), sentence(u"Two lamps."_s));
        QVERIFY(!found.lexicon.isEmpty());
        QCOMPARE(found.lexicon.translationStems(u"candl"_s, LessonLanguage::English),
            lexiconIn(folder.path()).lexicon.translationStems(u"candl"_s, LessonLanguage::English));
        QVERIFY(!found.lexicon.translationStems(u"candl"_s, LessonLanguage::English).isEmpty());
    }

    void aDamagedDictionaryIsToldAndTheRestIsRead()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.index"_s), "no place\n");
        write(folder.filePath(u"b.index"_s), places);
        write(folder.filePath(u"b.dict"_s), articles);
        const QStringList broken { QDir(folder.path()).filePath(u"a.index"_s) };
        const FoundLexicon whole = lexiconIn(folder.path());
        const FoundLexicon scoped = lexiconIn(folder.path(), sentence(u"Κερί."_s), sentence(u"Candle."_s));
        QCOMPARE(whole.brokenFiles, broken);
        QCOMPARE(scoped.brokenFiles, broken);
        QVERIFY(!whole.lexicon.isEmpty());
        QVERIFY(!scoped.lexicon.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLexiconFiles)
#include "tst_lexiconfiles.moc"
