#pragma once

#include "core/fault.h"

#include <QSet>

#include <optional>

namespace Pistis {

inline constexpr qint64 largestPack = 200LL << 20; // bytes, unpacked
inline constexpr qint64 largestGrowth = 100; // times the packed size

// What is wrong with a pack as a whole, or with one entry of it, which is then the text. Who knows its name adds the
// file.
Fault packFault(Fault::Reason reason, const QString &entry);

// Looks at the entries of a pack one by one, before anything of them is kept. A pack is refused as a whole: after a
// fault no more is asked.
class PackPolicy
{
public:
    enum class Kind { File, Folder, Other };

    // size: as it is declared; the bytes themselves are counted by grow().
    std::optional<Fault> admit(const QString &path, Kind kind, qint64 size);
    std::optional<Fault> grow(const QString &path, qint64 bytes);

private:
    QSet<QString> m_names; // in one case
    qint64 m_declared = 0;
    qint64 m_size = 0;
};

} // namespace Pistis
