#pragma once

#include "core/fault.h"

#include <QByteArray>

#include <optional>

namespace Pistis {

// Why the bytes are not what the name of a file in a pack says, or may do harm. path: one that a pack may hold.
std::optional<Fault::Reason> faultOfContent(const QString &path, const QByteArray &bytes);

} // namespace Pistis
