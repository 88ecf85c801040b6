#include "core/timespans.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Pistis {

QString spansText(const QList<TimeSpan> &spans)
{
    QStringList parts;
    for (const TimeSpan &span : spans)
        parts.append(QString::number(span.from) + u'/' + QString::number(span.to));
    return parts.join(u' ');
}

QList<TimeSpan> spansIn(const QString &text)
{
    QList<TimeSpan> spans;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        spans.append(
            TimeSpan { .from = part.section(u'/', 0, 0).toLongLong(), .to = part.section(u'/', 1).toLongLong() });
    return spans;
}

} // namespace Pistis
