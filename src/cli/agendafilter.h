#pragma once

#include "cli/clibook.h"
#include "core/customerquery.h"

#include <variant>

class QCommandLineParser;

namespace Pistis {

void addAgendaFilter(QCommandLineParser &parser);

// The part of a query that the options name, or the exit code after a message.
std::variant<CustomerQuery, int> agendaFilterIn(
    const QCommandLineParser &parser, const CustomerQuery &query, CliBook &book, CliContext &context);

} // namespace Pistis
