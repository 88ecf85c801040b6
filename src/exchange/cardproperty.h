#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace Pistis {

// One property of a vCard. The value is as in a file of version 3.0 or 4.0: with its escapes, without transfer
// encoding.
struct CardProperty
{
    QString group {};
    QString name {}; // upper case
    QList<std::pair<QString, QString>> parameters {}; // names in upper case; a TYPE of several words is several of them
    QString value {};
    int line = 0; // 1-based

    QStringList all(QLatin1StringView parameter) const;
    QString text() const; // without escapes

    friend bool operator==(const CardProperty &, const CardProperty &) = default;
};

// Takes one unfolded line apart; nothing when it has no name or no colon.
std::optional<CardProperty> propertyIn(QStringView line);
QString lineOf(const CardProperty &property); // unfolded

QString escapedText(const QString &text);
QString unescapedText(const QString &value);
QStringList escapedParts(const QString &value, QChar separator); // still with their escapes

// CRLF, and folded so that no line has more than 75 octets and no character is cut.
QByteArray foldedLine(const QString &line);

} // namespace Pistis
