#pragma once

#include "app/services.h"
#include "app/undoservice.h"
#include "widgets/mainwindow.h"
#include "widgets/reminders.h"

#include <memory>

namespace Pistis {

// One open book with its services and its window.
struct Session
{
    explicit Session(const Clock &clock)
        : store(clock)
    {
    }

    Store store;
    Services services { store };
    UndoService undo { store };
    BookMeta meta {};
    std::unique_ptr<MainWindow> window {};
    std::unique_ptr<Reminders> reminders {};
};

} // namespace Pistis
