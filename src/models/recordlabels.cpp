#include "models/recordlabels.h"

#include "models/labels.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Pistis {

namespace {

    struct RecordLabels
    {
        Q_DECLARE_TR_FUNCTIONS(RecordLabels)
    };

} // namespace

QString recordLabel(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Customer:
        return RecordLabels::tr("Customer");
    case RecordKind::Visit:
        return RecordLabels::tr("Visit");
    case RecordKind::Request:
        return RecordLabels::tr("Request");
    case RecordKind::Promise:
        return RecordLabels::tr("Promise");
    case RecordKind::Task:
        return RecordLabels::tr("Task");
    case RecordKind::CustomField:
        return RecordLabels::tr("Own field");
    case RecordKind::Book:
        return RecordLabels::tr("Book");
    case RecordKind::Segment:
        return RecordLabels::tr("Segment");
    case RecordKind::LessonNote:
        return RecordLabels::tr("Note on a lesson");
    case RecordKind::Attachment:
        return RecordLabels::tr("File");
    case RecordKind::Person:
        return RecordLabels::tr("Person");
    case RecordKind::Lesson:
    case RecordKind::Unknown:
        break;
    }
    return {};
}

QString momentLabel(qint64 ms)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms);
    return dateLabel(moment.date()) + u' ' + hourLabel(moment.time());
}

} // namespace Pistis
