#include "app/alikecustomers.h"

#include "storage/customerrepository.h"
#include "storage/identityrepository.h"

namespace Pistis {

namespace {

    constexpr qsizetype mostAlike = 50; // a switchboard may be that of thousands

}

Result<QList<AlikeCustomer>> alikeCustomers(Database &database, const IdentityTraits &traits, const QUuid &except)
{
    const auto identities = IdentityRepository(database).identities({ traits });
    if (!identities)
        return identities.error();
    QList<AlikeCustomer> alike;
    for (const auto &[id, likeness] : identities->alike(traits)) {
        if (id == except)
            continue;
        if (alike.size() == mostAlike)
            break;
        auto found = CustomerRepository(database).one(id);
        if (!found)
            return found.error();
        alike.append({ .summary = *std::move(found), .likeness = likeness });
    }
    return alike;
}

} // namespace Pistis
