#pragma once

#include <QByteArray>
#include <QStringView>

namespace Pistis {

// Bytes whose order is the Greek dictionary order of the texts; Latin texts keep their own.
QByteArray sortKey(QStringView text);

// Keys of different versions must not be compared: they are stored with it and made anew when it changes.
QByteArray sortKeyVersion();

} // namespace Pistis
