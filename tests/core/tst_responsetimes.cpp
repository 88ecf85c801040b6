#include "core/responsetimes.h"

#include <QDateTime>
#include <QTest>

using namespace Pistis;

namespace {

// 2026-03-09 is a Monday.
qint64 at(int day, int hour)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, 0), QTimeZone("Europe/Athens")).toMSecsSinceEpoch();
}

ResponseTimes timesOf(const QList<Request> &requests)
{
    ResponseTally tally;
    for (const Request &request : requests)
        tally.add(request);
    return tally.times();
}

} // namespace

class TestResponseTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNothing()
    {
        QCOMPARE(timesOf({}), ResponseTimes());
        QCOMPARE(timesOf({ { .askedAt = at(9, 10) } }), ResponseTimes());
    }

    void quantilesAreInterpolatedAndNeedNoOrder()
    {
        QCOMPARE(quantilesOf({ 4 }), (Quantiles { .n = 1, .median = 4, .p90 = 4 }));
        QCOMPARE(quantilesOf({ 3, 1 }), (Quantiles { .n = 2, .median = 2, .p90 = 2.8 }));
        QCOMPARE(quantilesOf({ 5, 1, 4, 2, 3, 11, 10, 9, 8, 7, 6 }), (Quantiles { .n = 11, .median = 6, .p90 = 10 }));
    }

    void everyQuestionCountsUpToItsAnswerAlsoOneAskedAgain()
    {
        const Request twice { .status = RequestStatus::Answered,
            .askedAt = at(9, 10),
            .firstAnsweredAt = at(9, 12),
            .answers = { { at(9, 10), at(9, 12) }, { at(10, 16), at(11, 13) } } };
        QCOMPARE(timesOf({ twice }).answer, (Quantiles { .n = 2, .median = 3.5, .p90 = 4.7 }));
        QCOMPARE(timesOf({ twice }).close.n, 0);
    }

    void waitingForTheCustomerDoesNotCountUntilTheClosing()
    {
        const Request request { .status = RequestStatus::Closed,
            .askedAt = at(9, 9),
            .closedAt = at(11, 11), // 18 open hours
            .waits = { { at(9, 11), at(10, 9) }, { at(11, 9), at(11, 10) } } }; // 6 and 1 of them
        QCOMPARE(timesOf({ request }).close, (Quantiles { .n = 1, .median = 11, .p90 = 11 }));
    }

    void declinedRepeatedAndDeletedRequestsAreNotClosedOnes()
    {
        const auto ended = [](RequestStatus status, bool deleted) {
            return Request { .status = status, .askedAt = at(9, 9), .closedAt = at(9, 11), .deleted = deleted };
        };
        const ResponseTimes times = timesOf({ ended(RequestStatus::Declined, false),
            ended(RequestStatus::Duplicate, false), ended(RequestStatus::Closed, true) });
        QCOMPARE(times, ResponseTimes());
    }

    void spansSurviveTheirColumn()
    {
        const QList<TimeSpan> spans { { 1, 2 }, { 1'773'000'000'000, 0 } };
        QCOMPARE(spansIn(spansText(spans)), spans);
        QCOMPARE(spansIn(QString()), QList<TimeSpan>());
        QCOMPARE(spansText({}), QString());
    }
};

QTEST_APPLESS_MAIN(TestResponseTimes)

#include "tst_responsetimes.moc"
