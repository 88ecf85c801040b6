#include "exchange/sealedfile.h"

#include <QIODevice>
#include <QtEndian>

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Stream = crypto_secretstream_xchacha20poly1305_state;

    constexpr auto magic = "PISTIS SEALED 1\n"_L1; // with the version
    constexpr qsizetype chunkSize = 64 << 10;
    constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
    constexpr qsizetype streamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
    constexpr qsizetype nameSize = 256; // the first piece: proof of the passphrase, and the name
    constexpr qsizetype headSize = 16 + 8 + 8 + crypto_pwhash_SALTBYTES + streamHeader;

    QByteArray number(quint64 value)
    {
        QByteArray bytes(8, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    }

    uchar *raw(QByteArray &bytes) { return reinterpret_cast<uchar *>(bytes.data()); }
    const uchar *raw(const QByteArray &bytes) { return reinterpret_cast<const uchar *>(bytes.constData()); }

    // A key that leaves no trace in memory.
    struct Key
    {
        std::array<uchar, crypto_secretstream_xchacha20poly1305_KEYBYTES> bytes {};

        Key() = default;
        Key(const Key &) = delete;
        Key &operator=(const Key &) = delete;
        ~Key() { sodium_memzero(bytes.data(), bytes.size()); }

        // The same characters typed on another keyboard may be other code points.
        bool derive(const QString &passphrase, const QByteArray &salt, const SealStrength &strength)
        {
            QByteArray word = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
            const bool done = crypto_pwhash(bytes.data(), bytes.size(), word.constData(), quint64(word.size()),
                                  raw(salt), strength.passes, size_t(strength.bytes), crypto_pwhash_ALG_ARGON2ID13)
                == 0;
            sodium_memzero(word.data(), size_t(word.size()));
            return done;
        }
    };

    // The name in as many bytes as every name has, so that its length tells nothing.
    QByteArray nameBlock(const QString &name)
    {
        QByteArray bytes = name.toUtf8();
        while (bytes.size() >= nameSize)
            bytes = bytes.left(bytes.size() / 2);
        return bytes.leftJustified(nameSize, '\0');
    }

} // namespace

struct Sealer::State
{
    QString passphrase;
    QString name;
    ByteSink sink;
    SealStrength strength;
    Stream stream {};
    QByteArray head;
    QByteArray waiting;
    bool hasBegun = false;
};

Sealer::Sealer(const QString &passphrase, const QString &name, ByteSink sink, const SealStrength &strength)
    : m_state(std::make_unique<State>())
{
    m_state->passphrase = passphrase;
    m_state->name = name;
    m_state->sink = std::move(sink);
    m_state->strength = strength;
}

Sealer::~Sealer() { sodium_memzero(&m_state->stream, sizeof m_state->stream); }

Result<void> Sealer::begin()
{
    State &state = *m_state;
    state.hasBegun = true;
    if (state.passphrase.isEmpty())
        return invalid(u"sealed.empty"_s);
    if (sodium_init() < 0)
        return Error { .kind = Error::Kind::Storage, .detail = u"no random numbers"_s };
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), size_t(salt.size()));
    Key key;
    if (!key.derive(state.passphrase, salt, state.strength))
        return Error { .kind = Error::Kind::Storage, .subject = state.name, .detail = u"not enough memory"_s };
    QByteArray header(streamHeader, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state.stream, raw(header), key.bytes.data());
    state.head = QByteArray(magic.data(), magic.size()) + number(state.strength.passes) + number(state.strength.bytes)
        + salt + header;
    if (auto done = state.sink(state.head); !done)
        return done;
    return push(nameBlock(state.name), 0);
}

Result<void> Sealer::push(const QByteArray &bytes, unsigned char tag)
{
    QByteArray sealed(bytes.size() + overhead, '\0');
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, raw(sealed), nullptr, raw(bytes),
        quint64(bytes.size()), raw(m_state->head), quint64(m_state->head.size()), tag);
    return m_state->sink(sealed);
}

Result<void> Sealer::write(const QByteArray &bytes)
{
    if (!m_state->hasBegun) {
        if (auto done = begin(); !done)
            return done;
    }
    m_state->waiting += bytes;
    qsizetype place = 0;
    for (; m_state->waiting.size() - place > chunkSize; place += chunkSize) {
        if (auto done = push(m_state->waiting.mid(place, chunkSize), 0); !done)
            return done;
    }
    m_state->waiting.remove(0, place);
    return {};
}

Result<void> Sealer::finish()
{
    if (auto done = write({}); !done)
        return done;
    return push(m_state->waiting, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

Result<QString> unseal(QIODevice &file, const QString &passphrase, const ByteSink &sink, const SealStrength &most)
{
    const QByteArray head = file.read(headSize);
    if (!head.startsWith(QByteArray(magic.data(), magic.size())))
        return invalid(u"sealed.none"_s);
    if (head.size() < headSize || sodium_init() < 0)
        return invalid(u"sealed.damaged"_s);
    const SealStrength strength { qFromLittleEndian<quint64>(head.constData() + 16),
        qFromLittleEndian<quint64>(head.constData() + 24) };
    if (strength.passes < crypto_pwhash_OPSLIMIT_MIN || strength.passes > most.passes
        || strength.bytes < crypto_pwhash_MEMLIMIT_MIN || strength.bytes > most.bytes)
        return invalid(u"sealed.damaged"_s);
    Key key;
    if (passphrase.isEmpty() || !key.derive(passphrase, head.mid(32, crypto_pwhash_SALTBYTES), strength))
        return invalid(u"sealed.passphrase"_s);
    Stream stream {};
    crypto_secretstream_xchacha20poly1305_init_pull(&stream, raw(head.right(streamHeader)), key.bytes.data());
    const auto pull = [&](qsizetype size, QByteArray &opened, uchar &tag) {
        const QByteArray sealed = file.read(size + overhead);
        if (sealed.size() < overhead)
            return false;
        opened.resize(sealed.size() - overhead);
        return crypto_secretstream_xchacha20poly1305_pull(&stream, raw(opened), nullptr, &tag, raw(sealed),
                   quint64(sealed.size()), raw(head), quint64(head.size()))
            == 0;
    };
    QByteArray opened;
    uchar tag = 0;
    if (!pull(nameSize, opened, tag) || opened.size() != nameSize)
        return invalid(u"sealed.passphrase"_s);
    const QString name = QString::fromUtf8(opened.left(opened.indexOf('\0')));
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        if (!pull(chunkSize, opened, tag))
            return invalid(u"sealed.damaged"_s);
        if (auto done = sink(opened); !done)
            return done.error();
    }
    if (!file.read(1).isEmpty())
        return invalid(u"sealed.damaged"_s);
    return name;
}

} // namespace Pistis
