#include "support/commands.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct PrintRun : Commands
{
    QString pdf = QString(book()).replace(u"my.pistis"_s, u"out.pdf"_s);

    PrintRun() { makeBook(); }

    Run print(const QStringList &words) const
    {
        return (*this)(QStringList { u"print"_s } + words + QStringList { u"--pdf"_s, pdf });
    }

    QByteArray bytes() const
    {
        QFile file(pdf);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // What can be read in it; nothing where the tool is not there.
    std::optional<QString> text() const
    {
        const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (tool.isEmpty())
            return {};
        QProcess process;
        process.start(tool, { u"-layout"_s, pdf, u"-"_s });
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    }
};

} // namespace

class TestPrintCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsPrintedAsTheWindowPrintsIt()
    {
        const PrintRun run;
        const Run printed = run.print({ u"all"_s });
        QVERIFY2(printed.code == int(Done), qUtf8Printable(printed.err));
        QCOMPARE(printed.out, u"Written to “out.pdf”.\n"_s);
        QVERIFY(run.bytes().startsWith("%PDF"));
        if (const auto text = run.text()) {
            for (const QString &part : { u"All customers"_s, u"Φούρνος Αιγαίο"_s, u"Page 1 of 1"_s })
                QVERIFY2(text->contains(part), qUtf8Printable(*text));
        }
    }

    void theListIsNarrowedAsTheAgendaIs()
    {
        const PrintRun run;
        QCOMPARE(run.print({ u"agenda"_s, u"--bucket"_s, u"no-next-step"_s, u"--sheets"_s }).code, int(Done));
        QCOMPARE(run.print({ u"agenda"_s, u"--bucket"_s, u"someday"_s }).code, int(BadData));
        QCOMPARE(run.print({ u"next"_s }).code, int(Done));
    }

    void aCustomerIsPrintedWithTheHistory()
    {
        const PrintRun run;
        QCOMPARE(run({ u"log-visit"_s, u"harbour supplies"_s }).code, int(Done));
        QCOMPARE(run.print({ u"harbour supplies"_s }).code, int(Done));
        if (const auto text = run.text())
            QVERIFY2(text->contains(u"Harbour Supplies"_s) && text->contains(u"Visit"_s), qUtf8Printable(*text));
        QCOMPARE(run.print({ u"harbour supplies"_s, u"--sheets"_s }).code, int(Done));
    }

    void whatCannotBePrintedIsToldAndWritesNothing()
    {
        const PrintRun run;
        QCOMPARE(run({ u"print"_s, u"all"_s }).code, int(Usage));
        QCOMPARE(run.print({}).code, int(Usage));
        QVERIFY(run.print({ u"nobody"_s }).code != int(Done));
        QVERIFY(run.bytes().isEmpty());
        QCOMPARE(run({ u"print"_s, u"all"_s, u"--pdf"_s, run.book() }).code, int(BadData));
        QCOMPARE(run({ u"print"_s, u"all"_s, u"--pdf"_s, u"/nowhere/out.pdf"_s }).code, int(NotDone));
    }
};

QTEST_MAIN(TestPrintCommand)

#include "tst_printcommand.moc"
