#pragma once

#include "core/lessonevent.h"

#include <QByteArray>
#include <QList>

namespace Pistis {

// All answers, one a line, as UTF-8 with a mark, so that spreadsheets show Greek. Text that a spreadsheet would take
// for a formula begins with an apostrophe.
QByteArray quizCsv(const QList<LessonEvent> &answers);

} // namespace Pistis
