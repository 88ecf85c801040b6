#include "widgets/answerdialog.h"

#include "support/found.h"
#include "support/testbook.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct Asked : TestBook
{
    QUuid bakery = customer(u"Bakery"_s);

    Request request(const QString &text, const QString &wanted = {})
    {
        const QUuid id = *waited(requests.add({ .customer = bakery, .text = text, .wanted = wanted }));
        return *waited(requests.request(id));
    }

    // How many lines of the request are seen at once.
    static double linesOf(const QTextEdit &view)
    {
        return double(view.viewport()->height()) / view.fontMetrics().lineSpacing();
    }
};

} // namespace

class TestAnswerDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWantedStandsBesideWhatIsOfferedWithTheAnswer()
    {
        Asked book;
        const Request request = book.request(u"On Sunday?"_s, u"Sunday"_s);
        AnswerDialog form(book.requests, request, u"Bakery"_s);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QCOMPARE(find<QLineEdit>(form, "wantedLine")->text(), u"Sunday"_s);
        find<QLineEdit>(form, "offeredEdit")->setText(u"Saturday"_s);
        QTest::mouseClick(find<QPushButton>(form, "saveButton"), Qt::LeftButton);
        QTRY_VERIFY(!form.isVisible());
        QCOMPARE(waited(book.requests.request(request.id))->offered, u"Saturday"_s);
    }

    void aLongRequestIsReadOverSomeLines()
    {
        Asked book;
        AnswerDialog small(book.requests, book.request(u"On Sunday?"_s), u"Bakery"_s);
        small.show();
        QVERIFY(QTest::qWaitForWindowExposed(&small));
        const auto *line = find<QTextEdit>(small, "askedView");
        QTRY_VERIFY(Asked::linesOf(*line) < 2);
        QVERIFY(line->toolTip().isEmpty());

        const QString words = u"Could you bring the bread before seven on the days of the market? "_s.repeated(12);
        AnswerDialog large(book.requests, book.request(words), u"Bakery"_s);
        large.show();
        QVERIFY(QTest::qWaitForWindowExposed(&large));
        const auto *lines = find<QTextEdit>(large, "askedView");
        QTRY_VERIFY(Asked::linesOf(*lines) > 3);
        QVERIFY(Asked::linesOf(*lines) < 6);
        QVERIFY(lines->toolTip().contains(u"market"_s));
        QCOMPARE(lines->toPlainText().count(u"market"_s), 12);
    }
};

QTEST_MAIN(TestAnswerDialog)

#include "tst_answerdialog.moc"
