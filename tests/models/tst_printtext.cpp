#include "models/printtext.h"
#include "models/visitdetailstext.h"

#include "support/testbook.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 11);

CustomerSummary due(const QString &name, const QDate &day)
{
    CustomerSummary summary;
    summary.customer.name = name;
    summary.customer.firstContact = QDate(2026, 1, 5);
    summary.nextDue = summary.agendaDay = summary.step.day = day;
    return summary;
}

} // namespace

class TestPrintText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAgendaHasEachPartAsAHeadingOnce()
    {
        const PrintDocument paper
            = listDocument({ due(u"A"_s, today.addDays(-3)), due(u"B"_s, today.addDays(-1)), due(u"C"_s, today) },
                CustomerQuery::List::Agenda, u"Agenda"_s, today);
        QCOMPARE(paper.title, u"Agenda"_s);
        QVERIFY(paper.date.contains(u"2026"_s));
        QCOMPARE(paper.blocks.size(), 3);
        QVERIFY(paper.blocks[0].contains(u"<h3>"_s) && !paper.blocks[1].contains(u"<h3>"_s));
        QVERIFY(paper.blocks[2].contains(u"<h3>"_s));
        QVERIFY(paper.blocks[0].contains(u"past your rhythm"_s));
    }

    void otherListsHaveNoParts()
    {
        const PrintDocument paper
            = listDocument({ due(u"A"_s, today) }, CustomerQuery::List::All, u"All customers"_s, today);
        QVERIFY(!paper.blocks[0].contains(u"<h3>"_s));
    }

    void anEmptyListSaysSo()
    {
        QCOMPARE(listDocument({}, CustomerQuery::List::Agenda, u"Agenda"_s, today).blocks.size(), 1);
        QCOMPARE(visitSheets({}, today).blocks.size(), 1);
    }

    void markupInANameIsOnlyText()
    {
        const PrintDocument paper
            = listDocument({ due(u"<b>Müller & Söhne</b>"_s, today) }, CustomerQuery::List::All, u"All"_s, today);
        QVERIFY(paper.blocks[0].contains(u"&lt;b&gt;Müller &amp; Söhne"_s));
    }

    void aVisitSheetTellsHowToReachThemAndWhatIsOpen()
    {
        CustomerSheet sheet { .summary = due(u"Φούρνος"_s, today) };
        sheet.summary.customer.note = u"Likes tea"_s;
        sheet.contacts = { { .kind = ContactKind::Phone, .value = u"210 1234567"_s, .label = u"work"_s },
            { .kind = ContactKind::Address, .value = u"Harbour 1\nSyros"_s } };
        sheet.records.requests
            = { { .text = u"A price?"_s }, { .text = u"Old one"_s, .status = RequestStatus::Closed } };
        sheet.records.promises = { { .words = u"Samples"_s, .due = today.addDays(1) } };
        sheet.records.tasks = { { .title = u"Catalogue"_s, .priority = TaskPriority::High },
            { .title = u"Old task"_s, .status = TaskStatus::Completed } };
        sheet.records.visits = { { .day = today.addDays(-9), .note = u"spoke of bread"_s } };
        const QString block = visitSheets({ sheet }, today).blocks.constFirst();
        for (const QString &part :
            { u"Φούρνος"_s, u"210 1234567"_s, u"Harbour 1<br>Syros"_s, u"Likes tea"_s, u"A price?"_s, u"Samples"_s,
                u"Catalogue (high priority) (not started)"_s, u"spoke of bread"_s, u"Notes"_s, u"<hr>"_s })
            QVERIFY2(block.contains(part), qPrintable(part));
        QVERIFY(!block.contains(u"Old one"_s) && !block.contains(u"Old task"_s));
    }

    void aVisitSheetTellsWhatIsPlannedAndHowItWentLastTime()
    {
        CustomerSheet sheet { .summary = due(u"A"_s, today) };
        sheet.summary.parentName = u"Group"_s;
        sheet.records.visits = { { .status = VisitStatus::Planned,
                                     .day = today.addDays(1),
                                     .startMs = startOf(today.addDays(1), QTime(10, 30)),
                                     .minutes = 90,
                                     .purpose = u"the offer"_s,
                                     .participants = u"Maria"_s },
            { .day = today.addDays(-9), .outcome = u"they want samples"_s } };
        const QString block = visitSheets({ sheet }, today).blocks.constFirst();
        for (const QString &part : { u"Group"_s, u"Visit planned for"_s, u"1 h 30 min"_s, u"with Maria"_s,
                 u"purpose: the offer"_s, u"outcome: they want samples"_s })
            QVERIFY2(block.contains(part), qPrintable(part + u"\n"_s + block));
    }

    void whatIsNotedOfAVisitIsOneLine()
    {
        QCOMPARE(visitDetails({}), QString());
        QCOMPARE(durationLabel(45), u"45 min"_s);
        QCOMPARE(durationLabel(120), u"2 h"_s);
        const Visit visit { .minutes = 5, .purpose = u"prices"_s, .talkPercent = 0 };
        QCOMPARE(visitDetails(visit), u"5 min · purpose: prices · talked about 0% of the time"_s);
    }

    void aCustomerIsPrintedWithTheWholeHistoryTheLastDayFirst()
    {
        CustomerSheet sheet { .summary = due(u"Φούρνος"_s, today) };
        sheet.summary.segmentName = u"A"_s;
        sheet.records.visits
            = { { .day = today.addDays(-20), .note = u"first"_s }, { .day = today.addDays(-2), .note = u"second"_s } };
        const PrintDocument paper = customerDocument(sheet, today);
        QCOMPARE(paper.blocks.size(), 3);
        QVERIFY(paper.blocks[0].contains(u"<h2>Φούρνος</h2>"_s));
        QVERIFY(paper.blocks[0].contains(u"Segment: A"_s));
        QVERIFY(paper.blocks[1].contains(u"second"_s));
        QVERIFY(paper.blocks[2].contains(u"first"_s));
    }
};

QTEST_GUILESS_MAIN(TestPrintText)

#include "tst_printtext.moc"
