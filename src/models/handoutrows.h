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
    bool keepsNext = false; // a heading does not stand alone at the end of a page
};

QList<HandoutRow> handoutRows(
    const LoadedLesson &loaded, const QList<PlacedNote> &notes, const HandoutChoices &choices);

} // namespace Pistis
