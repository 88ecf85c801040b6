#pragma once

#include "core/importreport.h"
#include "core/takeback.h"

namespace Pistis {

QString importKindLabel(ImportKind kind);

// "“customers.csv” is taken back: 12 customers deleted, 3 fields as before. 1 field was changed since and stays."
QString takeBackSummary(const TakeBackReport &report);

} // namespace Pistis
