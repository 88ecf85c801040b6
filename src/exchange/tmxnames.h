#pragma once

#include <QMap>
#include <QString>

namespace Pistis {

// What this program writes into the header of a translation memory.
inline QMap<QString, QString> tmxDefaults()
{
    return { { QStringLiteral("creationtool"), QStringLiteral("Pistis") },
        { QStringLiteral("creationtoolversion"), QStringLiteral(PISTIS_VERSION) },
        { QStringLiteral("segtype"), QStringLiteral("sentence") },
        { QStringLiteral("o-tmf"), QStringLiteral("Pistis") }, { QStringLiteral("adminlang"), QStringLiteral("en") },
        { QStringLiteral("datatype"), QStringLiteral("plaintext") } };
}

inline constexpr QLatin1StringView ownTmxNames("x-pistis-"); // what the names of its own properties begin with
inline constexpr QLatin1StringView tmxConfidence("x-pistis-confidence");
inline constexpr QLatin1StringView tmxStatus("x-pistis-status");

} // namespace Pistis
