#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

class QIODevice;

namespace Pistis {

using ByteSink = std::function<Result<void>(const QByteArray &)>;

// How hard a passphrase is to guess: what Argon2id does for each try. They stand in the file; a file may not ask for
// more than the most.
struct SealStrength
{
    quint64 passes = 4;
    quint64 bytes = 64ULL << 20;
};

inline constexpr SealStrength strongestSeal { 16, 128ULL << 20 };

// Seals what it is given, piece by piece. name: what the file is called when it is opened again.
class Sealer
{
public:
    Sealer(const QString &passphrase, const QString &name, ByteSink sink, const SealStrength &strength = {});
    ~Sealer();

    Result<void> write(const QByteArray &bytes);
    Result<void> finish();

private:
    struct State;

    Result<void> begin();
    Result<void> push(const QByteArray &bytes, unsigned char tag);

    std::unique_ptr<State> m_state;
};

// Hands on what is in a sealed file and returns its name. What the sink was given counts only when this succeeds: that
// a file was cut off shows at its end. Errors: Invalid with "sealed.none", "sealed.passphrase" or "sealed.damaged".
Result<QString> unseal(
    QIODevice &file, const QString &passphrase, const ByteSink &sink, const SealStrength &most = strongestSeal);

} // namespace Pistis
