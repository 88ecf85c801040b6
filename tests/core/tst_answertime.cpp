#include "core/answertime.h"

#include <QTest>

using namespace Pistis;

namespace {

// 2026-03-09 is a Monday.
qint64 at(int day, int hour)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, 0), QTimeZone("Europe/Athens")).toMSecsSinceEpoch();
}

const qint64 asked = at(9, 10);

} // namespace

class TestAnswerTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestCountsOnceItsTimeHasPassedOrItIsAnswered_data()
    {
        QTest::addColumn<Request>("request");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<AnswerStanding>("standing");
        using enum AnswerStanding;
        QTest::newRow("answered next morning")
            << Request { .askedAt = asked, .firstAnsweredAt = at(10, 10) } << at(20, 9) << InTime;
        QTest::newRow("answered an hour later")
            << Request { .askedAt = asked, .firstAnsweredAt = at(10, 11) } << at(20, 9) << Late;
        QTest::newRow("waiting, time left") << Request { .askedAt = asked } << at(10, 9) << NotYetDue;
        QTest::newRow("waiting too long") << Request { .askedAt = asked } << at(10, 12) << Late;
        QTest::newRow("waiting for years")
            << Request { .askedAt = asked - qint64(4000) * 86'400'000 } << at(10, 12) << Late;
        QTest::newRow("closed without a word")
            << Request { .status = RequestStatus::Closed, .askedAt = asked, .closedAt = at(12, 9) } << at(20, 9)
            << Late;
        QTest::newRow("declined") << Request {
            .status = RequestStatus::Declined, .askedAt = asked, .closedAt = at(9, 12)
        } << at(20, 9) << LeftOut;
        QTest::newRow("asked twice") << Request { .status = RequestStatus::Duplicate, .askedAt = asked } << at(20, 9)
                                     << LeftOut;
    }

    void aRequestCountsOnceItsTimeHasPassedOrItIsAnswered()
    {
        QFETCH(Request, request);
        QFETCH(qint64, now);
        QFETCH(AnswerStanding, standing);
        OpenTime openTime;
        QCOMPARE(answerStandingOf(request, now, 8, openTime), standing);
    }

    void easterDoesNotMakeAnAnswerLate()
    {
        // Orthodox Good Friday is 10 April 2026, Easter Monday the 13th: Thursday noon to Tuesday noon is one day.
        const QTimeZone athens("Europe/Athens");
        const Request request { .askedAt = QDateTime(QDate(2026, 4, 9), QTime(12, 0), athens).toMSecsSinceEpoch(),
            .firstAnsweredAt = QDateTime(QDate(2026, 4, 14), QTime(12, 0), athens).toMSecsSinceEpoch() };
        OpenTime openTime;
        QCOMPARE(answerStandingOf(request, request.firstAnsweredAt, 8, openTime), AnswerStanding::InTime);
        QCOMPARE(answerStandingOf(request, request.firstAnsweredAt, 7, openTime), AnswerStanding::Late);
    }
};

QTEST_APPLESS_MAIN(TestAnswerTime)

#include "tst_answertime.moc"
