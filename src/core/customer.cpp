#include "core/customer.h"

#include "core/words.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr Words<Stage, 2> stages { { { Stage::Current, "current"_L1 }, { Stage::Prospect, "prospect"_L1 } } };
    constexpr Words<CustomerKind, 2> customerKinds { { { CustomerKind::Organisation, "organisation"_L1 },
        { CustomerKind::Person, "person"_L1 } } };
    constexpr Words<EndReason, 6> reasons { { { EndReason::None, ""_L1 }, { EndReason::Lost, "lost"_L1 },
        { EndReason::ClosedDown, "closed_down"_L1 }, { EndReason::MovedAway, "moved_away"_L1 },
        { EndReason::HandedOver, "handed_over"_L1 }, { EndReason::DroppedByUs, "dropped_by_us"_L1 } } };
    constexpr Words<Rating, 5> ratings { { { Rating::None, ""_L1 }, { Rating::A, "A"_L1 }, { Rating::B, "B"_L1 },
        { Rating::C, "C"_L1 }, { Rating::D, "D"_L1 } } };

} // namespace

void Customer::setCustomField(const QUuid &field, const QString &value)
{
    if (value.isEmpty())
        customFields.remove(field);
    else
        customFields.insert(field, value);
}

QDate Customer::countedFrom() const
{
    return followedFrom.isValid() && followedFrom > firstContact ? followedFrom : firstContact;
}

QString wordOf(Stage stage) { return wordIn(stages, stage); }

QString wordOf(CustomerKind kind) { return wordIn(customerKinds, kind); }

QString wordOf(EndReason reason) { return wordIn(reasons, reason); }

QString wordOf(Rating rating) { return wordIn(ratings, rating); }

std::optional<Stage> stageOf(QStringView word) { return valueIn(stages, word); }

std::optional<CustomerKind> customerKindOf(QStringView word) { return valueIn(customerKinds, word); }

std::optional<EndReason> endReasonOf(QStringView word) { return valueIn(reasons, word); }

std::optional<Rating> ratingOf(QStringView word) { return valueIn(ratings, word); }

} // namespace Pistis
