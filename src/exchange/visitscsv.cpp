#include "exchange/visitscsv.h"

#include "core/timetext.h"
#include "exchange/csvvalues.h"
#include "exchange/customerscsv.h"

#include <algorithm>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    enum Column { Name, Day, Type, Status, Note, Time, Minutes, Purpose, Outcome, With, TalkPercent, Region, Why };

    const QList<QStringList> &columnNames()
    {
        static const QList<QStringList> names { { u"customer"_s, u"customer name"_s, u"name"_s, u"client"_s,
                                                    u"company"_s, u"account"_s, u"πελάτης"_s, u"όνομα"_s, u"επωνυμία"_s,
                                                    u"εταιρεία"_s },
            { u"day"_s, u"date"_s, u"visit date"_s, u"ημέρα"_s, u"ημερομηνία"_s, u"μέρα"_s },
            { u"type"_s, u"kind"_s, u"είδος"_s, u"τύπος"_s }, { u"status"_s, u"state"_s, u"κατάσταση"_s },
            { u"note"_s, u"notes"_s, u"comment"_s, u"remarks"_s, u"σημείωση"_s, u"σημειώσεις"_s, u"σχόλια"_s },
            { u"time"_s, u"start time"_s, u"ώρα"_s, u"ώρα έναρξης"_s },
            { u"minutes"_s, u"duration minutes"_s, u"λεπτά"_s, u"διάρκεια λεπτά"_s },
            { u"purpose"_s, u"subject"_s, u"σκοπός"_s, u"θέμα"_s },
            { u"outcome"_s, u"result"_s, u"έκβαση"_s, u"αποτέλεσμα"_s },
            { u"with"_s, u"participants"_s, u"attendees"_s, u"συμμετέχοντες"_s, u"παρόντες"_s },
            { u"talk_percent"_s, u"talk share"_s, u"ποσοστό ομιλίας"_s },
            { u"region"_s, u"place"_s, u"city"_s, u"περιοχή"_s, u"πόλη"_s },
            { u"reason"_s, u"why"_s, u"αιτία"_s, u"λόγος"_s } };
        return names;
    }

    const WordMap<VisitType> &typeWords()
    {
        using enum VisitType;
        static const WordMap<VisitType> words
            = wordMap<VisitType>({ { u"visit"_s, VisitType::Visit }, { u"επίσκεψη"_s, VisitType::Visit },
                { u"call"_s, Call }, { u"phone"_s, Call }, { u"κλήση"_s, Call }, { u"τηλέφωνο"_s, Call },
                { u"τηλεφώνημα"_s, Call }, { u"video"_s, Video }, { u"βίντεο"_s, Video }, { u"βιντεοκλήση"_s, Video },
                { u"message"_s, Message }, { u"email"_s, Message }, { u"μήνυμα"_s, Message } });
        return words;
    }

    const WordMap<VisitStatus> &statusWords()
    {
        using enum VisitStatus;
        static const WordMap<VisitStatus> words = wordMap<VisitStatus>({ { u"held"_s, Held }, { u"done"_s, Held },
            { u"confirm"_s, Held }, { u"submitted"_s, Held }, { u"late"_s, Held }, { u"έγινε"_s, Held },
            { u"planned"_s, Planned }, { u"draft"_s, Planned }, { u"saved"_s, Planned },
            { u"προγραμματισμένη"_s, Planned }, { u"not_held"_s, NotHeld }, { u"missed"_s, NotHeld },
            { u"incident"_s, NotHeld }, { u"δεν έγινε"_s, NotHeld }, { u"cancelled"_s, Cancelled },
            { u"canceled"_s, Cancelled }, { u"cancel"_s, Cancelled }, { u"ακυρώθηκε"_s, Cancelled } });
        return words;
    }

    // A whole number up to the most; missing where there is none.
    int numberIn(CsvValues &values, int column, int most, int missing)
    {
        const QString text = values.line(column);
        bool ok = true;
        const int number = text.isEmpty() ? missing : text.toInt(&ok);
        if (!ok || (!text.isEmpty() && (number < 0 || number > most)))
            values.refuse(column, Fault::Reason::BadWord);
        return ok ? number : missing;
    }

    qint64 startIn(CsvValues &values, const QDate &day)
    {
        const auto time = typedTime(values.line(Time));
        if (!time)
            values.refuse(Time, Fault::Reason::BadTime);
        return time ? startOf(day, *time) : 0;
    }

} // namespace

VisitsFile readVisits(QStringView text, const QString &file, QDate today, const ImportChoices &choices)
{
    CsvReader reader(text, choices.separator);
    CsvValues values(reader.header(), columnNames(), file, today, choices);
    VisitsFile result { .fileName = file,
        .customerColumn = values.number(Name),
        .unknownColumns = values.unknownColumns(),
        .freeColumns = values.freeColumns() };
    if (!values.needs({ { Name, u"customer"_s }, { Day, u"day"_s } }, reader.header())) {
        result.faults = values.takenFaults();
        return result;
    }
    values.lookAheadIn(reader, { Day });
    while (const std::optional<CsvRow> next = reader.next()) {
        if (!values.begin(*next))
            continue;
        VisitRow row { .line = next->line,
            .customer = values.neededLine(Name),
            .place = values.line(Region),
            .day = values.neededDay(Day),
            .type = values.word(Type, typeWords(), VisitType::Visit),
            .status = values.word(Status, statusWords(), VisitStatus::Held),
            .minutes = numberIn(values, Minutes, longestVisit, 0),
            .note = values.text(Note),
            .reason = values.text(Why),
            .purpose = values.line(Purpose),
            .outcome = values.line(Outcome),
            .participants = values.line(With),
            .talkPercent = numberIn(values, TalkPercent, 100, noTalkNoted) };
        row.startMs = startIn(values, row.day);
        if (row.status == VisitStatus::Held && row.day.isValid() && row.day > today)
            values.refuse(Day, Fault::Reason::DateInFuture);
        if (values.isGood())
            result.rows.append(row);
    }
    result.faults = values.takenFaults();
    result.notes = values.notes();
    return result;
}

bool areOfVisits(const QStringList &header, const ImportChoices &choices, const QList<CustomField> &fields)
{
    const CsvColumns visits(header, columnNames());
    const CsvColumns customers(header, customerTitles(fields), choices.columns);
    if (!visits.has(Name) || !visits.has(Day))
        return false;
    const auto isOfCustomers = [&customers](const QString &title) { return !customers.unknown().contains(title); };
    return !isOfCustomers(header.at(visits.number(Day) - 1).simplified())
        && std::ranges::none_of(visits.unknown(), isOfCustomers);
}

std::optional<VisitType> visitTypeIn(QStringView word)
{
    const auto found = typeWords().constFind(wordKey(word.toString()));
    return found == typeWords().cend() ? std::nullopt : std::optional(*found);
}

} // namespace Pistis
