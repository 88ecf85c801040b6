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
        UnknownTitle, // (the text) of which was told how its column is read, and the file has none
        UnknownField, // that was told for a column
        TakenField, // two columns are to be read as one field
        WrongColumnCount,
        UnclosedQuote,
        MissingValue, // of the column or property that the text names
        BadDate, // not written as a day
        NoSuchDay, // written as one, and not in the calendar: 31/2/2027
        EntryWithoutDay, // of a calendar
        BadTime,
        DayOrderUnknown, // 03/04/2026: which is the month has to be told
        MixedDates, // whole days and dates in one file
        DateInFuture,
        BadWord, // not one of the words allowed in this column
        UnknownCustomer,
        KnownCustomer, // that is to be added
        AmbiguousCustomer,
        TwoCustomers, // one by the e-mail address or phone number, another one by the name
        DuplicateCustomer,
        CircularParent, // a customer that would belong to itself
        BeforeFirstContact,
        WarningAfterLoss, // felt slipping only after the customer was lost
        LossWithoutDay,
        CompetitorWithoutLoss, // the customer was not lost to one
        AmbiguousNumber, // 12.345: thousands or decimals
        BadFieldValue, // not of the type of the book's own field
        BelowRhythm, // a limit of silence that is shorter than the rhythm
        NoName, // a card of nobody
        BadLine, // not as the format of the file has it
        CutRecord, // begins and does not end
        VisitTable, // where customers are expected
        WrongKind, // cards where visits are expected, or a calendar where customers are
        Repeats, // an entry of a calendar that stands for many
        BadContact, // no phone number, e-mail or web address
        ForbiddenCharacter,
        WebPage, // with the marks of one, where its text is expected
        NoLesson, // nothing in the text is left to read
        TooManySentences, // of a text to align: `text` is the limit
        LongSentence, // in a text to read: `text` is the limit in characters
        SameLanguage, // both texts of an import are in one language
        BadPack, // no lesson pack, or a damaged one
        PackOutside, // an entry (here and below the text) that would land outside the pack's folder
        PackLink, // a link or a device
        PackTwice, // two entries of one name, or of names that differ only in case
        PackFile, // a name or a kind of file that packs do not hold
        PackNested, // an archive in the archive
        PackContent, // not what its name says, or harmful
        PackGrows, // beyond all measure when it is unpacked
        PackTooLarge, // unpacked; the text is the limit in MB
        PackManifest, // the list of the pack cannot be read
        PackHash, // not the file that the list names
        PackTooNew, // made for a later version of the program
        PackClash, // the version (the text) is there with other content
        TmxBroken, // no translation memory from this line on
        TmxEntities, // declares words that stand for others
        TmxEmpty // no text in Greek or English
    };

    QString file {};
    int line = 0; // 1-based; 0: the file as a whole
    int column = 0; // 1-based field of the line; 0: the line as a whole
    Reason reason = Reason::Unreadable;
    QString text {}; // what stood there, shortened

    friend bool operator==(const Fault &, const Fault &) = default;
};

} // namespace Pistis
