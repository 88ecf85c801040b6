#include "storage/taskprojection.h"

#include "core/folds.h"
#include "storage/database.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

Result<void> TaskProjection::put(const Task &task)
{
    return m_database.execute(u"task_put"_s,
        { { u":id"_s, idText(task.id) }, { u":customer_id"_s, orEmpty(idText(task.customer)) },
            { u":person_id"_s, orNull(idText(task.person)) }, { u":title"_s, orEmpty(task.title) },
            { u":note"_s, orEmpty(task.note) }, { u":priority"_s, wordOf(task.priority) },
            { u":rank"_s, int(task.priority) }, { u":status"_s, wordOf(task.status) },
            { u":due_on"_s, orNull(dayText(task.due)) }, { u":snoozed_until"_s, orNull(dayText(task.snoozedUntil)) },
            { u":done_on"_s, orNull(dayText(task.doneOn)) }, { u":step_on"_s, orNull(dayText(task.stepDay())) },
            { u":deleted"_s, int(task.deleted) } });
}

} // namespace Pistis
