#include "app/evidenceservice.h"
#include "app/evidencesnapshot.h"
#include "app/importservice.h"
#include "evidence/evidence.h"
#include "evidence/goldenlog.h"
#include "support/testbook.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr int cut = 1095;

QString golden(const QString &name) { return QStringLiteral(PISTIS_TEST_DATA "/evidence/") + name; }

void importGolden(TestBook &book, const QString &name)
{
    const ImportService imports(book.store);
    must(imports.import(ImportKind::Customers, golden(name + u"_customers.csv"_s), {}));
    must(imports.import(ImportKind::Visits, golden(name + u"_visits.csv"_s), {}));
}

} // namespace

class TestEvidenceService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenLogsAsBooksGiveTheSameValues_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("PL1") << u"PL1"_s;
        QTest::newRow("PL3") << u"PL3"_s;
    }

    void goldenLogsAsBooksGiveTheSameValues()
    {
        QFETCH(QString, name);
        TestBook book;
        importGolden(book, name);
        const auto evidence = waited(EvidenceService(book.store).evidence({}, { .cut = cut }));
        QVERIFY(evidence);
        const EvidenceResult &result = evidence->result;
        const EvidenceResult wanted = evidenceResult(goldenLog(name), { .cut = cut });
        QVERIFY(!result.parameters.logStart);
        QCOMPARE(result.naive.visits, wanted.naive.visits);
        QCOMPARE(result.naive.low.retained, wanted.naive.low.retained);
        QCOMPARE(result.naive.high.retained, wanted.naive.high.retained);
        QCOMPARE(result.landmark.test.chisq, wanted.landmark.test.chisq);
        QCOMPARE(result.km.rmst, wanted.km.rmst);
        QCOMPARE(result.verdict.code, wanted.verdict.code);
        for (const LagResult &lag : wanted.lags) {
            QCOMPARE(result.lag(lag.lag)->rows, lag.rows);
            QCOMPARE(result.lag(lag.lag)->cox.loglik, lag.cox.loglik);
            QVERIFY(std::abs(*result.lag(lag.lag)->cox.robustSe - *lag.cox.robustSe) < 1e-12);
            for (std::size_t band = 0; band < lag.bands.size(); ++band)
                QCOMPARE(result.lag(lag.lag)->bands[band].logHr, lag.bands[band].logHr);
        }
    }

    void theCustomersBehindABandAreThoseItCounts()
    {
        TestBook book;
        importGolden(book, u"PL3"_s);
        EvidenceService service(book.store);
        const auto evidence = waited(service.evidence({}, { .cut = cut }));
        QVERIFY(evidence);
        QCOMPARE(evidence->result.naive.customers, 500);
        for (const BandResult &band : evidence->result.headline()->bands) {
            const auto behind
                = waited(service.behind({}, evidence->result, { .kind = ChartMark::Kind::Band, .value = band.band }));
            QCOMPARE(int(behind->size()), band.events);
        }
    }

    void yesterdayIsTheLastDayOfTheAnalysis()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2026, 1, 5));
        book.visit(bakery, QDate(2026, 3, 11));
        const auto evidence = waited(EvidenceService(book.store).evidence());
        QVERIFY(evidence);
        QCOMPARE(evidence->result.parameters.cut, logDayOf(QDate(2026, 3, 10)));
        QCOMPARE(evidence->result.naive.visits, 0);
        QCOMPARE(evidence->result.verdict.code, VerdictCode::TooFewLosses);
    }

    void prospectsAndRemovedCustomersDoNotCount()
    {
        TestBook book;
        const QUuid gone = book.customer(u"Gone"_s);
        must(book.customers.remove(gone));
        must(book.customers.add({ .name = u"Perhaps"_s, .stage = Stage::Prospect }));
        book.customer(u"Bakery"_s);
        QCOMPARE(waited(EvidenceService(book.store).log())->customers.size(), 1U);
    }

    void relationshipsOlderThanTheLogEnterWhenItBegins()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2020, 1, 1));
        book.visit(bakery, QDate(2026, 2, 1));
        const auto evidence = waited(EvidenceService(book.store).evidence());
        QVERIFY(evidence);
        QCOMPARE(*evidence->result.parameters.logStart, logDayOf(QDate(2026, 2, 1)));
    }

    void aPartOfTheBookIsMarkedAsSuch()
    {
        TestBook book;
        const QUuid segment = *waited(book.book.addSegment({ .name = u"Bakeries"_s }));
        must(book.customers.add({ .name = u"One"_s, .segment = segment }));
        book.customer(u"Other"_s);
        EvidenceService service(book.store);
        const auto evidence = waited(service.evidence({ .segment = segment }));
        QVERIFY(evidence);
        QCOMPARE(waited(service.log({ .segment = segment }))->customers.size(), 1U);
        QCOMPARE(evidence->result.warnings.back().id, WarningId::Slices);
    }

    void aPeriodLeavesOutWhatIsBeforeAndAfterIt()
    {
        TestBook book;
        importGolden(book, u"PL3"_s);
        EvidenceService service(book.store);
        const EvidenceParameters all { .cut = cut };
        const QDate first(1970, 1, 1); // of the log
        const auto part = waited(service.evidence({ .from = first.addDays(300), .to = first.addDays(800) }, all));
        QVERIFY(part);
        const auto wanted = evidenceResult(goldenLog(u"PL3"_s), { .cut = 800, .logStart = 300 });
        QCOMPARE(part->result.lag(60)->events, wanted.lag(60)->events);
        QCOMPARE(part->result.lag(60)->personDays, wanted.lag(60)->personDays);
        QCOMPARE(part->result.lag(60)->cox.coef, wanted.lag(60)->cox.coef);
    }

    void whatChangesInTheBookChangesTheNumbersAsIfAllWereReadAgain()
    {
        TestBook book;
        importGolden(book, u"PL3"_s);
        EvidenceService following(book.store);
        const auto before = waited(following.evidence());
        QVERIFY(before);

        const std::vector<QUuid> customers = waited(following.log())->customers;
        const QUuid one = customers.at(3);
        const QUuid two = customers.at(7);
        const QUuid visit = book.visit(one, QDate(1972, 2, 3));
        book.visit(two, QDate(1972, 2, 4));
        Customer lost = waited(book.customers.customer(two))->customer;
        const Customer was = lost;
        lost.lostOn = QDate(1972, 6, 1);
        lost.endReason = EndReason::ClosedDown;
        must(book.customers.change(was, lost));
        must(book.customers.remove(customers.at(9)));
        const QUuid fresh = book.customer(u"Fresh"_s, QDate(1971, 1, 1));
        book.visit(fresh, QDate(1971, 8, 1));
        must(book.visits.retract(visit));

        const auto followed = waited(following.evidence());
        const auto anew = waited(EvidenceService(book.store).evidence());
        QVERIFY(followed && anew);
        QCOMPARE(followed->result.naive.customers, anew->result.naive.customers);
        QCOMPARE(followed->result.naive.visits, anew->result.naive.visits);
        QCOMPARE(followed->result.naive.losses, anew->result.naive.losses);
        for (const LagResult &lag : anew->result.lags) {
            QCOMPARE(followed->result.lag(lag.lag)->events, lag.events);
            QCOMPARE(followed->result.lag(lag.lag)->personDays, lag.personDays);
            QCOMPARE(followed->result.lag(lag.lag)->cox.coef, lag.cox.coef);
        }
        QVERIFY(followed->result.naive.visits != before->result.naive.visits);
    }

    void aSnapshotStandsForTheBookAsItWas()
    {
        TestBook book;
        importGolden(book, u"PL3"_s);
        const EvidenceParameters parameters { .cut = cut };
        const auto database = *Database::open(book.store.path(), Database::Access::ReadOnly);
        EvidenceBook read(*EvidenceBook::read(*database));
        read.counts(parameters);
        const EvidenceSnapshot snapshot(book.store.path(), book.directory.filePath(u"cache"_s));
        QVERIFY(!snapshot.load());
        QVERIFY(snapshot.save(read));
        QCOMPARE(QFile::permissions(snapshot.file()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
            QFileDevice::Permissions());

        auto loaded = snapshot.load();
        QVERIFY(loaded);
        QCOMPARE(loaded->state(), read.state());
        QVERIFY(loaded->customers() == read.customers());
        QVERIFY(loaded->counts() == read.counts());
        QVERIFY(loaded->log().days == read.log().days);
    }

    void aSnapshotOfAnEarlierStateFollowsTheFewChangesSince()
    {
        TestBook book;
        importGolden(book, u"PL3"_s);
        const auto database = *Database::open(book.store.path(), Database::Access::ReadOnly);
        EvidenceBook read(*EvidenceBook::read(*database));
        const EvidenceSnapshot snapshot(book.store.path(), book.directory.filePath(u"cache"_s));
        QVERIFY(snapshot.save(read));
        book.visit(read.customers().at(3), QDate(1972, 2, 3));
        const QUuid fresh = book.customer(u"Fresh"_s, QDate(1971, 1, 1));
        book.visit(fresh, QDate(1971, 8, 1));

        auto loaded = snapshot.load();
        QVERIFY(loaded);
        const auto followed = loaded->follow(*database);
        QVERIFY(followed && *followed);
        EvidenceBook anew(*EvidenceBook::read(*database));
        QCOMPARE(loaded->state(), anew.state());
        QCOMPARE(loaded->log().days.size(), anew.log().days.size());
        QVERIFY(loaded->counts() == anew.counts());
    }

    void aSnapshotOfAnotherHistoryIsNotFollowed()
    {
        TestBook book;
        importGolden(book, u"PL1"_s);
        TestBook other;
        importGolden(other, u"PL3"_s);
        const auto database = *Database::open(book.store.path(), Database::Access::ReadOnly);
        const auto elsewhere = *Database::open(other.store.path(), Database::Access::ReadOnly);
        EvidenceBook read(*EvidenceBook::read(*database));
        const auto followed = read.follow(*elsewhere);
        QVERIFY(followed);
        QVERIFY(!*followed);
    }

    void aDamagedSnapshotIsAsGoodAsNone()
    {
        TestBook book;
        importGolden(book, u"PL1"_s);
        const auto database = *Database::open(book.store.path(), Database::Access::ReadOnly);
        EvidenceBook read(*EvidenceBook::read(*database));
        const EvidenceSnapshot snapshot(book.store.path(), book.directory.filePath(u"cache"_s));
        QVERIFY(snapshot.save(read));
        QFile file(snapshot.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write("x");
        file.close();
        QVERIFY(!snapshot.load());
        QVERIFY(file.resize(file.size() / 3));
        QVERIFY(!snapshot.load());
        QVERIFY(file.resize(20));
        QVERIFY(!snapshot.load());
    }

    void aReadingThatIsCancelledEndsWithNothingAndBeginsAnewWhenAsked()
    {
        TestBook book;
        importGolden(book, u"PL1"_s);
        EvidenceService service(book.store);
        const auto first = service.evidence();
        service.cancelReading();
        const auto second = service.evidence();
        // Whether the first was cut short depends on who was quicker; what was asked for afterwards is not touched.
        const auto cut = waited(first);
        QVERIFY(cut || cut.error().kind == Error::Kind::Cancelled);
        QVERIFY(waited(second));
    }

    void aStoppedReadingReadsNoFurtherPage()
    {
        TestBook book;
        importGolden(book, u"PL1"_s);
        const auto database = *Database::open(book.store.path(), Database::Access::ReadOnly);
        std::stop_source source;
        source.request_stop();
        const auto read = EvidenceBook::read(*database, {}, source.get_token());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
        QCOMPARE(read.error().subject, u"test.pistis"_s);
    }

    void anAbandonedAnalysisEndsAsCancelledAndTheNextOneIsWhole()
    {
        TestBook book;
        importGolden(book, u"PL3"_s);
        EvidenceService service(book.store);
        must(service.evidence({}, { .cut = cut }));
        const auto abandoned = service.evidence({}, { .cut = cut });
        service.abandonAnalyses();
        const auto next = waited(service.evidence({}, { .cut = cut }));
        const auto first = waited(abandoned);
        QVERIFY(first || first.error().kind == Error::Kind::Cancelled);
        QVERIFY(next);
        QCOMPARE(next->result.naive.customers, 500);
        QVERIFY(!next->result.parameters.stop.stop_possible());
    }

    void visitsThatAreWrittenDownLateAreWarnedOf()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2026, 1, 5));
        const auto isWarned = [&] {
            const auto evidence = waited(EvidenceService(book.store).evidence());
            const auto &warnings = evidence->result.warnings;
            const auto found = std::ranges::find(warnings, WarningId::LoggedLate, &EvidenceWarning::id);
            return found == warnings.end() ? 0.0 : found->value("days");
        };
        for (int day = 0; day < 12; ++day)
            book.visit(bakery, QDate(2026, 3, 1).addDays(-day));
        QCOMPARE(isWarned(), 16.0);
        for (int day = 0; day < 20; ++day)
            book.visit(bakery, QDate(2026, 3, 10));
        QCOMPARE(isWarned(), 0.0);
    }

    void importedVisitsSayNothingAboutLateness()
    {
        TestBook book;
        importGolden(book, u"PL1"_s);
        const auto evidence = waited(EvidenceService(book.store).evidence());
        QVERIFY(std::ranges::find(evidence->result.warnings, WarningId::LoggedLate, &EvidenceWarning::id)
            == evidence->result.warnings.end());
    }
};

QTEST_GUILESS_MAIN(TestEvidenceService)

#include "tst_evidenceservice.moc"
