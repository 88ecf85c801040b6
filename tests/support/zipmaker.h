#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

// Zip files with whatever an honest program would not write.
struct ZipEntry
{
    QByteArray name {};
    QByteArray bytes {};
    bool deflated = false;
    quint32 mode = 0100644; // file type and rights
    quint8 host = 3; // 3: Unix, 0: DOS
    qint64 declared = -1; // the size that is told, when it is a lie
};

inline quint32 crc32Of(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char c : bytes) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

template <typename Number> void append(QByteArray &bytes, Number number)
{
    number = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

inline QByteArray zipOf(const QList<ZipEntry> &entries)
{
    constexpr int zlibHeader = 6; // with Qt's own length before it
    constexpr int zlibTrailer = 4;
    QByteArray files;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        const QByteArray packed
            = entry.deflated ? qCompress(entry.bytes, 9).mid(zlibHeader).chopped(zlibTrailer) : entry.bytes;
        QByteArray common;
        append(common, quint16(20));
        append(common, quint16(0x800)); // names in UTF-8
        append(common, quint16(entry.deflated ? 8 : 0));
        append(common, quint32(0x00210000)); // 1 January 1980
        append(common, crc32Of(entry.bytes));
        append(common, quint32(packed.size()));
        append(common, quint32(entry.declared < 0 ? entry.bytes.size() : entry.declared));
        append(common, quint16(entry.name.size()));
        append(common, quint16(0));
        const quint32 offset = quint32(files.size());
        files += "PK\x03\x04" + common + entry.name + packed;
        directory += "PK\x01\x02";
        append(directory, quint16(20 | (entry.host << 8)));
        directory += common;
        append(directory, quint32(0));
        append(directory, quint16(0));
        append(directory, quint32(entry.mode << 16));
        append(directory, offset);
        directory += entry.name;
    }
    QByteArray end("PK\x05\x06");
    append(end, quint32(0));
    append(end, quint16(entries.size()));
    append(end, quint16(entries.size()));
    append(end, quint32(directory.size()));
    append(end, quint32(files.size()));
    append(end, quint16(0));
    return files + directory + end;
}
