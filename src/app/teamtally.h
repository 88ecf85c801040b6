#pragma once

#include "app/teamnumbers.h"
#include "core/ownertime.h"
#include "evidence/kaplanmeier.h"
#include "storage/teamrepository.h"

#include <QHash>

namespace Pistis {

// Counts what the repository hands over, for all and for every person: first all customers, then requests and promises.
// These count where they name a person for that person, else for the owner of the customer, and not at all where the
// customer does not.
class TeamTally
{
public:
    struct Moment
    {
        QDate today {};
        qint64 nowMs = 0;
        int answerHours = 8;
        OwnerHours hours {};
        std::optional<int> logStart {}; // day of the first visit in the book
    };

    TeamTally(const QList<Person> &persons, const Moment &moment);

    void add(const TeamCustomer &customer);
    void add(const Request &request);
    void add(const Promise &promise);
    TeamNumbers numbers() const;

private:
    struct Share
    {
        int n = 0;
        int hits = 0;
        QList<QUuid> customers {};
        std::vector<bool> isListed {}; // by place of the customer
    };
    struct Owned
    {
        std::size_t place = 0;
        QUuid owner {};
    };
    struct Group
    {
        TeamRow row {};
        Share inRhythm {};
        Share answers {};
        Share promises {};
        std::vector<Spell> spells {};
        QList<QUuid> observed {}; // by spell
    };

    template <typename Count> void count(const QUuid &person, Count count);
    void countSpell(const TeamCustomer &customer);
    const Owned *ownedBy(const QUuid &customer) const; // nothing where the customer does not count
    void countOne(const QUuid &customer, const Owned &owned, const QUuid &person, Share Group::*share, bool hit);
    std::vector<TeamFigure> shareFigures(Share Group::*share) const;
    std::vector<TeamFigure> retentionFigures() const;

    Moment m_moment;
    OwnerTime m_time;
    std::vector<Group> m_groups; // all, the persons, nobody
    QHash<QUuid, std::size_t> m_places; // of persons
    QHash<QUuid, Owned> m_customers;
};

} // namespace Pistis
