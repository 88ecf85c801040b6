#include "exchange/quizcsv.h"

#include "exchange/csvtable.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QString timeText(qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate); }

} // namespace

QByteArray quizCsv(const QList<LessonEvent> &answers)
{
    const CsvTable table;
    QByteArray csv = byteOrderMark + table.row({ u"learner"_s, u"question"_s, u"answer"_s, u"right"_s, u"at"_s });
    for (const LessonEvent &answer : answers)
        csv += table.row(
            { answer.learner, answer.itemName, answer.value, answer.right ? u"yes"_s : u"no"_s, timeText(answer.at) });
    return csv;
}

} // namespace Pistis
