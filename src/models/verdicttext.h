#pragma once

#include "evidence/verdict.h"
#include "models/textlanguage.h"

#include <QString>

namespace Pistis {

// How the whole numbers of a log are shown: as dates since 1970-01-01, or as they are.
enum class LogDays { Dates, Numbers };

QString logDayText(int day, LogDays days, const TextLanguage &language);

// What the log lets one say, with its limits in the same breath. Says "link", never "effect" or "because".
QString verdictText(const Verdict &verdict, LogDays days = LogDays::Dates, const TextLanguage &language = {});

// The strength that an unseen reason would need; empty without an estimate.
QString evalueText(double point, const TextLanguage &language = {});

} // namespace Pistis
