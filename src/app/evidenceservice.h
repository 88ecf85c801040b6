#pragma once

#include "app/evidencebook.h"
#include "core/result.h"
#include "evidence/chartmark.h"
#include "evidence/cohorts.h"
#include "evidence/gapcurve.h"
#include "evidence/nulltest.h"
#include "evidence/reasoncurves.h"
#include "evidence/splineribbon.h"

#include <QDate>
#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace Pistis {

class Store;

struct BookEvidence
{
    EvidenceResult result {};
    std::vector<RibbonPoint> ribbon {};
    CohortTable cohorts {};
    GapCurve gaps {};
    ReasonCurves reasons {};
    bool isQuick = false; // only what follows from the count tables: no naive view, cohorts, gaps, reasons, warnings
    double buildMs = 0;
    double fitMs = 0;
};

// Counts the book once and then only what was written since. Everything happens on one thread of its own.
class EvidenceService : public QObject
{
    Q_OBJECT

public:
    // Quick: what follows from the count tables alone. Full: also what needs a look at every customer.
    enum class Depth { Quick, Full };

    explicit EvidenceService(Store &store, QObject *parent = nullptr);
    ~EvidenceService() override;

    // With the defaults of the application: everything up to yesterday.
    QFuture<Result<BookEvidence>> evidence(const EvidenceFilter &filter = {}, Depth depth = Depth::Full);
    QFuture<Result<BookEvidence>> evidence(
        const EvidenceFilter &filter, const EvidenceParameters &parameters, Depth depth = Depth::Full);

    // The customers that a mark of this analysis stands for.
    QFuture<Result<QList<QUuid>>> behind(
        const EvidenceFilter &filter, const EvidenceResult &result, const ChartMark &mark);

    // Has progress; the result of one that is cancelled never comes.
    QFuture<NullTestResult> nullTest(const EvidenceLog &log, const EvidenceParameters &parameters) const;

    // Writes what R needs to come to the same numbers; customers are called by their ids.
    QFuture<Result<void>> exportRows(
        const EvidenceFilter &filter, const EvidenceParameters &parameters, const QString &folder);

    QFuture<Result<BookLog>> log(const EvidenceFilter &filter = {});

    // Both end what has been asked for until now with an Error of kind Cancelled: a reading at once, so that nothing is
    // known and the next request reads again, or the analyses after a possible reading.
    void cancelReading();
    void abandonAnalyses();

    EvidenceParameters defaults() const;

Q_SIGNALS:
    void reading(int customers, int all); // every visit of the book is read: no snapshot leads to what it is now

private:
    struct Counted;

    template <typename Work> auto run(Work work);

    Store &m_store;
    std::shared_ptr<Counted> m_counted; // used on m_thread only
    std::stop_source m_reading;
    std::stop_source m_analyses;
    QThreadPool m_thread;
};

int logDayOf(const QDate &date); // the day of the log

} // namespace Pistis
