#pragma once

#include "core/result.h"
#include "evidence/bandmembers.h"
#include "evidence/evidencelog.h"
#include "evidence/evidenceresult.h"

#include <QDate>
#include <QFuture>
#include <QUuid>

#include <array>

namespace Pistis {

class Store;

// Which part of the book is looked at; null ids do not narrow.
struct EvidenceFilter
{
    QUuid person {};
    QUuid segment {};

    bool isEmpty() const { return person.isNull() && segment.isNull(); }

    friend bool operator==(const EvidenceFilter &, const EvidenceFilter &) = default;
};

// The book as the engine reads it: index i of the log is customers[i]; owner and segment of a span are indices, too.
struct BookLog
{
    EvidenceLog log {};
    std::vector<QUuid> customers {};
    std::vector<QUuid> owners {};
    std::vector<QUuid> segments {};
    std::optional<int> logStart {}; // day of the first visit, when a relationship is older than that
};

struct BookEvidence
{
    EvidenceResult result {};
    std::vector<QUuid> customers {}; // by index
    std::array<BandMembers, bandCount> bands {}; // of the headline analysis
    double buildMs = 0;
    double fitMs = 0;
};

class EvidenceService
{
public:
    explicit EvidenceService(Store &store)
        : m_store(store)
    {
    }

    // With the defaults of the application: everything up to yesterday.
    QFuture<Result<BookEvidence>> evidence(const EvidenceFilter &filter = {}) const;
    QFuture<Result<BookEvidence>> evidence(const EvidenceFilter &filter, const EvidenceParameters &parameters) const;

    QFuture<Result<BookLog>> log(const EvidenceFilter &filter = {}) const;

    EvidenceParameters defaults() const;

private:
    Store &m_store;
};

// Days of the log as dates and back.
QDate dateOf(int logDay);
int logDayOf(const QDate &date);

} // namespace Pistis
