#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Pistis {

struct DictdEntry
{
    QString headword {};
    QString article {}; // as it stands, with its own headword in the first line

    friend bool operator==(const DictdEntry &, const DictdEntry &) = default;
};

// A dictionary of the dictd server: an index of places and the text that they lie in.
struct DictdFile
{
    QList<DictdEntry> entries {}; // without those that describe the dictionary
    int brokenLines = 0; // of the index: unreadable, or pointing outside the text

    friend bool operator==(const DictdFile &, const DictdFile &) = default;
};

DictdFile readDictd(const QByteArray &index, const QByteArray &text);

// The bytes of a gzip file (a .dz is one), or nothing when they are broken or more than largest. What is no gzip file
// is returned as it is.
std::optional<QByteArray> unzippedBytes(const QByteArray &bytes, qsizetype largest);

} // namespace Pistis
