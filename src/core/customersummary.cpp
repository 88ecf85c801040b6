#include "core/customersummary.h"

#include "core/words.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr Words<CadenceSource, 3> sources { { { CadenceSource::Own, "own"_L1 },
        { CadenceSource::Segment, "segment"_L1 }, { CadenceSource::Book, "book"_L1 } } };
    constexpr Words<AgendaCause, 5> causes { { { AgendaCause::Rhythm, "rhythm"_L1 },
        { AgendaCause::PlannedVisit, "planned"_L1 }, { AgendaCause::Promise, "promise"_L1 },
        { AgendaCause::Task, "task"_L1 }, { AgendaCause::Snoozed, "snoozed"_L1 } } };

} // namespace

bool isBeyondLimit(const CustomerSummary &summary, const QDate &today)
{
    return summary.nextDue.isValid() && summary.nextDue.addDays(summary.limitDays - summary.cadence.days) < today;
}

QString wordOf(CadenceSource source) { return wordIn(sources, source); }

QString wordOf(AgendaCause cause) { return wordIn(causes, cause); }

std::optional<CadenceSource> cadenceSourceOf(QStringView word) { return valueIn(sources, word); }

std::optional<AgendaCause> agendaCauseOf(QStringView word) { return valueIn(causes, word); }

} // namespace Pistis
