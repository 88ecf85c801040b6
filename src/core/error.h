#pragma once

#include <QString>

namespace Pistis {

// A failure of the world. The kind decides behaviour; kind and subject make the user's sentence (models/errortext);
// the detail goes to the log only and never holds customer text.
struct Error
{
    enum class Kind { NotFound, Conflict, Invalid, InUse, TooNew, DiskFull, Storage, Network, Cancelled };

    Kind kind = Kind::Storage;
    QString subject {};
    QString detail {};

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace Pistis
