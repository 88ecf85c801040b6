#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace Pistis {

inline constexpr qint64 largestAttachment = 10 * 1024 * 1024; // bytes

// A file that belongs to a visit. What is in it is kept once, by its hash, however often it is attached.
struct Attachment
{
    QUuid id {}; // null: not stored yet
    QUuid visit {};
    QString name {};
    qint64 size = 0; // bytes
    QString hash {}; // SHA-256 of the content, hexadecimal
    QByteArray content {}; // of one that is not stored yet
    bool deleted = false;

    // The same file twice with one visit is one.
    bool isSameFile(const Attachment &other) const { return name == other.name && hash == other.hash; }

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

Attachment attachmentOf(const QString &fileName, const QByteArray &content);

// Without folders, and without what could make it another file or show it as another one: a name that every file
// system takes.
QString cleanedFileName(const QString &name);

QString hashOf(const QByteArray &content);

} // namespace Pistis
