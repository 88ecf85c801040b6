#include "widgets/repairstep.h"

#include "widgets/lessonrepair.h"

namespace Pistis {

RepairStep::RepairStep(const QString &name, LessonRepair &repair, const State &before, const State &after)
    : QUndoCommand(name)
    , m_repair(repair)
    , m_before(before)
    , m_after(after)
{
}

void RepairStep::undo() { m_repair.put(m_before.lesson, m_before.link); }

void RepairStep::redo() { m_repair.put(m_after.lesson, m_after.link); }

} // namespace Pistis
