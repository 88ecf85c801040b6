#include "exchange/quizcsv.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QString field(QString text)
    {
        if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
            text.prepend(u'\'');
        const bool needsQuotes
            = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
        return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
    }

    QString timeText(qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate); }

} // namespace

QByteArray quizCsv(const QList<LessonEvent> &answers)
{
    QString csv = u"\ufefflearner,question,answer,right,at\r\n"_s;
    for (const LessonEvent &answer : answers)
        csv += field(answer.learner) + u',' + field(answer.itemName) + u',' + field(answer.value) + u','
            + (answer.right ? u"yes"_s : u"no"_s) + u',' + timeText(answer.at) + u"\r\n"_s;
    return csv.toUtf8();
}

} // namespace Pistis
