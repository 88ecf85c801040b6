#include "widgets/lessonreader.h"
#include "widgets/readerpane.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    QTemporaryDir directory;
    LessonReader reader;
    ReaderPane *greek = reader.findChild<ReaderPane *>(u"greekPane"_s);
    ReaderPane *english = reader.findChild<ReaderPane *>(u"englishPane"_s);

    explicit Shown(const QString &path)
    {
        QDir(directory.path()).mkpath(u"pack/media"_s);
        QImage picture(3000, 300, QImage::Format_RGB32);
        picture.fill(Qt::red);
        for (const QString &name : { u"pack/media/p.png"_s, u"outside.png"_s })
            picture.save(directory.filePath(name));
        reader.resize(1000, 640);
        reader.setPictureFolder(directory.filePath(u"pack"_s));
        reader.setRows({ { .kind = LessonRow::Kind::Title, .greek = u"Τίτλος"_s, .english = u"Title"_s },
            { .greek = u"Ένα."_s, .english = u"One."_s, .greekPictures = { { path, u"η πόρτα"_s } } },
            { .greek = u"Δύο."_s, .english = u"Two."_s } });
        reader.show();
    }

    QTextImageFormat picture(int row) const
    {
        const QTextBlock block = greek->document()->findBlockByNumber(row);
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isImageFormat())
                return part.fragment().charFormat().toImageFormat();
        }
        return {};
    }
};

} // namespace

class TestReaderPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureOfThePackStandsBelowItsWordsAndRowsStillMatch()
    {
        const Shown shown(u"media/p.png"_s);
        QVERIFY(shown.reader.isVisible());
        QCOMPARE(shown.picture(1).name(), u"media/p.png"_s);
        QVERIFY(shown.picture(1).width() > 50);
        QVERIFY(shown.picture(1).width() <= shown.greek->viewport()->width());
        QTRY_COMPARE(shown.greek->rowTop(2), shown.english->rowTop(2));
        QVERIFY(shown.greek->rowTop(2) - shown.greek->rowTop(1) > shown.greek->rowTop(1) - shown.greek->rowTop(0));
    }

    void aPictureFollowsTheWidthOfItsColumn()
    {
        Shown shown(u"media/p.png"_s);
        const qreal before = shown.picture(1).width();
        shown.reader.resize(640, 640);
        QTRY_VERIFY(shown.picture(1).width() < before);
    }

    void nothingOutsideThePackIsShown_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : { "../outside.png", "media/../../outside.png", "https://example.org/p.png",
                 "file:///etc/hostname", "media/none.png", "data:image/png;base64,AAAA" })
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void nothingOutsideThePackIsShown()
    {
        QFETCH(QString, path);
        const Shown shown(path);
        QCOMPARE(shown.picture(1).name(), QString());
        QVERIFY(shown.greek->document()->findBlockByNumber(1).text().contains(u"[η πόρτα]"_s));
        QVERIFY(shown.greek->document()->resource(QTextDocument::ImageResource, QUrl(path)).value<QImage>().isNull());
    }
};

QTEST_MAIN(TestReaderPictures)

#include "tst_readerpictures.moc"
