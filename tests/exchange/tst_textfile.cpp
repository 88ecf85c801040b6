#include "exchange/textfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestTextFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsDecoded()
    {
        const auto read = readTextFile(written("Άλφα,1\n"));
        QCOMPARE(std::get<DecodedText>(read).text, u"Άλφα,1\n"_s);
    }

    void whatIsWrongWithTheFileIsTold()
    {
        const auto reasonOf = [](const std::variant<DecodedText, Fault> &read) { return std::get<Fault>(read).reason; };
        QCOMPARE(reasonOf(readTextFile(m_directory.filePath(u"none.csv"_s))), Fault::Reason::Missing);
        QCOMPARE(reasonOf(readTextFile(m_directory.path())), Fault::Reason::Unreadable);
        QCOMPARE(reasonOf(readTextFile(written(""))), Fault::Reason::Empty);
        QCOMPARE(reasonOf(readTextFile(written("customer\n"), 5)), Fault::Reason::TooLarge);
        QCOMPARE(std::get<Fault>(readTextFile(written(""))).file, u"a.csv"_s);
    }

private:
    QString written(const QByteArray &bytes) const
    {
        QFile file(m_directory.filePath(u"a.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_directory;
};

QTEST_APPLESS_MAIN(TestTextFile)

#include "tst_textfile.moc"
