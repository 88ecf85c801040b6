#include "charts/chartnumbers.h"

#include "charts/percent.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // A spreadsheet takes what begins with one of these signs for a formula; a negative number may keep its sign.
    QString field(QString text)
    {
        bool isNumber = false;
        text.toDouble(&isNumber);
        if (!isNumber && !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
            text.prepend(u'\'');
        const bool needsQuotes
            = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
        return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
    }

    QString line(const QStringList &fields)
    {
        QStringList written;
        for (const QString &text : fields)
            written.append(field(text));
        return written.join(u',') + u"\r\n"_s;
    }

} // namespace

QString percentText(std::optional<double> share)
{
    return share ? QString::number(*share * percent, 'f', 2) : QString();
}

QString numberText(std::optional<double> value)
{
    constexpr int digits = 6;
    return value ? QString::number(*value, 'g', digits) : QString();
}

QByteArray csvOf(const ChartNumbers &numbers)
{
    QString csv = QChar(QChar::ByteOrderMark) + line(numbers.header);
    for (const QStringList &row : numbers.rows)
        csv += line(row);
    return csv.toUtf8();
}

} // namespace Pistis
