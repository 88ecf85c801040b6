#include "exchange/icaltask.h"

using namespace Qt::StringLiterals;

namespace Pistis {

int icalPriority(TaskPriority priority)
{
    switch (priority) {
    case TaskPriority::Urgent:
        return 1;
    case TaskPriority::High:
        return 3;
    case TaskPriority::Normal:
        return 5;
    case TaskPriority::Low:
        return 9;
    }
    Q_UNREACHABLE();
}

TaskPriority taskPriorityIn(int icalPriority)
{
    if (icalPriority <= 0 || icalPriority == 5 || icalPriority > 9)
        return TaskPriority::Normal;
    return icalPriority > 5 ? TaskPriority::Low : icalPriority > 2 ? TaskPriority::High : TaskPriority::Urgent;
}

QString icalStatus(TaskStatus status)
{
    switch (status) {
    case TaskStatus::NotStarted:
    case TaskStatus::Deferred:
        return u"NEEDS-ACTION"_s;
    case TaskStatus::Started:
        return u"IN-PROCESS"_s;
    case TaskStatus::Completed:
        return u"COMPLETED"_s;
    case TaskStatus::Cancelled:
        return u"CANCELLED"_s;
    }
    Q_UNREACHABLE();
}

TaskStatus taskStatusIn(icalproperty_status told, std::optional<TaskStatus> ours)
{
    switch (told) {
    case ICAL_STATUS_COMPLETED:
        return TaskStatus::Completed;
    case ICAL_STATUS_CANCELLED:
        return TaskStatus::Cancelled;
    case ICAL_STATUS_INPROCESS:
        return TaskStatus::Started;
    case ICAL_STATUS_NEEDSACTION: // also one that was done here and opened again there
        return ours == TaskStatus::Deferred ? TaskStatus::Deferred : TaskStatus::NotStarted;
    default:
        return ours.value_or(TaskStatus::NotStarted);
    }
}

QString titleWithName(const QString &title, const QString &customerName)
{
    return customerName.isEmpty() ? title : QString(customerName + u": "_s + title);
}

QString titleIn(const QString &summary, const QString &customerName)
{
    const QString title = summary.simplified();
    const QString name = customerName.simplified() + u':';
    return name.size() > 1 && title.startsWith(name) && title.size() > name.size() ? title.mid(name.size()).trimmed()
                                                                                   : title;
}

} // namespace Pistis
