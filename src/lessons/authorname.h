#pragma once

#include <QString>

namespace Pistis {

// A woman's name as it stands behind «της», in the nominative: «Μαρίας Παππά» is Μαρία Παππά. Where more words than the
// first have an ending of the genitive, as in «Συντακτικής Ομάδας», or none has, it is left as it is.
QString nominativeOfHer(const QString &name);

} // namespace Pistis
