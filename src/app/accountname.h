#pragma once

#include <QString>

namespace Pistis {

// The full name of the account that runs the program: the one person of a new book.
QString accountName();

} // namespace Pistis
