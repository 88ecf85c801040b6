#pragma once

#include "core/fault.h"

#include <QList>
#include <QMap>
#include <QString>

#include <variant>

namespace Pistis {

// What stands beside a text that this program knows nothing of: attributes, properties and notes, as they came.
struct TmxExtras
{
    QMap<QString, QString> attributes {};
    QList<std::pair<QString, QString>> properties {}; // type and value
    QStringList notes {};

    friend bool operator==(const TmxExtras &, const TmxExtras &) = default;
};

// One text in one language. Codes of formatting are left out of it.
struct TmxText
{
    QString language {}; // as it is written there: el, el-GR, EN-US
    QString text {};
    TmxExtras extras {};

    friend bool operator==(const TmxText &, const TmxText &) = default;
};

struct TmxUnit
{
    QString greek {}; // several texts of a language are one here, joined by a space
    QString english {};
    double confidence = -1; // negative: not told
    QString status {}; // auto, confirmed, manual; empty: not told
    QList<TmxText> others {}; // in languages that a lesson does not have
    TmxExtras extras {};
    TmxExtras greekExtras {};
    TmxExtras englishExtras {};

    friend bool operator==(const TmxUnit &, const TmxUnit &) = default;
};

// A translation memory, TMX 1.4b.
struct TmxFile
{
    QString sourceLanguage { QStringLiteral("el") };
    TmxExtras header {};
    QList<TmxUnit> units {};

    friend bool operator==(const TmxFile &, const TmxFile &) = default;
};

QByteArray tmxBytes(const TmxFile &file);

// text: of the file, decoded. Refused as a whole when it is not well formed, declares entities, or holds no unit in
// Greek or English.
std::variant<TmxFile, Fault> readTmx(const QString &text, const QString &name);

} // namespace Pistis
