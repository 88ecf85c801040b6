#include "core/identities.h"

#include "core/greekfold.h"

#include <algorithm>

namespace Pistis {

namespace {

    bool tells(const Contact &contact)
    {
        return contact.kind == ContactKind::Email || contact.kind == ContactKind::Phone;
    }

    bool contains(const QList<KnownIdentity> &all, const QUuid &id)
    {
        return std::ranges::any_of(all, [&id](const KnownIdentity &one) { return one.id == id; });
    }

    void addOnce(QList<KnownIdentity> &all, const QList<KnownIdentity> &more)
    {
        for (const KnownIdentity &one : more) {
            if (!contains(all, one.id))
                all.append(one);
        }
    }

} // namespace

Identities::Identities(const QList<IdentityTraits> &file)
{
    for (const IdentityTraits &traits : file) {
        const QString name = greekFold(traits.name);
        const QString place = greekFold(traits.place);
        if (!name.isEmpty())
            m_names.insert(name);
        for (const Contact &contact : traits.contacts) {
            if (!tells(contact))
                continue;
            const QString key = matchKey(contact);
            const bool isNew = !m_keys.contains(key);
            Bearer &bearer = m_keys[key];
            if (isNew)
                bearer = { .name = name, .place = place };
            else if (bearer.name != name || (!place.isEmpty() && !bearer.place.isEmpty() && bearer.place != place))
                bearer.isShared = true;
            else if (bearer.place.isEmpty())
                bearer.place = place;
        }
    }
}

void Identities::note(const IdentityTraits &traits, const QUuid &id)
{
    const KnownIdentity known { .id = id, .name = traits.name, .place = traits.place };
    QList<KnownIdentity> &named = m_named[greekFold(traits.name)];
    const auto same = std::ranges::find_if(
        named, [&](const KnownIdentity &one) { return one.id == id && !areApart(one.place, traits.place); });
    if (same == named.end())
        named.append(known);
    else if (same->place.isEmpty())
        same->place = traits.place;
    for (const Contact &contact : traits.contacts) {
        if (tells(contact))
            addOnce(m_reached[matchKey(contact)], { known });
    }
}

bool Identities::areApart(const QString &place, const QString &other)
{
    const QString left = greekFold(place);
    const QString right = greekFold(other);
    return !left.isEmpty() && !right.isEmpty() && left != right;
}

QList<KnownIdentity> Identities::reachedBy(const IdentityTraits &traits, ContactKind kind) const
{
    QList<KnownIdentity> owners;
    for (const Contact &contact : traits.contacts) {
        if (contact.kind == kind)
            addOnce(owners, m_reached.value(matchKey(contact)));
    }
    return owners;
}

// Where the place is told, one of whom no place is known comes after those in this place.
QList<KnownIdentity> Identities::agreeing(const IdentityTraits &traits) const
{
    const QString place = greekFold(traits.place);
    QList<KnownIdentity> same;
    QList<KnownIdentity> open;
    for (const KnownIdentity &one : m_named.value(greekFold(traits.name))) {
        const QString its = greekFold(one.place);
        if (place.isEmpty() || its == place)
            addOnce(same, { one });
        else if (its.isEmpty())
            addOnce(open, { one });
    }
    return same.isEmpty() ? open : same;
}

QList<std::pair<QUuid, Likeness>> Identities::alike(const IdentityTraits &traits) const
{
    QList<KnownIdentity> named = m_named.value(greekFold(traits.name));
    named.removeIf([&traits](const KnownIdentity &one) { return areApart(one.place, traits.place); });
    QList<std::pair<QUuid, Likeness>> all;
    QSet<QUuid> met;
    for (const auto &[known, likeness] : { std::pair(reachedBy(traits, ContactKind::Email), Likeness::Email),
             std::pair(reachedBy(traits, ContactKind::Phone), Likeness::Phone), std::pair(named, Likeness::Name) }) {
        for (const KnownIdentity &one : known) {
            if (!met.contains(one.id))
                all.append({ one.id, likeness });
            met.insert(one.id);
        }
    }
    return all;
}

// Of several of the name, those whom one of the numbers reaches that others share, too.
QList<KnownIdentity> Identities::narrowed(const QList<KnownIdentity> &named, const IdentityTraits &traits) const
{
    QList<KnownIdentity> left = named;
    for (const ContactKind kind : { ContactKind::Email, ContactKind::Phone }) {
        const QList<KnownIdentity> owners = reachedBy(traits, kind);
        QList<KnownIdentity> both = left;
        both.removeIf([&owners](const KnownIdentity &one) { return !contains(owners, one.id); });
        left = both.isEmpty() ? left : both;
    }
    return left;
}

// Most lines of a file mean nobody who is known.
bool Identities::knowsNobodyOf(const IdentityTraits &traits) const
{
    return !m_named.contains(greekFold(traits.name))
        && std::ranges::none_of(traits.contacts,
            [this](const Contact &contact) { return tells(contact) && m_reached.contains(matchKey(contact)); });
}

IdentityMatch Identities::find(const IdentityTraits &traits) const
{
    using enum IdentityMatch::Outcome;
    if (knowsNobodyOf(traits))
        return {};
    IdentityTraits telling = traits;
    telling.contacts.removeIf(
        [this](const Contact &contact) { return tells(contact) && m_keys.value(matchKey(contact)).isShared; });
    QList<KnownIdentity> agree = agreeing(traits);
    for (const auto &[kind, outcome] : { std::pair(ContactKind::Email, Email), std::pair(ContactKind::Phone, Phone) }) {
        const QList<KnownIdentity> owners = reachedBy(telling, kind);
        if (owners.size() != 1)
            continue;
        const KnownIdentity &owner = owners.constFirst();
        if (!agree.isEmpty() && !contains(agree, owner.id))
            return { .outcome = Contradiction, .known = owner };
        return { .outcome = outcome, .known = owner };
    }
    if (agree.size() > 1)
        agree = narrowed(agree, traits);
    if (agree.size() > 1)
        return { .outcome = Ambiguous };
    if (agree.size() == 1)
        return { .outcome = Name, .known = agree.constFirst() };
    const QList<KnownIdentity> named = m_named.value(greekFold(traits.name));
    return named.isEmpty() ? IdentityMatch() : IdentityMatch { .outcome = Namesake, .known = named.constFirst() };
}

} // namespace Pistis
