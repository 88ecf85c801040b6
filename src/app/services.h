#pragma once

#include "app/bookservice.h"
#include "app/customerservice.h"
#include "app/lessonnoteservice.h"
#include "app/lessonservice.h"
#include "app/promiseservice.h"
#include "app/requestservice.h"
#include "app/store.h"
#include "app/taskservice.h"
#include "app/visitservice.h"

namespace Pistis {

class Preferences;

// The services of the customer panel over one store.
struct Services
{
    explicit Services(Store &openStore, Preferences *remembered = nullptr)
        : store(openStore)
        , preferences(remembered)
    {
    }

    Store &store;
    BookService book { store };
    CustomerService customers { store };
    VisitService visits { store };
    RequestService requests { store };
    PromiseService promises { store };
    TaskService tasks { store };
    LessonService lessons { store };
    LessonNoteService notes { store };
    Preferences *preferences; // none where nothing is remembered
};

} // namespace Pistis
