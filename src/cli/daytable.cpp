#include "cli/daytable.h"

#include "exchange/daytext.h"
#include "exchange/textfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int mostFaults = 100;

    // Ten thousand years; a date written as 20260101 is beyond it.
    constexpr int farthestDay = 4'000'000;

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

std::optional<QString> dayTableText(const QString &file, QList<Fault> &faults)
{
    constexpr qint64 largest = 1LL << 30;
    auto text = readTextFile(file, largest);
    if (const auto *fault = std::get_if<Fault>(&text)) {
        faults.append(*fault);
        return {};
    }
    return std::get<DecodedText>(text).text;
}

DayTable::DayTable(const QString &file, const QString &text, QList<Fault> &faults)
    : m_file(QFileInfo(file).fileName())
    , m_reader(text)
    , m_faults(faults)
{
}

int DayTable::column(const QStringList &names, bool needed)
{
    for (const QString &name : names) {
        const auto place = m_reader.header().indexOf(name);
        if (place >= 0)
            return int(place);
    }
    if (needed)
        m_faults.append({ .file = m_file, .line = 1, .reason = Fault::Reason::MissingColumn, .text = names.first() });
    return -1;
}

bool DayTable::next()
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

std::optional<int> DayTable::day(RunDays &days, int column)
{
    Fault::Reason reason = Fault::Reason::BadDate;
    const auto day = days.read(field(column), reason);
    if (!day)
        fault(column, reason);
    return day;
}

void DayTable::fault(int column, Fault::Reason reason)
{
    constexpr int shown = 40;
    const QString text = reason == Fault::Reason::MissingValue ? m_reader.header().value(column) : field(column);
    m_faults.append(
        { .file = m_file, .line = m_row.line, .column = column + 1, .reason = reason, .text = text.left(shown) });
}

} // namespace Pistis
