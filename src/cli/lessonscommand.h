#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *lessonsUsage
    = "[install PACK | export LESSON FILE.pistislesson|FILE.tmx|FOLDER | remove LESSON | put-back LESSON | versions "
      "LESSON | "
      "newest LESSON VERSION | removed LESSON | restore LESSON el|en LINE… | quality]";
int runLessons(CliContext &context, const QStringList &args);

} // namespace Pistis
