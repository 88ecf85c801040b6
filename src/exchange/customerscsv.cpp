#include "exchange/customerscsv.h"

#include "core/greekfold.h"
#include "exchange/csvcolumns.h"
#include "exchange/csvvalues.h"

#include <QSet>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    enum Column { Name, FirstContact, LostDay, FirstWarning, Reason, SegmentName, Owner };

    const QList<QStringList> &columnNames()
    {
        static const QList<QStringList> names { { u"customer"_s, u"customer name"_s, u"name"_s, u"client"_s,
                                                    u"company"_s, u"account"_s, u"πελάτης"_s, u"όνομα"_s, u"επωνυμία"_s,
                                                    u"εταιρεία"_s },
            { u"first_contact"_s, u"first_contact_on"_s, u"customer since"_s, u"since"_s, u"πρώτη επαφή"_s,
                u"πελάτης από"_s },
            { u"lost_day"_s, u"lost_on"_s, u"lost"_s, u"end date"_s, u"ημέρα απώλειας"_s, u"απώλεια"_s, u"χάθηκε"_s },
            { u"first_warning_day"_s, u"first_warning_on"_s, u"warning_day"_s, u"πρώτη ένδειξη"_s },
            { u"end_reason"_s, u"reason"_s, u"λόγος"_s, u"αιτία"_s, u"λόγος απώλειας"_s },
            { u"segment"_s, u"group"_s, u"category"_s, u"τμήμα"_s, u"κατηγορία"_s, u"ομάδα"_s },
            { u"owner"_s, u"salesperson"_s, u"representative"_s, u"πωλητής"_s, u"υπεύθυνος"_s } };
        return names;
    }

    const WordMap<EndReason> &reasonWords()
    {
        using enum EndReason;
        static const WordMap<EndReason> words
            = wordMap<EndReason>({ { u"lost"_s, Lost }, { u"χάθηκε"_s, Lost }, { u"απώλεια"_s, Lost },
                { u"closed_down"_s, ClosedDown }, { u"closed"_s, ClosedDown }, { u"έκλεισε"_s, ClosedDown },
                { u"moved_away"_s, MovedAway }, { u"moved"_s, MovedAway }, { u"μετακόμισε"_s, MovedAway },
                { u"handed_over"_s, HandedOver }, { u"παραδόθηκε"_s, HandedOver }, { u"dropped_by_us"_s, DroppedByUs },
                { u"dropped"_s, DroppedByUs }, { u"διακόπηκε από εμάς"_s, DroppedByUs } });
        return words;
    }

} // namespace

CustomersFile readCustomers(QStringView text, const QString &file, QDate today)
{
    CsvReader reader(text);
    CsvValues values(reader.header(), columnNames(), file, today);
    CustomersFile result { .fileName = file,
        .nameColumn = values.number(Name),
        .lostColumn = values.number(LostDay),
        .warningColumn = values.number(FirstWarning) };
    if (!values.needs({ { Name, u"customer"_s } }, reader.header())) {
        result.faults = values.takenFaults();
        return result;
    }
    QSet<QString> names;
    while (const std::optional<CsvRow> next = reader.next()) {
        if (!values.begin(*next))
            continue;
        CustomerRow row { .line = next->line,
            .name = values.neededLine(Name),
            .firstContact = values.pastDay(FirstContact),
            .lostOn = values.pastDay(LostDay),
            .firstWarningOn = values.pastDay(FirstWarning),
            .endReason = values.word(Reason, reasonWords(), EndReason::None),
            .segment = values.line(SegmentName),
            .owner = values.line(Owner) };
        if (row.firstContact.isValid() && row.lostOn.isValid() && row.lostOn < row.firstContact)
            values.refuse(LostDay, Fault::Reason::BeforeFirstContact);
        if (row.firstContact.isValid() && row.firstWarningOn.isValid() && row.firstWarningOn < row.firstContact)
            values.refuse(FirstWarning, Fault::Reason::BeforeFirstContact);
        if (row.endReason != EndReason::None && !row.lostOn.isValid())
            values.refuse(LostDay, Fault::Reason::MissingValue);
        if (row.lostOn.isValid() && row.endReason == EndReason::None)
            row.endReason = EndReason::Lost;
        const QString key = greekFold(row.name);
        if (!key.isEmpty() && names.contains(key))
            values.refuse(Name, Fault::Reason::DuplicateCustomer);
        names.insert(key);
        if (values.isGood())
            result.rows.append(row);
    }
    result.faults = values.takenFaults();
    return result;
}

} // namespace Pistis
