#pragma once

#include <QString>

namespace Pistis {

// Why a rule of the cleaning would remove or repair a line, as a sentence for the user.
QString removalReason(const QString &rule);

} // namespace Pistis
