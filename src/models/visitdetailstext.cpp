#include "models/visitdetailstext.h"

#include "models/labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct VisitDetailsText
    {
        Q_DECLARE_TR_FUNCTIONS(VisitDetailsText)
    };

} // namespace

QString durationLabel(int minutes)
{
    constexpr int ofHour = 60;
    const int hours = minutes / ofHour;
    const int rest = minutes % ofHour;
    if (minutes <= 0)
        return {};
    if (hours == 0)
        return VisitDetailsText::tr("%1 min").arg(rest);
    return rest == 0 ? VisitDetailsText::tr("%1 h").arg(hours)
                     : VisitDetailsText::tr("%1 h %2 min").arg(hours).arg(rest);
}

QString timeLabel(const Visit &visit)
{
    QStringList parts;
    if (const QTime time = timeOf(visit); time.isValid())
        parts.append(hourLabel(time));
    if (visit.minutes > 0)
        parts.append(durationLabel(visit.minutes));
    return parts.join(u", "_s);
}

QString visitDetails(const Visit &visit)
{
    QStringList parts;
    if (const QString time = timeLabel(visit); !time.isEmpty())
        parts.append(time);
    if (!visit.participants.isEmpty())
        parts.append(VisitDetailsText::tr("with %1", "names").arg(visit.participants));
    if (!visit.purpose.isEmpty())
        parts.append(VisitDetailsText::tr("purpose: %1").arg(visit.purpose));
    if (!visit.outcome.isEmpty())
        parts.append(VisitDetailsText::tr("outcome: %1").arg(visit.outcome));
    if (visit.talkPercent != noTalkNoted)
        parts.append(VisitDetailsText::tr("talked about %1% of the time").arg(visit.talkPercent));
    if (!visit.attachments.isEmpty())
        parts.append(filesText(visit.attachments));
    return parts.join(u" · "_s);
}

QString filesText(const QList<Attachment> &attachments)
{
    QStringList names;
    for (const Attachment &one : attachments)
        names.append(one.name);
    return VisitDetailsText::tr("%n file(s): %1", nullptr, int(attachments.size())).arg(names.join(u", "_s));
}

QString sizeLabel(qint64 bytes)
{
    constexpr double kilo = 1024;
    const double kilobytes = double(bytes) / kilo;
    if (kilobytes < 1)
        return VisitDetailsText::tr("less than 1 KB");
    if (std::round(kilobytes) < kilo)
        return VisitDetailsText::tr("%1 KB").arg(QLocale().toString(kilobytes, 'f', 0));
    return VisitDetailsText::tr("%1 MB").arg(QLocale().toString(kilobytes / kilo, 'f', 1));
}

} // namespace Pistis
