#pragma once

#include <QString>
#include <QUuid>

namespace Pistis {

// A customer that belongs to an organisation.
struct NamedMember
{
    QUuid id {};
    QString name {};

    friend bool operator==(const NamedMember &, const NamedMember &) = default;
};

} // namespace Pistis
