#pragma once

#include <QList>
#include <QString>

namespace Pistis {

// One reason for a link, as a value.
struct LinkReason
{
    enum class Kind { Terms, Number, BothAsk, Length, NoSharedTerm, OneAsks, Confirmed, Manual, Unpaired, Furniture };

    Kind kind = Kind::Length;
    QStringList left {}; // words, or the number as it stands
    QStringList right {};
    double ratio = 0; // of lengths, English by Greek

    friend bool operator==(const LinkReason &, const LinkReason &) = default;
};

// As `pistis-cli align` prints it: "terms εμπιστοσύνη=trust, πελάτης=customer", "number 2010", "length 1.08".
QString reasonWords(const LinkReason &reason);

} // namespace Pistis
