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
    Session(const Clock &clock, Preferences &preferences)
        : store(clock)
        , services(store, &preferences)
    {
    }

    Store store;
    Services services;
    UndoService undo { store };
    BookMeta meta {};
    std::unique_ptr<MainWindow> window {};
    std::unique_ptr<Reminders> reminders {};
};

} // namespace Pistis
