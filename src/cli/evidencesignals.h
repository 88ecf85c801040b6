#pragma once

#include "cli/clicontext.h"

#include <QString>

#include <variant>
#include <vector>

namespace Pistis {

class CliBook;
struct BookLog;

// What the customers of a book did of their own accord, by index of the log.
struct EvidenceSignals
{
    std::vector<std::vector<int>> days {};
    int unknownCustomer = 0; // ignored, as those before the first contact
    int beforeFirstContact = 0;
};

// `source`: the word "requests" for those of the book, or a CSV file with the columns customer (an id or a folded name)
// and day. The exit code after a message where it is not usable.
std::variant<EvidenceSignals, int> readSignals(
    CliContext &context, CliBook &book, const BookLog &log, const QString &source);

} // namespace Pistis
