#pragma once

#include "core/customersummary.h"
#include "core/customfield.h"

#include <QHash>

namespace Pistis {

// Two customers side by side, before they are merged.
struct MergePreview
{
    CustomerSummary kept {};
    CustomerSummary other {};
    QHash<QString, QString> names {}; // of the persons and segments that their fields name by id
    QList<CustomField> customFields {}; // also deleted ones
};

} // namespace Pistis
