#include "app/lineidentity.h"

#include "core/greekfold.h"

namespace Pistis {

std::optional<ImportNote> noteOf(const IdentityMatch &match, const IdentityTraits &traits, int line)
{
    using enum IdentityMatch::Outcome;
    const KnownIdentity &known = match.known;
    const bool isRenamed = greekFold(known.name) != greekFold(traits.name);
    const bool isElsewhere = Identities::areApart(known.place, traits.place);
    const auto note = [&](ImportNote::Kind kind) {
        return ImportNote { .kind = kind,
            .line = line,
            .text = placed(traits.name, traits.place),
            .known = placed(known.name, known.place) };
    };
    if (match.outcome == Namesake)
        return note(ImportNote::Kind::Namesake);
    if (match.outcome == Name && isRenamed)
        return note(ImportNote::Kind::Merged);
    if (match.isReached() && (isRenamed || isElsewhere))
        return note(match.outcome == Email ? ImportNote::Kind::SameEmail : ImportNote::Kind::SamePhone);
    return {};
}

std::optional<Fault::Reason> faultOf(const IdentityMatch &match)
{
    if (match.outcome == IdentityMatch::Outcome::Ambiguous)
        return Fault::Reason::AmbiguousCustomer;
    if (match.outcome == IdentityMatch::Outcome::Contradiction)
        return Fault::Reason::TwoCustomers;
    return {};
}

} // namespace Pistis
