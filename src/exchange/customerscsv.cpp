#include "exchange/customerscsv.h"

#include "core/bookrules.h"
#include "core/folds.h"
#include "core/greekfold.h"
#include "core/tags.h"
#include "exchange/csvcolumns.h"
#include "exchange/csvvalues.h"

#include <QHash>

#include <algorithm>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    enum Column {
        Name,
        FirstContact,
        LostDay,
        FirstWarning,
        Reason,
        SegmentName,
        Owner,
        Region,
        Note,
        Kind,
        StageWord,
        Rhythm,
        Limit,
        RatingWord,
        Competitor,
        EndNote,
        Tags,
        Parent,
        FirstContactWay
    };

    // The columns of contacts follow the others.
    struct ContactColumn
    {
        ContactKind kind = ContactKind::Phone;
        QString label {};
        QStringList names {};
    };

    const QList<ContactColumn> &contactColumns()
    {
        using enum ContactKind;
        const QString none;
        static const QList<ContactColumn> columns {
            { Phone, none, { u"phone"_s, u"telephone"_s, u"tel"_s, u"phone number"_s, u"τηλέφωνο"_s, u"τηλ"_s } },
            { Phone, none, { u"phone2"_s, u"phone 2"_s, u"telephone 2"_s, u"τηλέφωνο2"_s, u"τηλέφωνο 2"_s } },
            { Phone, none, { u"phone3"_s, u"phone 3"_s, u"telephone 3"_s, u"τηλέφωνο3"_s, u"τηλέφωνο 3"_s } },
            { Phone, u"cell"_s, { u"mobile"_s, u"mobile phone"_s, u"cell"_s, u"κινητό"_s, u"κινητό τηλέφωνο"_s } },
            { Phone, u"fax"_s, { u"fax"_s, u"φαξ"_s } },
            { Email, none, { u"email"_s, u"e mail"_s, u"mail"_s, u"e mail address"_s, u"ηλεκτρονικό ταχυδρομείο"_s } },
            { Email, none, { u"email2"_s, u"email 2"_s, u"e mail 2"_s, u"e mail 2 address"_s } },
            { Email, none, { u"email3"_s, u"email 3"_s, u"e mail 3"_s, u"e mail 3 address"_s } },
            { Address, none, { u"address"_s, u"street address"_s, u"διεύθυνση"_s } },
            { Address, none, { u"address2"_s, u"address 2"_s, u"διεύθυνση2"_s, u"διεύθυνση 2"_s } },
            { Web, none, { u"web"_s, u"website"_s, u"web page"_s, u"url"_s, u"ιστοσελίδα"_s, u"ιστότοπος"_s } },
        };
        return columns;
    }

    QList<QStringList> withContacts(QList<QStringList> names)
    {
        for (const ContactColumn &column : contactColumns())
            names.append(column.names);
        return names;
    }

    // Parted by semicolons, unless a backslash stands before one.
    QStringList valuesIn(const QString &field)
    {
        QStringList values { QString() };
        for (qsizetype place = 0; place < field.size(); ++place) {
            if (field[place] == u'\\' && place + 1 < field.size() && field[place + 1] == u';')
                values.last() += field[++place];
            else if (field[place] == u';')
                values.append(QString());
            else
                values.last() += field[place];
        }
        return values;
    }

    using KindWords = WordMap<std::optional<CustomerKind>>;
    using StageWords = WordMap<std::optional<Stage>>;

    const KindWords &kindWords()
    {
        using enum CustomerKind;
        static const KindWords words = wordMap<std::optional<CustomerKind>>(
            { { u"organisation"_s, Organisation }, { u"organization"_s, Organisation }, { u"company"_s, Organisation },
                { u"εταιρεία"_s, Organisation }, { u"person"_s, CustomerKind::Person },
                { u"πρόσωπο"_s, CustomerKind::Person }, { u"ιδιώτης"_s, CustomerKind::Person } });
        return words;
    }

    const StageWords &stageWords()
    {
        static const StageWords words = wordMap<std::optional<Stage>>({ { u"current"_s, Stage::Current },
            { u"customer"_s, Stage::Current }, { u"υφιστάμενος"_s, Stage::Current }, { u"prospect"_s, Stage::Prospect },
            { u"lead"_s, Stage::Prospect }, { u"υποψήφιος"_s, Stage::Prospect } });
        return words;
    }

    const WordMap<std::optional<Rating>> &ratingWords()
    {
        using enum Rating;
        static const WordMap<std::optional<Rating>> words = wordMap<std::optional<Rating>>({ { u"A"_s, A },
            { u"Α"_s, A }, { u"B"_s, B }, { u"Β"_s, B }, { u"C"_s, C }, { u"Γ"_s, C }, { u"D"_s, D }, { u"Δ"_s, D } });
        return words;
    }

    int daysIn(CsvValues &values, int column)
    {
        const QString text = values.line(column);
        bool ok = true;
        const int days = text.isEmpty() ? 0 : text.toInt(&ok);
        if (!ok || days < 0 || days > longestRhythm)
            values.refuse(column, Fault::Reason::BadWord);
        return ok ? days : 0;
    }

    QStringList tagsIn(CsvValues &values)
    {
        const auto tags = cleanedTags(typedTags(values.text(Tags)));
        if (!tags)
            values.refuse(Tags, Fault::Reason::BadWord);
        return tags ? *tags : QStringList();
    }

    QList<Contact> contactsIn(CsvValues &values)
    {
        QList<Contact> contacts;
        int column = FirstContactWay;
        for (const ContactColumn &known : contactColumns()) {
            for (const QString &value : valuesIn(values.text(column))) {
                if (value.trimmed().isEmpty())
                    continue;
                const auto contact = cleanedContact({ .kind = known.kind, .value = value, .label = known.label });
                if (!contact)
                    values.refuse(column, Fault::Reason::BadContact);
                else
                    contacts.append(*contact);
            }
            ++column;
        }
        return contacts;
    }

    // Days and numbers as the whole file writes them.
    QMap<QUuid, QString> customFieldsIn(CsvValues &values, const QList<CustomField> &fields, int firstColumn)
    {
        QMap<QUuid, QString> kept;
        for (qsizetype at = 0; at < fields.size(); ++at) {
            const CustomField &field = fields.at(at);
            const int column = firstColumn + int(at);
            const QString typed = values.line(column);
            if (typed.isEmpty())
                continue;
            if (field.type == FieldType::Day) {
                if (const QDate day = values.day(column); day.isValid())
                    kept.insert(field.id, dayText(day));
                continue;
            }
            const bool isOpen = field.type == FieldType::Number && needsDecimalMark(typed);
            const auto value = keptValue(field, typed, isOpen ? values.decimalMark(column) : DecimalMark::Unknown);
            if (!value)
                values.refuse(column, isOpen ? Fault::Reason::AmbiguousNumber : Fault::Reason::BadFieldValue);
            else if (!value->isEmpty())
                kept.insert(field.id, *value);
        }
        return kept;
    }

    // Namesakes in different places are different customers.
    bool isTwice(QStringList &places, const QString &place)
    {
        const bool isKnown = !places.isEmpty() && (place.isEmpty() || places.contains(QString()));
        if (isKnown || places.contains(place))
            return true;
        places.append(place);
        return false;
    }

    const QList<QStringList> &columnNames()
    {
        static const QList<QStringList> names
            = withContacts({ { u"customer"_s, u"customer name"_s, u"name"_s, u"client"_s, u"company"_s, u"account"_s,
                                 u"πελάτης"_s, u"όνομα"_s, u"επωνυμία"_s, u"εταιρεία"_s },
                { u"first_contact"_s, u"first_contact_on"_s, u"customer since"_s, u"since"_s, u"πρώτη επαφή"_s,
                    u"πελάτης από"_s },
                { u"lost_day"_s, u"lost_on"_s, u"lost"_s, u"end date"_s, u"ημέρα απώλειας"_s, u"απώλεια"_s,
                    u"χάθηκε"_s },
                { u"first_warning_day"_s, u"first_warning_on"_s, u"warning_day"_s, u"first felt slipping on"_s,
                    u"πρώτη ανησυχία"_s, u"πρώτη ένδειξη"_s },
                { u"end_reason"_s, u"reason"_s, u"λόγος"_s, u"αιτία"_s, u"λόγος απώλειας"_s },
                { u"segment"_s, u"group"_s, u"category"_s, u"κατηγορία"_s, u"τμήμα"_s, u"ομάδα"_s },
                { u"owner"_s, u"salesperson"_s, u"representative"_s, u"υπεύθυνος"_s, u"πωλητής"_s },
                { u"region"_s, u"place"_s, u"city"_s, u"περιοχή"_s, u"πόλη"_s },
                { u"note"_s, u"notes"_s, u"remarks"_s, u"σημείωση"_s, u"σημειώσεις"_s, u"παρατηρήσεις"_s },
                { u"kind"_s, u"είδος"_s }, { u"stage"_s, u"στάδιο"_s },
                { u"rhythm_days"_s, u"rhythm"_s, u"cadence_days"_s, u"ρυθμός"_s, u"ρυθμός επαφής"_s },
                { u"limit_days"_s, u"limit"_s, u"limit of silence"_s, u"longest gap"_s, u"max_gap_days"_s,
                    u"όριο σιωπής"_s, u"όριο"_s },
                { u"rating"_s, u"class"_s, u"αξιολόγηση"_s, u"βαθμίδα"_s },
                { u"competitor"_s, u"lost_to"_s, u"ανταγωνιστής"_s, u"ανταγωνισμός"_s },
                { u"end_note"_s, u"loss_note"_s, u"σημείωση απώλειας"_s, u"λόγια απώλειας"_s },
                { u"tags"_s, u"tag"_s, u"labels"_s, u"ετικέτες"_s, u"ετικέτα"_s },
                { u"parent"_s, u"belongs to"_s, u"parent company"_s, u"parent account"_s, u"ανήκει σε"_s, u"μητρική"_s,
                    u"μητρική εταιρεία"_s } });
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

QString titleOf(const CustomField &field)
{
    const QString key = wordKey(field.name);
    const bool isTaken = std::ranges::any_of(columnNames(), [&key](const QStringList &names) {
        return std::ranges::any_of(names, [&key](const QString &name) { return wordKey(name) == key; });
    });
    return isTaken ? u"own field: "_s + field.name : field.name;
}

QList<QStringList> customerTitles(const QList<CustomField> &fields)
{
    QList<QStringList> titles = columnNames();
    for (const CustomField &field : fields)
        titles.append({ titleOf(field) });
    return titles;
}

CustomersFile readCustomers(
    QStringView text, const QString &file, QDate today, const ImportChoices &choices, const QList<CustomField> &fields)
{
    CsvReader reader(text, choices.separator);
    const int firstField = int(columnNames().size());
    CsvValues values(reader.header(), customerTitles(fields), file, today, choices);
    CustomersFile result { .fileName = file,
        .nameColumn = values.number(Name),
        .lostColumn = values.number(LostDay),
        .warningColumn = values.number(FirstWarning),
        .competitorColumn = values.number(Competitor),
        .endNoteColumn = values.number(EndNote),
        .rhythmColumn = values.number(Rhythm),
        .limitColumn = values.number(Limit),
        .parentColumn = values.number(Parent),
        .unknownColumns = values.unknownColumns(),
        .freeColumns = values.freeColumns() };
    if (!values.needs({ { Name, u"customer"_s } }, reader.header())) {
        result.faults = values.takenFaults();
        return result;
    }
    QList<int> dayColumns { FirstContact, LostDay, FirstWarning };
    for (qsizetype at = 0; at < fields.size(); ++at) {
        if (fields.at(at).type == FieldType::Day)
            dayColumns.append(firstField + int(at));
    }
    values.lookAheadIn(reader, dayColumns);
    QHash<QString, QStringList> places; // by folded name
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
            .owner = values.line(Owner),
            .parent = values.line(Parent),
            .region = values.line(Region),
            .note = values.text(Note),
            .kind = values.word(Kind, kindWords(), std::optional<CustomerKind>()),
            .stage = values.word(StageWord, stageWords(), std::optional<Stage>()),
            .cadenceDays = daysIn(values, Rhythm),
            .maxGapDays = daysIn(values, Limit),
            .rating = values.word(RatingWord, ratingWords(), std::optional<Rating>()),
            .competitor = values.line(Competitor),
            .endNote = values.text(EndNote),
            .tags = tagsIn(values),
            .customFields = customFieldsIn(values, fields, firstField),
            .contacts = contactsIn(values) };
        if (row.firstContact.isValid() && row.lostOn.isValid() && row.lostOn < row.firstContact)
            values.refuse(LostDay, Fault::Reason::BeforeFirstContact);
        if (row.firstContact.isValid() && row.firstWarningOn.isValid() && row.firstWarningOn < row.firstContact)
            values.refuse(FirstWarning, Fault::Reason::BeforeFirstContact);
        if (row.endReason != EndReason::None && !row.lostOn.isValid())
            values.refuse(LostDay, Fault::Reason::MissingValue);
        if (row.maxGapDays > 0 && row.maxGapDays < row.cadenceDays)
            values.refuse(Limit, Fault::Reason::BelowRhythm);
        if (!row.name.isEmpty() && isTwice(places[greekFold(row.name)], greekFold(row.region)))
            values.refuse(Name, Fault::Reason::DuplicateCustomer);
        if (values.isGood())
            result.rows.append(std::move(row));
    }
    result.faults = values.takenFaults();
    result.notes = values.notes();
    return result;
}

} // namespace Pistis
