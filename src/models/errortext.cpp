#include "models/errortext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct ErrorText
    {
        Q_DECLARE_TR_FUNCTIONS(ErrorText)
    };

    // A field that was not filled as it must be.
    QString fieldText(const QString &field)
    {
        const QHash<QString, QString> texts {
            { u"customer.name"_s,
                ErrorText::tr("Please write the customer's name; up to 200 characters on one line.") },
            { u"customer.region"_s, ErrorText::tr("The region holds characters that cannot be stored.") },
            { u"customer.parent"_s,
                ErrorText::tr("A customer cannot belong to itself, nor to one that belongs to it. Please choose "
                              "another organisation, or none.") },
            { u"customer.parent_open"_s,
                ErrorText::tr("Please choose the organisation among those found, or leave the field empty.") },
            { u"customer.note"_s, ErrorText::tr("The note holds characters that cannot be stored, or is too long.") },
            { u"customer.competitor"_s,
                ErrorText::tr("The competitor's name stands on one line of up to 200 characters.") },
            { u"customer.end_note"_s,
                ErrorText::tr("The words about the loss hold characters that cannot be stored, or are too long.") },
            { u"customer.field.text"_s, ErrorText::tr("Please write one line of up to 200 characters.") },
            { u"customer.field.whole"_s,
                ErrorText::tr("Please write a whole number of up to 15 digits, such as %1.").arg(12) },
            { u"customer.field.number"_s,
                ErrorText::tr("Please write a number of up to 15 digits, such as %1.").arg(QLocale().toString(12.5)) },
            { u"customer.field.date"_s, ErrorText::tr("Please write a day as day/month/year, such as 31/12/2026.") },
            { u"customer.field.yesno"_s, ErrorText::tr("Please write yes or no.") },
            { u"customer.field.choice"_s, ErrorText::tr("Please choose one of the values of this field.") },
            { u"filter.name"_s, ErrorText::tr("Please write the filter's name; up to 200 characters on one line.") },
            { u"filter.twice"_s, ErrorText::tr("Two filters have the same name. Please choose another one.") },
            { u"field.name"_s, ErrorText::tr("Please write the field's name; up to 200 characters on one line.") },
            { u"field.twice"_s, ErrorText::tr("There is already a field of this name. Please choose another name.") },
            { u"field.taken"_s,
                ErrorText::tr(
                    "Nothing was changed: another own field has this name by now. Give that one another name, "
                    "then try again.") },
            { u"field.choices"_s, ErrorText::tr("Please write the values to choose from, one on each line.") },
            { u"field.unknown"_s, ErrorText::tr("No own field has this name. Look at the names under “Own fields”.") },
            { u"customer.lost_on"_s,
                ErrorText::tr("The day of loss is before the first contact. Please correct one of the two.") },
            { u"loss.day"_s, ErrorText::tr("Please give the day of the loss.") },
            { u"loss.missing"_s,
                ErrorText::tr("Not brought back: this belongs to a loss, and the customer is not lost in this way. "
                              "Give the day and the reason of the loss first.") },
            { u"loss.future"_s,
                ErrorText::tr("This day is still to come. Mark the customer as lost once it has come.") },
            { u"loss.first_warning"_s,
                ErrorText::tr(
                    "It was first felt slipping on the day of the loss or before it. Please correct one of the two.") },
            { u"customer.first_warning_on"_s,
                ErrorText::tr(
                    "The day on which it was first felt slipping is before the first contact. Please correct one of "
                    "the two.") },
            { u"customer.end_reason"_s, ErrorText::tr("Please choose the reason of the loss.") },
            { u"customer.max_gap_days"_s,
                ErrorText::tr("The limit is shorter than the rhythm. Make it at least as long, or leave it empty.") },
            { u"customer.snooze"_s,
                ErrorText::tr("Nothing is due with this customer, so there is nothing to snooze.") },
            { u"customer.snoozed_until"_s,
                ErrorText::tr("Choose a day after today and after the day on which the customer is due.") },
            { u"contact.phone"_s,
                ErrorText::tr("A phone number has at least three digits and stands on one line. Please correct it.") },
            { u"contact.email"_s, ErrorText::tr("An e-mail address has a sign @ and no spaces. Please correct it.") },
            { u"contact.web"_s, ErrorText::tr("A web address stands on one line without spaces. Please correct it.") },
            { u"contact.address"_s, ErrorText::tr("The address is empty or holds characters that cannot be stored.") },
            { u"contact.label"_s, ErrorText::tr("The label of a phone, e-mail or address stands on one line.") },
            { u"sealed.empty"_s, ErrorText::tr("Please write a passphrase.") },
            { u"sealed.different"_s, ErrorText::tr("The two passphrases differ. Please write the same one twice.") },
            { u"sealed.none"_s, ErrorText::tr("This is not a sealed file of Pistis. Please choose another file.") },
            { u"sealed.passphrase"_s,
                ErrorText::tr("This is not the passphrase of the file. Nothing was written; please try again.") },
            { u"sealed.damaged"_s,
                ErrorText::tr(
                    "The sealed file is cut off or was changed, so it cannot be trusted. Nothing was written; "
                    "take another copy of it.") },
            { u"export.exists"_s,
                ErrorText::tr("There is already a file or folder of this name. It was left as it is; choose another "
                              "name or place.") },
            { u"export.book"_s, ErrorText::tr("This is the open book itself. Please choose another file.") },
            { u"export.path"_s, ErrorText::tr("Please choose where the file is to be written.") },
            { u"day"_s, ErrorText::tr("There is no such day. Please correct it.") },
            { u"visit.customer"_s, ErrorText::tr("Please choose the customer.") },
            { u"visit.day"_s, ErrorText::tr("Please give the day.") },
            { u"visit.future"_s,
                ErrorText::tr("This day is still to come. Save it as planned, or choose today or earlier.") },
            { u"visit.note"_s, ErrorText::tr("The note holds characters that cannot be stored, or is too long.") },
            { u"visit.time"_s,
                ErrorText::tr("Please write the time as hours and minutes, such as 9:30, or leave it empty.") },
            { u"visit.minutes"_s, ErrorText::tr("A visit lasts up to 1,440 minutes, which is a day.") },
            { u"visit.purpose"_s, ErrorText::tr("The purpose is one line of up to 200 characters.") },
            { u"visit.outcome"_s, ErrorText::tr("The outcome is one line of up to 200 characters.") },
            { u"visit.participants"_s,
                ErrorText::tr("The names of those who took part are one line of up to 200 characters.") },
            { u"visit.talk_percent"_s, ErrorText::tr("A share of the talk is a whole number from 0 to 100.") },
            { u"visit.also_with"_s,
                ErrorText::tr("Please choose who else was there among those found, or empty that line.") },
            { u"visit.reason"_s, ErrorText::tr("Please write why; a word is enough.") },
            { u"attachment.size"_s,
                ErrorText::tr("A file of a visit has up to 10 MB. Make it smaller, or write into the note where it "
                              "is kept.") },
            { u"attachment.folder"_s,
                ErrorText::tr("A folder cannot be kept with a visit. Choose the files that are in it.") },
            { u"attachment.content"_s,
                ErrorText::tr("What is in this file is not in the book any more, or was damaged. Attach the file "
                              "again if you have it.") },
            { u"attachment.reading"_s,
                ErrorText::tr("A file that you chose is still being read. Please save again in a moment.") },
            { u"attachment.program"_s,
                ErrorText::tr("The desktop has no program that opens this kind of file. Save a copy of it with "
                              "pistis-cli attachments, or install one.") },
            { u"visit.past"_s, ErrorText::tr("This day has passed. Choose today or a later day.") },
            { u"request.text"_s, ErrorText::tr("Please write what the customer asked.") },
            { u"request.customer"_s, ErrorText::tr("Please choose the customer.") },
            { u"request.asked_by"_s, ErrorText::tr("Who asked stands on one line of up to 200 characters.") },
            { u"request.wanted"_s,
                ErrorText::tr("What the customer wanted stands on one line of up to 200 characters.") },
            { u"request.offered"_s, ErrorText::tr("What you offered stands on one line of up to 200 characters.") },
            { u"request.channel"_s, ErrorText::tr("The way of asking stands on one line of up to 200 characters.") },
            { u"request.asked_at"_s, ErrorText::tr("Please give the day and the time at which it was asked.") },
            { u"request.future"_s,
                ErrorText::tr("This time is still to come. Give the time at which the customer asked.") },
            { u"request.after_answer"_s,
                ErrorText::tr("The request was answered before this time. Give the time at which it was asked.") },
            { u"request.answer"_s,
                ErrorText::tr("The answer holds characters that cannot be stored, or is too long.") },
            { u"promise.words"_s, ErrorText::tr("Please write what was promised, in the words that were used.") },
            { u"promise.customer"_s, ErrorText::tr("Please choose the customer.") },
            { u"promise.due"_s, ErrorText::tr("Please give the day by which it was promised.") },
            { u"promise.made_in"_s,
                ErrorText::tr("The promise can only be made in a visit or a request of the same customer. Choose "
                              "one of these, or none.") },
            { u"promise.past"_s,
                ErrorText::tr("This day has passed. Agree on today or a later day with the customer.") },
            { u"promise.done_on"_s,
                ErrorText::tr("This day is still to come. A promise is kept on the day on which it was done.") },
            { u"task.title"_s, ErrorText::tr("Please write what is to be done; up to 200 characters on one line.") },
            { u"task.customer"_s, ErrorText::tr("Please choose the customer.") },
            { u"task.note"_s, ErrorText::tr("The note holds characters that cannot be stored, or is too long.") },
            { u"task.done_on"_s,
                ErrorText::tr("This day is still to come. A task is done on the day on which it was done.") },
            { u"task.snoozed_until"_s,
                ErrorText::tr("A task is put off until a day after today. Choose a later one.") },
            { u"customer.tag"_s,
                ErrorText::tr("A tag is one line of up to 60 characters, without control characters.") },
            { u"mood.note"_s,
                ErrorText::tr("Please write what makes you feel so; a mood without a note is not kept.") },
            { u"attention.weights"_s,
                ErrorText::tr(
                    "A weight is a number from 0 to 100, at least one is above 0, and the line is from 1 to 100.") },
            { u"dismissal.reason"_s,
                ErrorText::tr("A reason is one line of up to 200 characters, without control characters.") },
            { u"dismissal.until"_s,
                ErrorText::tr("A suggestion is snoozed until a day after today. Choose a later one.") },
            { u"merge.self"_s,
                ErrorText::tr("Please choose another customer: this one cannot be merged with itself.") },
            { u"person.name"_s, ErrorText::tr("Please write the person's name.") },
            { u"segment.name"_s, ErrorText::tr("Please write the segment's name.") },
            { u"note.text"_s,
                ErrorText::tr("Please write the note; it may not hold control characters or be longer than a million "
                              "characters. Only a bookmark may be without words.") },
            { u"note.place"_s, ErrorText::tr("Please choose the sentence of the lesson that the note is on.") },
            { u"note.word"_s, ErrorText::tr("Please mark a word within one sentence for the note.") },
            { u"learner"_s, ErrorText::tr("Please write the learner's name again; up to 200 characters on one line.") },
            { u"segment.twice"_s,
                ErrorText::tr("Two segments have this name. Give one of them another name, or delete one.") },
            { u"segment.taken"_s,
                ErrorText::tr("Nothing was changed: another segment has this name by now. Give that one another name, "
                              "then try again.") },
            { u"segment.cadence_days"_s, ErrorText::tr("A rhythm is 1 to 3,650 days; 0 follows the book.") },
            { u"segment.max_gap_days"_s,
                ErrorText::tr(
                    "The limit of silence is at least as long as the rhythm and at most 3,650 days; 0 is twice "
                    "the rhythm.") },
            { u"book.cadence_days"_s, ErrorText::tr("A rhythm is 1 to 3,650 days.") },
            { u"book.max_gap_days"_s,
                ErrorText::tr(
                    "The limit of silence is at least as long as the rhythm and at most 3,650 days; 0 is twice "
                    "the rhythm.") },
            { u"book.answer_hours"_s, ErrorText::tr("Give 1 to 999 business hours.") },
            { u"book.hours"_s, ErrorText::tr("The day must end after it begins.") },
            { u"book.always_closed"_s,
                ErrorText::tr("At least one weekday must be open, else no request would ever be late.") },
            { u"book.person_closed"_s,
                ErrorText::tr("Not saved: a person with own hours would then never be open. Please change the hours of "
                              "that person first.") },
            { u"book.holiday"_s, ErrorText::tr("The name of a day off is one line of up to 200 characters.") },
            { u"book.holiday_twice"_s,
                ErrorText::tr("This day is already among your own days off. Change it in the list.") },
        };
        return texts.value(field,
            ErrorText::tr("Not saved: something that was filled in cannot be stored. Please look over the fields."));
    }

} // namespace

QString errorText(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        if (error.subject == u"customer" || error.subject == u"visit" || error.subject == u"request"
            || error.subject == u"promise" || error.subject == u"task" || error.subject == u"note")
            return ErrorText::tr("This record is no longer in the book.");
        if (error.subject == u"import")
            return ErrorText::tr("There is no import of this number in the book. Look at the list of imports again.");
        return ErrorText::tr("“%1” was not found. Check the name, or choose another file.").arg(error.subject);
    case Error::Kind::Conflict:
        if (error.subject == u"request")
            return ErrorText::tr("Not saved: the request stands otherwise by now. Look at it again; one that is closed "
                                 "can be reopened.");
        if (error.subject == u"visit")
            return ErrorText::tr("Not saved: this visit is no longer planned. Edit it to change what it says.");
        if (error.subject == u"promise")
            return ErrorText::tr("Not saved: this promise is settled already. Note a new one if more was promised.");
        if (error.subject == u"task")
            return ErrorText::tr("Not saved: this task stands otherwise by now. Look at it again; one that is done or "
                                 "cancelled can be opened again.");
        if (error.subject == u"lesson")
            return ErrorText::tr("This lesson comes with the program and cannot be removed. Nothing was changed.");
        if (error.subject == u"lesson.there")
            return ErrorText::tr(
                "This lesson is in the library, so there is nothing to put back. Nothing was changed.");
        if (error.subject == u"lesson.version")
            return ErrorText::tr("Not saved: another version of this lesson came meanwhile. Please do it once more.");
        if (error.subject == u"audit")
            return ErrorText::tr(
                "This value follows from what was done, so it cannot be set. Take the step back instead.");
        if (error.subject == u"merge")
            return ErrorText::tr(
                "Nothing was merged or separated: one of the two was deleted or merged meanwhile. Look at both again.");
        if (error.subject == u"loss")
            return ErrorText::tr("Nothing was changed: this customer is not lost. Look at the page again.");
        if (error.subject == u"import")
            return ErrorText::tr("Nothing was taken back: this import was taken back already.");
        if (error.subject == u"deleted")
            return ErrorText::tr("Nothing was restored: this record is not deleted. Look at the list again.");
        return ErrorText::tr(
            "Not saved: this record was changed meanwhile. Look at it again, then repeat your change.");
    case Error::Kind::Invalid:
        return fieldText(error.subject);
    case Error::Kind::Damaged:
        return ErrorText::tr("“%1” is not a book of Pistis, or it is damaged. It was left as it is; "
                             "choose another file or take a copy from your backup.")
            .arg(error.subject);
    case Error::Kind::InUse:
        return ErrorText::tr(
            "The book “%1” is already open in another window of Pistis. Close it there, then try again.")
            .arg(error.subject);
    case Error::Kind::ReadOnly:
        return ErrorText::tr(
            "Not saved: “%1” can only be read here. Another window has it open, or its folder may not be written "
            "to. Close that window, or copy the book to a folder of your own, and open it again.")
            .arg(error.subject);
    case Error::Kind::TooNew:
        return ErrorText::tr("The book “%1” was made by a newer version of Pistis. It was left untouched; "
                             "install the newer version to open it.")
            .arg(error.subject);
    case Error::Kind::DiskFull:
        return ErrorText::tr("Not saved: there is no space left, or “%1” could not be written. "
                             "Make some space and save again; nothing you typed is lost.")
            .arg(error.subject);
    case Error::Kind::Storage:
        return ErrorText::tr("Not done: “%1” could not be read or written. "
                             "Check that its folder is there and may be written to, then try again.")
            .arg(error.subject);
    case Error::Kind::Network:
        return ErrorText::tr("The team server cannot be reached.");
    case Error::Kind::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace Pistis
