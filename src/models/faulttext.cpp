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
        return FaultText::tr("The characters cannot be decoded: they fit none of UTF-8, UTF-16, windows-1253 and "
                             "ISO-8859-7. Save the file as UTF-8 in the program that wrote it, and choose it again.");
    case MissingColumn:
        return FaultText::tr("The column “%1” is missing.").arg(fault.text);
    case UnknownTitle:
        return FaultText::tr("No column of the file has the title “%1”. Write the title as it stands in the file.")
            .arg(fault.text);
    case UnknownField:
        return FaultText::tr("There is no field “%1” that a column of this file could fill. Write a title that Pistis "
                             "knows, such as “note”.")
            .arg(fault.text);
    case TakenField:
        return FaultText::tr("Two columns of the file would be read as “%1”. Name another field for one of them.")
            .arg(fault.text);
    case WrongColumnCount:
        return FaultText::tr("The line has more or fewer columns than the header.");
    case UnclosedQuote:
        return FaultText::tr("A quotation mark is opened and never closed.");
    case MissingValue:
        return fault.text.isEmpty() ? FaultText::tr("A value is missing.")
                                    : FaultText::tr("The value of “%1” is missing.").arg(fault.text);
    case BadDate:
        return FaultText::tr("“%1” is not a day. Write 25/3/2026, 2026-03-25, or whole days since 1970-01-01.")
            .arg(fault.text);
    case NoSuchDay:
        return FaultText::tr("The day “%1” does not exist. Correct it in the file.").arg(fault.text);
    case EntryWithoutDay:
        return FaultText::tr("The entry “%1” has no day, or none that exists.").arg(fault.text);
    case BadTime:
        return FaultText::tr("“%1” is not a time of day. Write hours and minutes, such as 9:30.").arg(fault.text);
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
    case KnownCustomer:
        return FaultText::tr("A customer “%1” is in the book already.").arg(fault.text);
    case AmbiguousCustomer:
        return FaultText::tr(
            "Several customers in the book are called “%1”, and nothing here tells which one is meant, "
            "such as the region.")
            .arg(fault.text);
    case TwoCustomers:
        return FaultText::tr("“%1” is one customer of the book by the e-mail address or phone number, and another by "
                             "the name. Correct the line, or merge the two if they are one.")
            .arg(fault.text);
    case DuplicateCustomer:
        return FaultText::tr("“%1” stands in the file twice.").arg(fault.text);
    case CircularParent:
        return FaultText::tr("By belonging to “%1” the customer would belong to itself.").arg(fault.text);
    case BeforeFirstContact:
        return FaultText::tr("“%1” is before the first contact.").arg(fault.text);
    case WarningAfterLoss:
        return FaultText::tr("“%1” is after the day of the loss: it was first felt slipping before that.")
            .arg(fault.text);
    case LossWithoutDay:
        return FaultText::tr("“%1” belongs to a loss, and the day of the loss is missing. Write the day, or leave this "
                             "empty.")
            .arg(fault.text);
    case CompetitorWithoutLoss:
        return FaultText::tr("The competitor “%1” stands beside another reason than a loss to the competition. Write "
                             "“lost” as the reason, or leave the competitor empty.")
            .arg(fault.text);
    case AmbiguousNumber:
        return FaultText::tr(
            "“%1” may be thousands or decimals, and no other value of its column tells which. Write it "
            "without a mark of thousands, or with another number of decimals.")
            .arg(fault.text);
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
    case VisitTable:
        return FaultText::tr("The columns are those of visits, not of customers. Import the file as visits.");
    case WrongKind:
        return FaultText::tr(
            "A calendar holds visits, promises and tasks, a vCard file holds customers. Choose what the file holds.");
    case Repeats:
        return FaultText::tr("“%1” repeats. Only single entries of a calendar are taken.").arg(fault.text);
    case BadContact:
        return FaultText::tr("“%1” is not a phone number or an address of this kind.").arg(fault.text);
    case ForbiddenCharacter:
        return FaultText::tr("The text holds a character that cannot be stored.");
    case WebPage:
        return FaultText::tr(
            "This is a web page with its marks. Open it in a browser, copy the article there and paste "
            "it here, or save the page as text.");
    case NoLesson:
        return FaultText::tr("Nothing of the text is left to read: it is empty, or all of its lines look like parts "
                             "of a web page. Choose the text of the article itself.");
    case TooManySentences:
        return FaultText::tr("The text has more than %1 sentences. Divide it and align the parts.").arg(fault.text);
    case LongSentence:
        return FaultText::tr("One sentence has more than %1 characters: the text lacks full stops there, or is not "
                             "running text. Put full stops or begin new lines, and try again.")
            .arg(fault.text);
    case SameLanguage:
        return FaultText::tr("Both texts are in the same language. Choose a Greek and an English one, or leave one "
                             "of them empty.");
    case BadPack:
        return FaultText::tr("This is not a lesson pack, or it is damaged. Fetch it again from where it came.");
    case PackOutside:
        return FaultText::tr("“%1” would be written outside the lesson's folder, so nothing of the pack was taken. "
                             "Do not use a pack that tries this.")
            .arg(fault.text);
    case PackLink:
        return FaultText::tr("“%1” is a link or a device and not a file, so nothing of the pack was taken. "
                             "Ask for a pack that holds the file itself.")
            .arg(fault.text);
    case PackTwice:
        return FaultText::tr("“%1” stands in the pack twice, perhaps in other letter case, so nothing of it was taken. "
                             "Ask for a pack that holds each file once.")
            .arg(fault.text);
    case PackFile:
        return FaultText::tr("“%1” is not a file that a lesson pack may hold, so nothing of it was taken. "
                             "Take the file out and make the pack again.")
            .arg(fault.text);
    case PackNested:
        return FaultText::tr("“%1” is an archive within the pack, so nothing of it was taken. "
                             "Ask for its content as a pack of its own.")
            .arg(fault.text);
    case PackContent:
        return FaultText::tr("“%1” does not hold what its name says, or could do harm, so nothing of the pack was "
                             "taken. Replace the file and make the pack again.")
            .arg(fault.text);
    case PackGrows:
        return FaultText::tr("“%1” becomes more than a hundred times larger when it is unpacked, so nothing of the "
                             "pack was taken. Do not use a pack that tries this.")
            .arg(fault.text);
    case PackTooLarge:
        return FaultText::tr("Unpacked, the pack is larger than %1 MB, so nothing of it was taken. "
                             "Ask for one with smaller pictures and recordings.")
            .arg(fault.text);
    case PackManifest:
        return FaultText::tr("The list of the pack, “%1”, is missing or cannot be read, so nothing of it was taken. "
                             "Fetch the pack again from where it came.")
            .arg(fault.text);
    case PackHash:
        return FaultText::tr("“%1” is not the file that the list of the pack names: it is missing, damaged, or was "
                             "changed. Nothing of the pack was taken; fetch it again from where it came.")
            .arg(fault.text);
    case PackTooNew:
        return FaultText::tr("The pack was made for a newer version of Pistis. Install that to read it.");
    case TmxBroken:
        return FaultText::tr("This is not a translation memory (TMX), or it is cut off or damaged from here on. "
                             "Write it again with the program that made it.");
    case TmxEntities:
        return FaultText::tr("The file declares entities, which could blow up beyond all measure, so it was not read. "
                             "Write it again without them.");
    case TmxEmpty:
        return FaultText::tr("The translation memory holds no text in Greek or English. Choose another file.");
    case PackClash:
        return FaultText::tr("Version %1 of this lesson is here already, with other content, so nothing was "
                             "installed. Ask for the pack under a new version, or remove the lesson first.")
            .arg(fault.text);
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
