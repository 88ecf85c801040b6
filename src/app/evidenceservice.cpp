#include "app/evidenceservice.h"

#include "app/store.h"
#include "evidence/evidence.h"
#include "storage/evidencerepository.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Pistis {

namespace {

    int indexOf(std::vector<QUuid> &ids, const QUuid &id)
    {
        if (id.isNull())
            return -1;
        const auto found = std::ranges::find(ids, id);
        const auto index = int(found - ids.begin());
        if (found == ids.end())
            ids.push_back(id);
        return index;
    }

    // 0: lost; else the place of the competing end in the log, from 1.
    int competingEnd(EvidenceLog &log, EndReason reason)
    {
        if (reason == EndReason::None || reason == EndReason::Lost)
            return 0;
        const std::string word = wordOf(reason).toStdString();
        const auto found = std::ranges::find(log.endReasons, word);
        const auto place = int(found - log.endReasons.begin());
        if (found == log.endReasons.end())
            log.endReasons.push_back(word);
        return 1 + place;
    }

    // Where first contacts are older than the first visit in the book, nobody wrote visits down before it.
    std::optional<int> logStartOf(const EvidenceLog &log)
    {
        if (log.days.empty())
            return {};
        const int firstVisit = std::ranges::min(log.days);
        const bool older = std::ranges::any_of(
            log.customers, [&](const CustomerSpan &customer) { return customer.firstContact < firstVisit; });
        return older ? std::optional(firstVisit) : std::nullopt;
    }

    Result<BookLog> loaded(Database &database, const EvidenceFilter &filter)
    {
        BookLog book;
        const auto read = EvidenceRepository(database).relationships(
            filter.person, filter.segment, [&](Relationship &&relationship) {
                const CustomerSpan span { .id = int(book.customers.size()),
                    .firstContact = relationship.firstContact,
                    .lostDay = relationship.lost,
                    .firstWarning = relationship.firstWarning,
                    .endReason = competingEnd(book.log, relationship.reason),
                    .segment = indexOf(book.segments, relationship.segment),
                    .owner = indexOf(book.owners, relationship.owner) };
                std::erase_if(relationship.visits, [&](int day) { return day < span.firstContact; });
                book.customers.push_back(relationship.customer);
                book.log.add(span, std::move(relationship.visits));
            });
        if (!read)
            return read.error();
        book.logStart = logStartOf(book.log);
        return book;
    }

    BookEvidence analysed(BookLog book, EvidenceParameters parameters, bool isSlice)
    {
        constexpr double perMillisecond = 1e6;
        if (!parameters.logStart)
            parameters.logStart = book.logStart;
        QElapsedTimer timer;
        timer.start();
        const EvidenceTables tables = evidenceTables(book.log, parameters);
        BookEvidence evidence { .customers = std::move(book.customers) };
        evidence.buildMs = double(timer.nsecsElapsed()) / perMillisecond;
        timer.restart();
        evidence.result = evidenceResult(book.log, tables, parameters);
        evidence.fitMs = double(timer.nsecsElapsed()) / perMillisecond;
        if (isSlice)
            evidence.result.warnings.push_back({ .id = WarningId::Slices });
        const std::vector<RiskEnd> ends = headlineEnds(book.log, evidence.result);
        const RiskPieces pieces(book.log, ends, headlineRule(evidence.result));
        evidence.bands = bandMembers(book.log, pieces, parameters.cut);
        return evidence;
    }

} // namespace

QFuture<Result<BookLog>> EvidenceService::log(const EvidenceFilter &filter) const
{
    return m_store.readBeside([filter](Database &database) { return loaded(database, filter); });
}

QFuture<Result<BookEvidence>> EvidenceService::evidence(const EvidenceFilter &filter) const
{
    return evidence(filter, defaults());
}

QFuture<Result<BookEvidence>> EvidenceService::evidence(
    const EvidenceFilter &filter, const EvidenceParameters &parameters) const
{
    return m_store.readBeside([filter, parameters](Database &database) -> Result<BookEvidence> {
        auto book = loaded(database, filter);
        if (!book)
            return book.error();
        return analysed(*std::move(book), parameters, !filter.isEmpty());
    });
}

EvidenceParameters EvidenceService::defaults() const { return { .cut = logDayOf(m_store.clock().today()) - 1 }; }

QDate dateOf(int logDay) { return QDate(1970, 1, 1).addDays(logDay); }

int logDayOf(const QDate &date) { return int(QDate(1970, 1, 1).daysTo(date)); }

} // namespace Pistis
