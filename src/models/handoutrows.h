#pragma once

#include "models/handout.h"

namespace Pistis {

// One row of a handout's table, in HTML.
struct HandoutRow
{
    QString greek {};
    QString english {};
    QString wide {}; // across both columns, in their place
    bool beginsPage = false;
};

QList<HandoutRow> handoutRows(
    const LoadedLesson &loaded, const QList<PlacedNote> &notes, const HandoutChoices &choices);

} // namespace Pistis
