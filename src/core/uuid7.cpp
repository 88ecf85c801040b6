#include "core/uuid7.h"

#include <QRandomGenerator>

namespace Pistis {

QUuid Uuid7::next(qint64 nowMs)
{
    constexpr quint16 counterBits = 12;
    if (nowMs > m_lastMs) {
        m_lastMs = nowMs;
        m_counter = quint16(QRandomGenerator::global()->bounded(1 << (counterBits - 1)));
    } else if (++m_counter >= (1 << counterBits)) {
        ++m_lastMs;
        m_counter = 0;
    }
    const quint64 random = QRandomGenerator::global()->generate64();
    const auto octet = [random](int place) { return uchar(random >> (8 * place)); };
    return QUuid(uint(m_lastMs >> 16), ushort(m_lastMs), ushort(0x7000 | m_counter), uchar(0x80 | (octet(0) & 0x3f)),
        octet(1), octet(2), octet(3), octet(4), octet(5), octet(6), octet(7));
}

qint64 madeMs(const QUuid &id) { return (id.data3 >> 12) == 7 ? (qint64(id.data1) << 16) | id.data2 : 0; }

QUuid namedId(const QUuid &space, QStringView name) { return QUuid::createUuidV5(space, name.toString()); }

} // namespace Pistis
