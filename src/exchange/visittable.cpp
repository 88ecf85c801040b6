#include "exchange/visittable.h"

#include "core/folds.h"

using namespace Qt::StringLiterals;

namespace Pistis {

QStringList visitHeader()
{
    return { u"customer"_s, u"day"_s, u"time"_s, u"minutes"_s, u"type"_s, u"status"_s, u"purpose"_s, u"outcome"_s,
        u"with"_s, u"talk_percent"_s, u"note"_s, u"region"_s, u"reason"_s };
}

QStringList visitRow(const Visit &visit, const QString &customer, const QString &region)
{
    return { customer, dayText(visit.day), timeOf(visit).toString(u"HH:mm"_s),
        visit.minutes == 0 ? QString() : QString::number(visit.minutes), wordOf(visit.type), wordOf(visit.status),
        visit.purpose, visit.outcome, visit.participants,
        visit.talkPercent == noTalkNoted ? QString() : QString::number(visit.talkPercent), visit.note, region,
        visit.reason };
}

} // namespace Pistis
