#include "cli/evidencefiles.h"

#include <QHash>

#include <limits>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct Customers
    {
        std::vector<CustomerSpan> spans {};
        QHash<QString, int> places {};
        std::vector<std::string> reasons {};
    };

    int placeOf(std::vector<std::string> &words, const QString &word)
    {
        const auto found = std::ranges::find(words, word.toStdString());
        const auto place = int(found - words.begin());
        if (found == words.end())
            words.push_back(word.toStdString());
        return place;
    }

    void readCustomers(const QString &file, const QString &text, EvidenceFiles &files, Customers &customers)
    {
        DayTable table(file, text, files.faults);
        const int name = table.column({ u"customer"_s }, true);
        const int first = table.column({ u"first_contact"_s }, true);
        const int lost = table.column({ u"lost_day"_s }, true);
        const int warning = table.column({ u"first_warning_day"_s, u"first_warning_on"_s, u"warning_day"_s }, false);
        const int reason = table.column({ u"end_reason"_s }, false);
        const int segment = table.column({ u"segment"_s }, false);
        if (name < 0 || first < 0 || lost < 0)
            return;
        QHash<QString, int> segments;
        while (table.next()) {
            if (table.field(name).isEmpty()) {
                table.fault(name, Fault::Reason::MissingValue);
                continue;
            }
            if (customers.places.contains(table.field(name))) {
                table.fault(name, Fault::Reason::DuplicateCustomer);
                continue;
            }
            CustomerSpan span { .id = int(customers.spans.size()) };
            if (table.field(first).isEmpty()) {
                table.fault(first, Fault::Reason::MissingValue);
                continue;
            }
            const auto firstContact = table.day(files.days, first);
            if (!firstContact)
                continue;
            span.firstContact = *firstContact;
            files.latestDay = std::max(files.latestDay, *firstContact);
            bool good = true;
            for (const auto &[column, day] :
                { std::pair(lost, &span.lostDay), std::pair(warning, &span.firstWarning) }) {
                if (table.field(column).isEmpty())
                    continue;
                *day = table.day(files.days, column);
                good = good && *day;
                if (!*day)
                    continue;
                files.latestDay = std::max(files.latestDay, **day);
                if (**day < span.firstContact) {
                    table.fault(column, Fault::Reason::BeforeFirstContact);
                    good = false;
                }
            }
            const QString end = table.field(reason);
            if (!end.isEmpty() && end != u"lost")
                span.endReason = 1 + placeOf(customers.reasons, end);
            if (const QString word = table.field(segment); !word.isEmpty()) {
                if (!segments.contains(word))
                    segments.insert(word, int(segments.size()));
                span.segment = segments.value(word);
            }
            if (!good)
                continue;
            customers.places.insert(table.field(name), span.id);
            files.names.append(table.field(name));
            customers.spans.push_back(span);
        }
    }

    // Visits or signals: two columns, customer and day.
    void readDays(const QString &file, const QString &text, EvidenceFiles &files, const Customers &customers,
        std::vector<std::vector<int>> &days)
    {
        DayTable table(file, text, files.faults);
        const int name = table.column({ u"customer"_s }, true);
        const int when = table.column({ u"day"_s }, true);
        if (name < 0 || when < 0)
            return;
        while (table.next()) {
            if (table.field(when).isEmpty()) {
                table.fault(when, Fault::Reason::MissingValue);
                continue;
            }
            const auto day = table.day(files.days, when);
            if (!day)
                continue;
            const auto customer = customers.places.constFind(table.field(name));
            if (customer == customers.places.cend()) {
                ++files.unknownCustomer;
                continue;
            }
            const auto place = std::size_t(*customer);
            if (*day < customers.spans[place].firstContact) {
                ++files.beforeFirstContact;
                continue;
            }
            files.latestDay = std::max(files.latestDay, *day);
            days[place].push_back(*day);
        }
    }

} // namespace

EvidenceFiles readEvidenceFiles(const QString &customersFile, const QString &visitsFile, const QString &signalsFile)
{
    EvidenceFiles files { .latestDay = std::numeric_limits<int>::min() };
    const auto customersText = dayTableText(customersFile, files.faults);
    const auto visitsText = dayTableText(visitsFile, files.faults);
    if (!customersText || !visitsText)
        return files;
    Customers customers;
    readCustomers(customersFile, *customersText, files, customers);
    std::vector<std::vector<int>> visits(customers.spans.size());
    readDays(visitsFile, *visitsText, files, customers, visits);
    if (!signalsFile.isEmpty()) {
        const auto signalsText = dayTableText(signalsFile, files.faults);
        if (!signalsText)
            return files;
        files.signalDays.resize(customers.spans.size());
        readDays(signalsFile, *signalsText, files, customers, files.signalDays);
    }
    for (std::size_t i = 0; i < visits.size(); ++i)
        files.log.add(customers.spans[i], std::move(visits[i]));
    files.log.endReasons = customers.reasons;
    if (customers.spans.empty())
        files.latestDay = 0;
    return files;
}

} // namespace Pistis
