#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Pistis {

// A CSV file with a byte order mark, so that spreadsheets show Greek.
QByteArray tableFile(const QList<QStringList> &rows);

} // namespace Pistis
