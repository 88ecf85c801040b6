#include "exchange/sealedfile.h"
#include "fuzztext.h"

#include <QBuffer>

using namespace Pistis;

namespace {

// A strength at which one try takes no time.
constexpr SealStrength quick { 1, 8192 };

}

// No bytes open but those that were sealed, and those give back what they hold.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString passphrase = QStringLiteral("passphrase");
    QByteArray bytes = bytesOf(data, size);
    const auto nowhere = [](const QByteArray &) { return Result<void>(); };
    QBuffer given(&bytes);
    given.open(QIODevice::ReadOnly);
    unseal(given, passphrase, nowhere, quick);

    QByteArray sealed;
    Sealer sealer(
        passphrase, QStringLiteral("x"),
        [&sealed](const QByteArray &more) {
            sealed += more;
            return Result<void>();
        },
        quick);
    mustBe(bool(sealer.write(bytes)) && bool(sealer.finish()));
    QByteArray opened;
    QBuffer file(&sealed);
    file.open(QIODevice::ReadOnly);
    mustBe(bool(unseal(
        file, passphrase,
        [&opened](const QByteArray &more) {
            opened += more;
            return Result<void>();
        },
        quick)));
    mustBe(opened == bytes);
    if (size == 0)
        return 0;
    QByteArray changed = sealed;
    const qsizetype place = qsizetype(data[0]) % changed.size();
    if (place < 16 || place >= 32)
        changed[place] = char(changed[place] ^ (1 << (size % 8)));
    QBuffer spoiled(&changed);
    spoiled.open(QIODevice::ReadOnly);
    mustBe((place >= 16 && place < 32) || !unseal(spoiled, passphrase, nowhere, quick));
    return 0;
}
