#include "models/digesttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct DigestText
    {
        Q_DECLARE_TR_FUNCTIONS(DigestText)
    };

} // namespace

QString digestText(const WorkCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](int number, const QString &text) {
        if (number > 0)
            parts.append(text);
    };
    add(counts.overdue, DigestText::tr("%n customer(s) overdue", nullptr, counts.overdue));
    add(counts.today, DigestText::tr("%n for today", nullptr, counts.today));
    add(counts.thisWeek, DigestText::tr("%n this week", nullptr, counts.thisWeek));
    add(counts.nextWeek, DigestText::tr("%n next week", nullptr, counts.nextWeek));
    add(counts.requestsWaiting, DigestText::tr("%n request(s) waiting", nullptr, counts.requestsWaiting));
    add(counts.promisesDue, DigestText::tr("%n promise(s) due or broken", nullptr, counts.promisesDue));
    add(counts.noNextStep, DigestText::tr("%n without a next step", nullptr, counts.noNextStep));
    if (!parts.isEmpty()) // what comes later is no reason to remind
        add(counts.later, DigestText::tr("%n later", nullptr, counts.later));
    return parts.join(u", "_s);
}

} // namespace Pistis
