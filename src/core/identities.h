#pragma once

#include "core/contact.h"

#include <QHash>
#include <QSet>

namespace Pistis {

// What a line of a file tells of who the customer is.
struct IdentityTraits
{
    QString name {};
    QString place {};
    QList<Contact> contacts {};
};

struct KnownIdentity
{
    QUuid id {};
    QString name {};
    QString place {};
};

enum class Likeness { Email, Phone, Name };

struct IdentityMatch
{
    enum class Outcome {
        Nobody,
        Namesake, // nobody; one of the name is elsewhere
        Name,
        Email,
        Phone,
        Ambiguous, // several of the name
        Contradiction // the e-mail address or phone is that of one, the name that of another
    };

    Outcome outcome = Outcome::Nobody;
    KnownIdentity known {};

    bool isFound() const { return outcome == Outcome::Name || isReached(); }
    bool isReached() const { return outcome == Outcome::Email || outcome == Outcome::Phone; }
};

// Tells which known customer a line of a file means: who alone has its e-mail address, else who alone has its phone
// number, else who has its folded name, in the same place where both places are known.
class Identities
{
public:
    // What several customers of the file share, as a switchboard, tells nobody.
    explicit Identities(const QList<IdentityTraits> &file);

    QStringList names() const { return m_names.values(); } // folded, of which the known ones are to be added
    QStringList keys() const { return m_keys.keys(); } // of contacts, likewise
    void addNamed(const QString &fold, const KnownIdentity &known) { m_named[fold].append(known); }
    void addReached(const QString &key, const KnownIdentity &known) { m_reached[key].append(known); }
    // What the file told before counts for its next lines.
    void note(const IdentityTraits &traits, const QUuid &id);

    IdentityMatch find(const IdentityTraits &traits) const;
    // All who may be the same, each once, the surest likeness first.
    QList<std::pair<QUuid, Likeness>> alike(const IdentityTraits &traits) const;

    static bool areApart(const QString &place, const QString &other); // both are known, and differ

private:
    struct Bearer
    {
        QString name {};
        QString place {};
        bool isShared = false;
    };

    bool knowsNobodyOf(const IdentityTraits &traits) const;
    QList<KnownIdentity> reachedBy(const IdentityTraits &traits, ContactKind kind) const;
    QList<KnownIdentity> agreeing(const IdentityTraits &traits) const;
    QList<KnownIdentity> narrowed(const QList<KnownIdentity> &named, const IdentityTraits &traits) const;

    QSet<QString> m_names;
    QHash<QString, Bearer> m_keys;
    QHash<QString, QList<KnownIdentity>> m_named;
    QHash<QString, QList<KnownIdentity>> m_reached;
};

} // namespace Pistis
