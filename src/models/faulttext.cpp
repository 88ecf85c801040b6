#include "models/faulttext.h"

#include <QCoreApplication>

namespace Pistis {

namespace {

    struct FaultText
    {
        Q_DECLARE_TR_FUNCTIONS(FaultText)
    };

} // namespace

QString faultReason(const Fault &fault)
{
    using enum Fault::Reason;
    switch (fault.reason) {
    case Missing:
        return FaultText::tr("There is no such file.");
    case Unreadable:
        return FaultText::tr("The file cannot be read.");
    case Empty:
        return FaultText::tr("The file is empty.");
    case Binary:
        return FaultText::tr("This is not a text file.");
    case TooLarge:
        return fault.line == 0
            ? FaultText::tr("The file is larger than %1 MB. Divide it and import the parts.").arg(fault.text)
            : FaultText::tr("The text “%1” is too long.").arg(fault.text);
    case UnknownEncoding:
        return FaultText::tr("The characters cannot be decoded. UTF-8, UTF-16, windows-1253 and ISO-8859-7 are known.");
    case MissingColumn:
        return FaultText::tr("The column “%1” is missing.").arg(fault.text);
    case WrongColumnCount:
        return FaultText::tr("The line has more or fewer columns than the header.");
    case UnclosedQuote:
        return FaultText::tr("A quotation mark is opened and never closed.");
    case MissingValue:
        return FaultText::tr("A value is missing.");
    case BadDate:
        return FaultText::tr("“%1” is not a day. Write 2026-03-25, or whole days since 1970-01-01.").arg(fault.text);
    case DayOrderUnknown:
        return FaultText::tr("“%1”: say whether the day or the month comes first in this file.").arg(fault.text);
    case MixedDates:
        return FaultText::tr("“%1”: the file mixes dates and whole days.").arg(fault.text);
    case DateInFuture:
        return FaultText::tr("“%1” is in the future.").arg(fault.text);
    case BadWord:
        return FaultText::tr("“%1” is not one of the words known here.").arg(fault.text);
    case UnknownCustomer:
        return FaultText::tr("There is no customer “%1” in the book.").arg(fault.text);
    case AmbiguousCustomer:
        return FaultText::tr("Several customers in the book are called “%1”.").arg(fault.text);
    case DuplicateCustomer:
        return FaultText::tr("“%1” stands in the file twice.").arg(fault.text);
    case BeforeFirstContact:
        return FaultText::tr("“%1” is before the first contact.").arg(fault.text);
    case BadFieldValue:
        return FaultText::tr("“%1” is not of the kind that this field of the book holds.").arg(fault.text);
    case BelowRhythm:
        return FaultText::tr("The limit of silence of %1 days is shorter than the rhythm.").arg(fault.text);
    case NoName:
        return FaultText::tr("The card has neither a name nor an organisation.");
    case BadLine:
        return FaultText::tr("“%1” does not belong in a file of this kind.").arg(fault.text);
    case CutRecord:
        return FaultText::tr("What begins here does not end: the file seems to be cut off.");
    case WrongKind:
        return FaultText::tr(
            "A calendar holds visits and promises, a vCard file holds customers. Choose what the file holds.");
    case Repeats:
        return FaultText::tr("“%1” repeats. Only single entries of a calendar are taken.").arg(fault.text);
    case BadContact:
        return FaultText::tr("“%1” is not a phone number or an address of this kind.").arg(fault.text);
    case ForbiddenCharacter:
        return FaultText::tr("The text holds a character that cannot be stored.");
    case NoLesson:
        return FaultText::tr("Nothing of the text is left to read.");
    case TooManySentences:
        return FaultText::tr("The text has more than %1 sentences. Divide it and align the parts.").arg(fault.text);
    case SameLanguage:
        return FaultText::tr("Both files are in the same language.");
    case BadPack:
        return FaultText::tr("This is not a lesson pack, or it is damaged.");
    }
    Q_UNREACHABLE();
}

QString faultText(const Fault &fault)
{
    const QString reason = faultReason(fault);
    const QString line = QString::number(fault.line);
    if (fault.line == 0)
        return FaultText::tr("%1: %2", "file: reason").arg(fault.file, reason);
    if (fault.column == 0)
        return FaultText::tr("%1, line %2: %3", "file, line: reason").arg(fault.file, line, reason);
    return FaultText::tr("%1, line %2, column %3: %4", "file, line, column: reason")
        .arg(fault.file, line, QString::number(fault.column), reason);
}

} // namespace Pistis
