#pragma once

#include "app/lessonlibrary.h"
#include "core/customerquery.h"

#include <optional>

namespace Pistis {

// What the window shows, for paper.
struct PrintSource
{
    CustomerQuery list {};
    QString listTitle {};
    bool isQueue = false; // what to do next rather than a list
    QList<QUuid> marked {};
    QUuid customer {};
    QString customerName {};
    bool isCustomerInFront = false; // rather than the list
    std::optional<LoadedLesson> lesson {};
    bool isLessonInFront = false;
};

} // namespace Pistis
