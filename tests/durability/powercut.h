#pragma once

#include "durability/disklog.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <random>

// Rebuilds the disk as a power cut would leave it: what was synced is there, of the rest nothing, a part or a torn
// part. Creating, truncating and unlinking are in order, as a journalling file system has it.
class PowerCut
{
public:
    enum class Syncs { Honoured, Ignored }; // ignored: as if the program had never asked for any, synchronous=OFF

    struct Image
    {
        QByteArray book {};
        QByteArray wal {};
    };

    // book: the file before the logged program started.
    PowerCut(QByteArray book, const QByteArray &log);

    qsizetype records() const { return m_records.size(); }
    qsizetype recordsUntil(qsizetype logBytes) const;
    Image after(qsizetype records, Syncs syncs, std::mt19937_64 &random) const;

private:
    struct Record
    {
        DiskRecord head {};
        QByteArray data {};
        qsizetype end = 0; // in the log
    };

    QByteArray m_book;
    QList<Record> m_records;
};
