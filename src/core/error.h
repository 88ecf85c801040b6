#pragma once

#include <QString>

namespace Pistis {

// A failure of the world. The kind decides behaviour; kind and subject make the user's sentence (models/errortext);
// the detail goes to the log only and never holds customer text. Invalid: a field (the subject) cannot be stored as it
// is. Damaged: a file (the subject) is no book, or no longer.
struct Error
{
    enum class Kind {
        NotFound,
        Conflict,
        Invalid,
        Damaged,
        InUse,
        ReadOnly,
        TooNew,
        DiskFull,
        Storage,
        Network,
        Cancelled
    };

    Kind kind = Kind::Storage;
    QString subject {};
    QString detail {};

    friend bool operator==(const Error &, const Error &) = default;
};

inline Error invalid(const QString &field) { return { .kind = Error::Kind::Invalid, .subject = field }; }

} // namespace Pistis
