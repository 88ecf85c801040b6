#include "core/timetext.h"

#include "core/greekfold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pistis {

std::optional<QTime> typedTime(QStringView text)
{
    constexpr int halfDay = 12;
    const QString typed = greekFold(text.trimmed());
    if (typed.isEmpty())
        return QTime();
    static const QRegularExpression form(
        u"^(\\d{1,2})(?:[:.](\\d{2})(?:[:.]\\d{2})?|(\\d{2}))? ?([apπμ])?(?:(?<=[ap])\\.?m\\.?|(?<=[πμ])\\.?μ\\.?)?$"_s);
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > halfDay)
            return {};
        hour = hour % halfDay + (half == "p"_L1 || half == u"μ"_s ? halfDay : 0);
    }
    const QTime time(hour, match.captured(2).isEmpty() ? match.captured(3).toInt() : match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace Pistis
