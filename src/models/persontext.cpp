#include "models/persontext.h"

#include "models/bookruletext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    class PersonText
    {
        Q_DECLARE_TR_FUNCTIONS(PersonText)
    };

} // namespace

QString ownHoursText(const QMap<int, OpenHours> &hours)
{
    QStringList days;
    for (auto day = hours.cbegin(); day != hours.cend(); ++day)
        days.append(
            PersonText::tr("%1 %2", "weekday, its hours").arg(weekdayLabel(day.key()), hoursLabel(day.value())));
    return days.join(u", "_s);
}

} // namespace Pistis
