#include "core/visit.h"

#include "core/words.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr Words<VisitType, 4> types { { { VisitType::Visit, "visit"_L1 }, { VisitType::Call, "call"_L1 },
        { VisitType::Video, "video"_L1 }, { VisitType::Message, "message"_L1 } } };
    constexpr Words<VisitStatus, 4> statuses { { { VisitStatus::Planned, "planned"_L1 },
        { VisitStatus::Held, "held"_L1 }, { VisitStatus::NotHeld, "not_held"_L1 },
        { VisitStatus::Cancelled, "cancelled"_L1 } } };

} // namespace

VisitStatus usualStatus(const QDate &day, const QDate &today)
{
    return day > today ? VisitStatus::Planned : VisitStatus::Held;
}

Result<Visit> validated(Visit visit, const QDate &today)
{
    if (visit.customer.isNull())
        return Error { .kind = Error::Kind::Invalid, .subject = u"visit.customer"_s };
    if (!visit.day.isValid())
        return Error { .kind = Error::Kind::Invalid, .subject = u"visit.day"_s };
    if (visit.status == VisitStatus::Held && visit.day > today)
        return Error { .kind = Error::Kind::Invalid, .subject = u"visit.future"_s };
    return visit;
}

QString wordOf(VisitType type) { return wordIn(types, type); }

QString wordOf(VisitStatus status) { return wordIn(statuses, status); }

std::optional<VisitType> visitTypeOf(QStringView word) { return valueIn(types, word); }

std::optional<VisitStatus> visitStatusOf(QStringView word) { return valueIn(statuses, word); }

} // namespace Pistis
