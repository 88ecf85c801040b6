#pragma once

namespace Pistis {

// Customers' data are nobody else's: what this process makes from now on only its user may read. Called once, first.
void keepNewFilesPrivate();

} // namespace Pistis
