#pragma once

#include <QMetaType>
#include <QSet>
#include <QUuid>

namespace Pistis {

// Which records a committed write touched; models reload what they show.
struct ChangeSet
{
    enum class Way { Done, Undone, Redone };

    QSet<QUuid> customers {};
    QSet<QUuid> visits {};
    QSet<QUuid> requests {};
    QSet<QUuid> promises {};
    QSet<QUuid> tasks {};
    QSet<QUuid> segments {};
    QSet<QUuid> persons {};
    QSet<QUuid> lessons {};
    QSet<QUuid> notes {}; // on lessons
    bool customFields = false; // the definitions, not what they hold
    bool deletes = false; // a record went into the recycle bin
    bool merges = false; // two customers became one
    bool separates = false; // one became two again
    bool book = false; // settings of the book itself: rhythm, hours
    QUuid importBatch {}; // that the user action made, took back or brought again
    Way way = Way::Done;
    qint64 step = 0; // number of the first op of the user action; 0 when it came from elsewhere

    void unite(const ChangeSet &other)
    {
        customers.unite(other.customers);
        visits.unite(other.visits);
        requests.unite(other.requests);
        promises.unite(other.promises);
        tasks.unite(other.tasks);
        segments.unite(other.segments);
        persons.unite(other.persons);
        lessons.unite(other.lessons);
        notes.unite(other.notes);
        customFields = customFields || other.customFields;
        deletes = deletes || other.deletes;
        merges = merges || other.merges;
        separates = separates || other.separates;
        book = book || other.book;
        importBatch = importBatch.isNull() ? other.importBatch : importBatch;
        step = step != 0 ? step : other.step;
    }

    bool isEmpty() const { return isOnlyLessons() && lessons.isEmpty(); }

    bool isOnlyLessons() const
    {
        return customers.isEmpty() && visits.isEmpty() && requests.isEmpty() && promises.isEmpty() && tasks.isEmpty()
            && segments.isEmpty() && persons.isEmpty() && notes.isEmpty() && !customFields && !book;
    }
};

} // namespace Pistis

Q_DECLARE_METATYPE(Pistis::ChangeSet)
