#pragma once

#include "app/ownlesson.h"
#include "core/fault.h"

namespace Pistis {

struct ImportedTmx
{
    SavedLesson saved {};
    QString title {};
    QList<Fault> faults {}; // with any, nothing was saved

    friend bool operator==(const ImportedTmx &, const ImportedTmx &) = default;
};

// Saves a translation memory as a lesson below folder. Its title is that of the memory, else title, else the file's
// name.
Result<ImportedTmx> importTmx(const QString &path, const QString &title, const QString &folder);

} // namespace Pistis
