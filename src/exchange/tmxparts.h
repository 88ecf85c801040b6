#pragma once

#include "lessons/lessontext.h"

#include <optional>

namespace Pistis {

// What of one side of a unit stands in one block.
struct TmxPart
{
    std::optional<LessonBlock::Kind> begins {}; // none: it goes on with the block before
    QString words {};
};

// "heading" for a side that begins one block, "heading:12 paragraph" for one that begins a second one after 12
// characters, "-:9 heading" for one that first goes on; empty for one that only goes on.
QString partsText(const QList<TmxPart> &parts);

// The parts of a side as its property tells them; one that tells of other words tells of nothing.
QList<TmxPart> tmxParts(const QString &words, const QString &property);

} // namespace Pistis
