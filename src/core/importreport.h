#pragma once

#include "core/fault.h"
#include "core/importentry.h"
#include "core/importkind.h"
#include "core/importnote.h"
#include "core/textdecoder.h"

#include <QHash>
#include <QStringList>

#include <atomic>

namespace Pistis {

// How days like 03/04/2026 are meant in a file; it is asked, not guessed.
enum class DayOrder { Unknown, DayFirst, MonthFirst };

// How the text of a file was read, so that a person can see whether it was read rightly.
struct ReadingOfFile
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator {}; // of a table; null for cards and calendars
    QString sample {}; // its first lines; empty: there is no text

    friend bool operator==(const ReadingOfFile &, const ReadingOfFile &) = default;
};

// What an import did, or would do.
struct ImportReport
{
    QString file {}; // its name
    int added = 0;
    int updated = 0; // customers of which the file knows something new
    int unchanged = 0; // already there
    int movedFirstContacts = 0; // customers visited before what was known as their first contact
    QList<Fault> faults {};
    QList<ImportNote> notes {}; // by line
    QList<ImportEntry> entries {}; // new or changed; of cards and calendars, whose lines tell a person little
    QStringList unknownColumns {}; // titles of a table from which nothing was read
    QList<QStringList> freeColumns {}; // what the table does not have: the names of each, the first one for programs
    bool isStored = false;
    ReadingOfFile reading {};

    int rows() const { return added + updated + unchanged; }
};

struct ImportChoices
{
    DayOrder dayOrder = DayOrder::Unknown;
    bool skipFaults = false; // store the good rows all the same
    bool isKindCertain = false; // else a table of visits is not read as one of customers
    std::optional<TextEncoding> encoding {}; // where detection was wrong
    QChar separator {}; // of a table; null: detected
    QHash<QString, QString> columns {}; // of a table: a title that Pistis does not know, and a name as which it is read
};

// Shared between a running import and who shows it; both may ask from any thread.
struct ImportProgress
{
    std::atomic<qsizetype> done = 0; // rows
    std::atomic<qsizetype> total = 0; // 0: not yet known
    std::atomic<bool> cancelled = false;
    std::atomic<int> laterEntries = 0; // that stopped an import from being taken back
};

} // namespace Pistis
