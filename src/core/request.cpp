#include "core/request.h"

#include "core/words.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr Words<RequestStatus, 7> statuses { { { RequestStatus::New, "new"_L1 },
        { RequestStatus::Assigned, "assigned"_L1 }, { RequestStatus::Waiting, "waiting"_L1 },
        { RequestStatus::Answered, "answered"_L1 }, { RequestStatus::Closed, "closed"_L1 },
        { RequestStatus::Declined, "declined"_L1 }, { RequestStatus::Duplicate, "duplicate"_L1 } } };

} // namespace

QString wordOf(RequestStatus status) { return wordIn(statuses, status); }

std::optional<RequestStatus> requestStatusOf(QStringView word) { return valueIn(statuses, word); }

} // namespace Pistis
