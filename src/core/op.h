#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QUuid>

#include <compare>

namespace Pistis {

// Kinds of ops that this version folds. Ops of other kinds are kept and passed on as they are.
namespace OpKind {
    inline constexpr QLatin1StringView create("create");
    inline constexpr QLatin1StringView set("set");
    inline constexpr QLatin1StringView add("add");
    inline constexpr QLatin1StringView remove("remove");
    inline constexpr QLatin1StringView visit("visit");
    inline constexpr QLatin1StringView amend("amend");
    inline constexpr QLatin1StringView retract("retract");
    inline constexpr QLatin1StringView restore("restore");
    inline constexpr QLatin1StringView request("request");
    inline constexpr QLatin1StringView promise("promise");
    inline constexpr QLatin1StringView lesson("lesson");
    inline constexpr QLatin1StringView merge("merge");
    inline constexpr QLatin1StringView unmerge("unmerge");
    inline constexpr QLatin1StringView imported("import");
}

// One entry of the append-only log: a new record with its first fields, one field changed later, one fact, one event.
// A service fills kind, entity, field, value and base; the log stamps the rest.
struct Op
{
    QString kind {};
    QUuid entity {};
    QString field {}; // "table.field" for set, the field for amend, the event for request, promise and lesson
    QJsonValue value {};
    QUuid base {}; // the op whose value the user saw; null where there was none
    QUuid id {}; // version 7
    QUuid device {};
    QString author {};
    QString audience {};
    int schema = 1;
    qint64 hlc = 0; // see core/hlc.h
    qint64 hlcClaimed = 0; // what the author stamped, when a server had to clamp it
    qint64 madeAt = 0; // ms UTC, the author's own clock, for display only

    friend bool operator==(const Op &, const Op &) = default;
};

// The one order in which ops are folded.
inline std::strong_ordering foldOrder(const Op &left, const Op &right)
{
    if (left.hlc != right.hlc)
        return left.hlc <=> right.hlc;
    return left.id < right.id ? std::strong_ordering::less
        : right.id < left.id  ? std::strong_ordering::greater
                              : std::strong_ordering::equal;
}

Op createOp(const QUuid &entity, const QJsonObject &fields);
Op setOp(const QUuid &entity, const QString &field, const QJsonValue &value);
Op eventOp(QLatin1StringView kind, const QUuid &entity, const QString &event, const QJsonObject &details);

// JSON text of any value, also of a bare number or word (QJsonDocument takes only objects and arrays).
QString jsonText(const QJsonValue &value);
QJsonValue jsonValue(const QString &text);

} // namespace Pistis
