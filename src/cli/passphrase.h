#pragma once

#include <QString>

namespace Pistis {

struct CliContext;

// Asks at the terminal without showing what is typed; where there is none, reads the first line of stdin. A passphrase
// never stands on a command line, which other users can see. twice: for one that nobody can ask back.
QString askedPassphrase(CliContext &context, bool twice);

} // namespace Pistis
