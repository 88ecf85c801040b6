#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *fieldsUsage = "[--add NAME [--type text|whole|number|date|yesno|choice] [--values 'A|B']]";
int runFields(CliContext &context, const QStringList &args);

inline constexpr const char *setFieldUsage = "CUSTOMER FIELD VALUE";
int runSetField(CliContext &context, const QStringList &args);

} // namespace Pistis
