#pragma once

#include <QDateTime>

namespace Pistis {

// The day here of an instant; invalid for none.
inline QDate localDay(qint64 ms) { return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms).date() : QDate(); }

} // namespace Pistis
