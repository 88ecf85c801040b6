#pragma once

#include "app/evidencebook.h"
#include "core/result.h"

#include <QDate>
#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <array>
#include <memory>

namespace Pistis {

class Store;

struct BookEvidence
{
    EvidenceResult result {};
    std::vector<QUuid> customers {}; // by index
    std::array<BandMembers, bandCount> bands {}; // of the headline analysis
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

    QFuture<Result<BookLog>> log(const EvidenceFilter &filter = {});

    EvidenceParameters defaults() const;

Q_SIGNALS:
    void reading(int customers, int all); // every visit of the book is read: it has changed since the last time

private:
    struct Counted;

    template <typename Work> auto run(Work work);

    Store &m_store;
    std::shared_ptr<Counted> m_counted; // used on m_thread only
    QThreadPool m_thread;
};

// Days of the log as dates and back.
QDate dateOf(int logDay);
int logDayOf(const QDate &date);

} // namespace Pistis
