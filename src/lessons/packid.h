#pragma once

#include <QString>

namespace Pistis {

// A title as the name of a pack: [a-z0-9-], Greek in Latin letters; never empty.
QString packIdOf(const QString &title);

} // namespace Pistis
