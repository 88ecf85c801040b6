#include "durability/powercut.h"

#include <algorithm>
#include <cstring>

namespace {

constexpr qsizetype sector = 512;

using Pending = QList<std::pair<qsizetype, QByteArray>>;

void put(QByteArray &file, qsizetype offset, const QByteArray &data)
{
    if (file.size() < offset + data.size())
        file.append(QByteArray(offset + data.size() - file.size(), '\0'));
    std::memcpy(file.data() + offset, data.constData(), size_t(data.size()));
}

void settle(QByteArray &file, Pending &pending)
{
    for (const auto &[offset, data] : std::as_const(pending))
        put(file, offset, data);
    pending.clear();
}

// What a disk may have kept of writes that were never synced.
void tear(QByteArray &file, const Pending &pending, std::mt19937_64 &random)
{
    const auto mode = random() % 3;
    const qsizetype prefix = pending.isEmpty() ? 0 : qsizetype(random() % quint64(pending.size() + 1));
    for (qsizetype at = 0; at < pending.size(); ++at) {
        const auto &[offset, data] = pending[at];
        if (mode == 0 || (mode == 1 && at >= prefix))
            continue;
        for (qsizetype part = 0; part < data.size(); part += sector) {
            if (mode == 1 || random() % 2 == 0)
                put(file, offset + part, data.mid(part, sector));
        }
    }
}

} // namespace

PowerCut::PowerCut(QByteArray book, const QByteArray &log)
    : m_book(std::move(book))
{
    for (qsizetype at = 0; at + qsizetype(sizeof(DiskRecord)) <= log.size();) {
        Record record;
        std::memcpy(&record.head, log.constData() + at, sizeof(DiskRecord));
        at += qsizetype(sizeof(DiskRecord));
        if (record.head.event == DiskEvent::Write) {
            record.data = log.mid(at, qsizetype(record.head.size));
            at += qsizetype(record.head.size);
        }
        record.end = at;
        m_records.append(record);
    }
}

qsizetype PowerCut::recordsUntil(qsizetype logBytes) const
{
    const auto past = std::upper_bound(m_records.cbegin(), m_records.cend(), logBytes,
        [](qsizetype bytes, const Record &record) { return bytes < record.end; });
    return past - m_records.cbegin();
}

PowerCut::Image PowerCut::after(qsizetype records, Syncs syncs, std::mt19937_64 &random) const
{
    std::array<QByteArray, 2> files { m_book, QByteArray() };
    std::array<Pending, 2> pending;
    for (qsizetype at = 0; at < records; ++at) {
        const Record &record = m_records[at];
        const auto file = size_t(record.head.file);
        switch (record.head.event) {
        case DiskEvent::Write:
            pending[file].append({ qsizetype(record.head.offset), record.data });
            break;
        case DiskEvent::Sync:
            if (syncs == Syncs::Honoured)
                settle(files[file], pending[file]);
            break;
        case DiskEvent::Truncate:
            pending[file].removeIf(
                [&record](const auto &write) { return write.first >= qsizetype(record.head.offset); });
            if (files[file].size() > qsizetype(record.head.offset))
                files[file].truncate(qsizetype(record.head.offset));
            break;
        case DiskEvent::Unlink:
            pending[file].clear();
            files[file].clear();
            break;
        }
    }
    for (size_t file = 0; file < files.size(); ++file)
        tear(files[file], pending[file], random);
    return { .book = files[0], .wal = files[1] };
}
