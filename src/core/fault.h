#pragma once

#include <QList>
#include <QString>

namespace Pistis {

// One thing that is wrong in a user's file. Faults are values, any number of them; models/faulttext makes the sentence.
struct Fault
{
    enum class Reason {
        Missing, // the file is not there
        Unreadable, // it is there and cannot be read
        Empty,
        Binary,
        TooLarge, // a whole file: `text` is the limit in MB
        UnknownEncoding,
        MissingColumn,
        WrongColumnCount,
        UnclosedQuote,
        MissingValue,
        BadDate,
        DayOrderUnknown, // 03/04/2026: which is the month has to be told
        MixedDates, // whole days and ISO dates in one file
        DateInFuture,
        BadWord, // not one of the words allowed in this column
        UnknownCustomer,
        AmbiguousCustomer,
        DuplicateCustomer,
        BeforeFirstContact,
        BadFieldValue, // not of the type of the book's own field
        BelowRhythm, // a limit of silence that is shorter than the rhythm
        NoName, // a card of nobody
        BadLine, // not as the format of the file has it
        CutRecord, // begins and does not end
        WrongKind, // cards where visits are expected, or a calendar where customers are
        Repeats, // an entry of a calendar that stands for many
        BadContact, // no phone number, e-mail or web address
        ForbiddenCharacter,
        NoLesson, // nothing in the text is left to read
        TooManySentences, // of a text to align: `text` is the limit
        SameLanguage, // both files of an import are in one language
        BadPack
    };

    QString file {};
    int line = 0; // 1-based; 0: the file as a whole
    int column = 0; // 1-based field of the line; 0: the line as a whole
    Reason reason = Reason::Unreadable;
    QString text {}; // what stood there, shortened

    friend bool operator==(const Fault &, const Fault &) = default;
};

} // namespace Pistis
