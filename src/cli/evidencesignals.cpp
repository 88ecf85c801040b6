#include "cli/evidencesignals.h"

#include "app/customerservice.h"
#include "app/evidenceservice.h"
#include "app/requestservice.h"
#include "cli/clibook.h"
#include "cli/daytable.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // Takes signals in and counts those that cannot be used.
    class SignalCollector
    {
    public:
        explicit SignalCollector(const BookLog &log)
            : m_log(log)
        {
            m_signals.days.resize(log.customers.size());
            for (std::size_t place = 0; place < log.customers.size(); ++place)
                m_places.insert(log.customers[place], place);
        }

        void add(const QUuid &customer, int day)
        {
            const auto place = m_places.constFind(customer);
            if (place == m_places.cend())
                ++m_signals.unknownCustomer;
            else if (day < m_log.log.customers[*place].firstContact)
                ++m_signals.beforeFirstContact;
            else
                m_signals.days[*place].push_back(day);
        }

        EvidenceSignals taken() { return std::move(m_signals); }

    private:
        const BookLog &m_log;
        QHash<QUuid, std::size_t> m_places {};
        EvidenceSignals m_signals {};
    };

    std::variant<EvidenceSignals, int> requestsOf(CliContext &context, CliBook &book, SignalCollector collector)
    {
        const auto requests = awaited(RequestService(book.store()).daysAsked());
        if (!requests)
            return failed(context, requests.error());
        for (auto customer = requests->cbegin(); customer != requests->cend(); ++customer) {
            for (const QDate &day : *customer)
                collector.add(customer.key(), logDayOf(day));
        }
        return collector.taken();
    }

    // The customers of a book by the names that a file gives them, each looked up once.
    class CustomerNames
    {
    public:
        explicit CustomerNames(CliBook &book)
            : m_service(book.store())
        {
        }

        // Null: no such customer. Several of one name are a reason to refuse the file.
        Result<QUuid> find(const QString &name, bool &isAmbiguous)
        {
            const auto known = m_found.constFind(name);
            if (known != m_found.cend())
                return *known;
            const auto named = awaited(m_service.named(name));
            if (!named)
                return named.error();
            isAmbiguous = named->size() > 1;
            const QUuid id = named->size() == 1 ? named->constFirst().customer.id : QUuid();
            m_found.insert(name, id);
            return id;
        }

    private:
        CustomerService m_service;
        QHash<QString, QUuid> m_found {};
    };

    std::variant<EvidenceSignals, int> fileOf(
        CliContext &context, CliBook &book, SignalCollector collector, const QString &file)
    {
        QList<Fault> faults;
        const auto text = dayTableText(file, faults);
        if (!text)
            return failed(context, faults);
        DayTable table(file, *text, faults);
        const int name = table.column({ u"customer"_s }, true);
        const int when = table.column({ u"day"_s }, true);
        CustomerNames names(book);
        RunDays days;
        while (name >= 0 && when >= 0 && table.next()) {
            if (table.field(name).isEmpty() || table.field(when).isEmpty()) {
                table.fault(table.field(name).isEmpty() ? name : when, Fault::Reason::MissingValue);
                continue;
            }
            const auto day = table.day(days, when);
            if (!day)
                continue;
            bool isAmbiguous = false;
            const auto customer = names.find(table.field(name), isAmbiguous);
            if (!customer)
                return failed(context, customer.error());
            if (isAmbiguous)
                table.fault(name, Fault::Reason::AmbiguousCustomer);
            else
                collector.add(*customer, *day);
        }
        if (!faults.isEmpty())
            return failed(context, faults);
        return collector.taken();
    }

} // namespace

std::variant<EvidenceSignals, int> readSignals(
    CliContext &context, CliBook &book, const BookLog &log, const QString &source)
{
    if (source == u"requests")
        return requestsOf(context, book, SignalCollector(log));
    return fileOf(context, book, SignalCollector(log), source);
}

} // namespace Pistis
