#pragma once

#include "lessons/lesson.h"

#include <QUndoCommand>

namespace Pistis {

class LessonRepair;

// A lesson before and after one repair, each with the link at which its reader is then.
class RepairStep : public QUndoCommand
{
public:
    struct State
    {
        Lesson lesson {};
        int link = -1;
    };

    RepairStep(const QString &name, LessonRepair &repair, const State &before, const State &after);

    void undo() override;
    void redo() override;

private:
    LessonRepair &m_repair;
    const State m_before;
    const State m_after;
};

} // namespace Pistis
