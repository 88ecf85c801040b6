#include "cli/evidencefiles.h"

#include "exchange/csvreader.h"
#include "exchange/daytext.h"
#include "exchange/textfile.h"

#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int mostFaults = 100;

    // Ten thousand years; a date written as 20260101 is beyond it.
    constexpr int farthestDay = 4'000'000;

    std::optional<QString> textOf(const QString &name, QList<Fault> &faults)
    {
        constexpr qint64 largest = 1LL << 30;
        auto text = readTextFile(name, largest);
        if (const auto *fault = std::get_if<Fault>(&text)) {
            faults.append(*fault);
            return {};
        }
        return std::get<DecodedText>(text).text;
    }

    // One file, read by the names of its columns.
    class Table
    {
    public:
        Table(const QString &file, const QString &text, QList<Fault> &faults)
            : m_file(QFileInfo(file).fileName())
            , m_reader(text)
            , m_faults(faults)
        {
        }

        // Place of the first of these names, -1 when none is there.
        int column(const QStringList &names, bool needed)
        {
            for (const QString &name : names) {
                const auto place = m_reader.header().indexOf(name);
                if (place >= 0)
                    return int(place);
            }
            if (needed)
                m_faults.append(
                    { .file = m_file, .line = 1, .reason = Fault::Reason::MissingColumn, .text = names.first() });
            return -1;
        }

        bool next()
        {
            while (m_faults.size() < mostFaults) {
                const auto row = m_reader.next();
                if (!row)
                    return false;
                m_row = *row;
                if (!m_row.fault)
                    return true;
                fault(m_row.faultColumn - 1, *m_row.fault);
            }
            return false;
        }

        QString field(int column) const { return column < 0 ? QString() : m_row.fields.value(column); }

        std::optional<int> day(RunDays &days, int column)
        {
            Fault::Reason reason = Fault::Reason::BadDate;
            const auto day = days.read(field(column), reason);
            if (!day)
                fault(column, reason);
            return day;
        }

        void fault(int column, Fault::Reason reason)
        {
            constexpr int shown = 40;
            m_faults.append({ .file = m_file,
                .line = m_row.line,
                .column = column + 1,
                .reason = reason,
                .text = field(column).left(shown) });
        }

    private:
        QString m_file;
        CsvReader m_reader;
        QList<Fault> &m_faults;
        CsvRow m_row;
    };

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
        Table table(file, text, files.faults);
        const int name = table.column({ u"customer"_s }, true);
        const int first = table.column({ u"first_contact"_s }, true);
        const int lost = table.column({ u"lost_day"_s }, true);
        const int warning = table.column({ u"first_warning_day"_s, u"first_warning_on"_s, u"warning_day"_s }, false);
        const int reason = table.column({ u"end_reason"_s }, false);
        const int segment = table.column({ u"segment"_s }, false);
        if (name < 0 || first < 0 || lost < 0)
            return;
        std::vector<std::string> segments;
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
            if (!table.field(segment).isEmpty())
                span.segment = placeOf(segments, table.field(segment));
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
        Table table(file, text, files.faults);
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

std::optional<int> RunDays::read(QStringView text, Fault::Reason &reason)
{
    reason = Fault::Reason::BadDate;
    bool isWhole = false;
    int day = text.toInt(&isWhole);
    if (isWhole && (day > farthestDay || day < -farthestDay))
        return {};
    if (!isWhole) {
        const QDate date = writtenDay(text);
        if (!date.isValid())
            return {};
        day = int(QDate(1970, 1, 1).daysTo(date));
    }
    const Kind kind = isWhole ? Kind::Whole : Kind::Iso;
    if (m_kind != Kind::Unknown && m_kind != kind) {
        reason = Fault::Reason::MixedDates;
        return {};
    }
    m_kind = kind;
    return day;
}

EvidenceFiles readEvidenceFiles(const QString &customersFile, const QString &visitsFile, const QString &signalsFile)
{
    EvidenceFiles files { .latestDay = std::numeric_limits<int>::min() };
    const auto customersText = textOf(customersFile, files.faults);
    const auto visitsText = textOf(visitsFile, files.faults);
    if (!customersText || !visitsText)
        return files;
    Customers customers;
    readCustomers(customersFile, *customersText, files, customers);
    std::vector<std::vector<int>> visits(customers.spans.size());
    readDays(visitsFile, *visitsText, files, customers, visits);
    if (!signalsFile.isEmpty()) {
        const auto signalsText = textOf(signalsFile, files.faults);
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
