#pragma once

#include <QStringView>
#include <QTime>

#include <optional>

namespace Pistis {

// A time of day as people type it: 9, 930, 9:30, 9.30, 21:30:00, 9:30 pm or 9:30 μ.μ. Invalid for an empty text,
// nothing for what is no time.
std::optional<QTime> typedTime(QStringView text);

} // namespace Pistis
