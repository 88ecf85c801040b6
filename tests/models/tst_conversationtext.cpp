#include "models/conversationtext.h"
#include "models/promiseorigins.h"
#include "models/timelinemodel.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 11);

qint64 noon(const QDate &day) { return QDateTime(day, QTime(12, 0)).toMSecsSinceEpoch(); }

} // namespace

class TestConversationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theHistoryShowsWhoAskedAndWhatWasOfferedBesideWhatWasWanted()
    {
        Request request { .askedBy = u"Maria"_s,
            .text = u"On Sunday?"_s,
            .wanted = u"Sunday"_s,
            .offered = u"Saturday"_s,
            .channel = u"call"_s,
            .answer = u"We are closed"_s };
        QCOMPARE(TimelineModel::bodyText({ .record = request }),
            u"On Sunday? (Maria, Call) → We are closed (wanted: Sunday · offered: Saturday)"_s);
        request.offered.clear();
        request.askedBy.clear();
        request.answer.clear();
        QCOMPARE(TimelineModel::bodyText({ .record = request }), u"On Sunday? (Call) (wanted: Sunday)"_s);
        request.wanted.clear();
        request.channel.clear();
        QCOMPARE(TimelineModel::bodyText({ .record = request }), u"On Sunday?"_s);
        request.offered = u"Saturday"_s;
        QCOMPARE(wantedText(request), u"offered: Saturday"_s);
    }

    void theHistorySaysInWhatAPromiseWasMade()
    {
        const Visit call { .id = QUuid::createUuid(), .type = VisitType::Call, .day = today };
        const Request request { .id = QUuid::createUuid(), .askedAt = noon(today.addDays(-1)) };
        const QDate due = today.addDays(9);
        const QList<TimelineEntry> entries = TimelineModel::entriesIn({ .visits = { call },
            .requests = { request },
            .promises = { { .id = QUuid::createUuid(), .words = u"A"_s, .madeIn = call.id, .due = due },
                { .id = QUuid::createUuid(), .words = u"B"_s, .madeIn = request.id, .due = due },
                { .id = QUuid::createUuid(), .words = u"C"_s, .madeIn = QUuid::createUuid(), .due = due } } });
        QStringList promises;
        for (const TimelineEntry &entry : entries) {
            if (std::holds_alternative<Promise>(entry.record))
                promises.append(TimelineModel::bodyText(entry));
        }
        promises.sort();
        QCOMPARE(promises,
            (QStringList {
                u"A (made in the call of 11/03/2026)"_s, u"B (made on the request of 10/03/2026)"_s, u"C"_s }));
    }

    void heldContactsOfTheLastMonthsAndOpenRequestsAreOffered()
    {
        const auto visit = [](const QDate &day, VisitStatus status = VisitStatus::Held) {
            return Visit { .id = QUuid::createUuid(), .status = status, .day = day, .note = u"spoke of bread"_s };
        };
        const Visit now = visit(today);
        const Visit old = visit(today.addDays(-200));
        const CustomerRecords records { .visits = { now, visit(today, VisitStatus::Cancelled), old },
            .requests = { { .id = QUuid::createUuid(), .text = u"A price?"_s, .askedAt = noon(today.addDays(-1)) },
                { .id = QUuid::createUuid(),
                    .text = u"Settled"_s,
                    .status = RequestStatus::Closed,
                    .askedAt = noon(today) } },
            .promises = { { .id = QUuid::createUuid(), .due = today } } };
        const QList<PromiseOrigin> origins = promiseOrigins(records, today);
        QCOMPARE(origins.size(), 2);
        QCOMPARE(
            origins[0], (PromiseOrigin { .id = now.id, .label = u"Visit, today: spoke of bread"_s, .isLikely = true }));
        QCOMPARE(origins[1].label, u"Request, yesterday: A price?"_s);
        QVERIFY(!origins[1].isLikely);
        QCOMPARE(promiseOrigins(records, today, old.id).constLast().id, old.id);
    }
};

QTEST_GUILESS_MAIN(TestConversationText)

#include "tst_conversationtext.moc"
