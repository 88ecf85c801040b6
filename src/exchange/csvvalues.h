#pragma once

#include "core/numbertext.h"
#include "exchange/csvcolumns.h"
#include "exchange/daytext.h"

#include <QHash>

#include <utility>

namespace Pistis {

// The words of a column, by their keys, and what they stand for.
template <typename Value> using WordMap = QHash<QString, Value>;

template <typename Value> WordMap<Value> wordMap(std::initializer_list<std::pair<QString, Value>> words)
{
    WordMap<Value> map;
    for (const auto &[word, value] : words)
        map.insert(wordKey(word), value);
    return map;
}

// The values of one row after the other; the first thing that is wrong in a row becomes its fault.
class CsvValues
{
public:
    CsvValues(const QStringList &header, const QList<QStringList> &names, const QString &file, QDate today,
        const ImportChoices &choices = {});

    // Whether the file has a header with these columns and with what was told of it; if not, nothing else is a fault.
    bool needs(const QList<std::pair<int, QString>> &columns, const QStringList &header);
    // What a value leaves open, other values of the file may tell; reader stands before its first row.
    void lookAheadIn(const CsvReader &reader, const QList<int> &dayColumns);
    bool begin(const CsvRow &row); // false: the row as such is faulty
    bool isGood() const { return m_good; }
    int number(int column) const { return m_columns.number(column); }
    const QStringList &unknownColumns() const { return m_columns.unknown(); }
    const QList<QStringList> &freeColumns() const { return m_columns.free(); }

    QString line(int column);
    QString neededLine(int column);
    QString text(int column);
    QDate day(int column); // invalid when empty
    QDate neededDay(int column);
    QDate pastDay(int column); // today is past enough
    DecimalMark decimalMark(int column); // that the numbers of the column show
    template <typename Value> Value word(int column, const WordMap<Value> &words, Value missing);
    void refuse(int column, Fault::Reason reason);
    QList<Fault> takenFaults() { return m_faults.taken(); }
    const QList<ImportNote> &notes() const { return m_notes; } // how days were read that nobody told of

private:
    template <typename Told> struct Agreed
    {
        Told told {};
        int line = 0; // that tells it first
        QString text {};
    };

    // What the values of these columns tell, where none tells otherwise; else the first value of Told, Unknown.
    template <typename Told> Agreed<Told> agreed(const QList<int> &columns, Told (*told)(QStringView)) const;
    void seekDayOrder();

    CsvColumns m_columns;
    QStringList m_titles;
    std::optional<CsvReader> m_rows;
    QList<int> m_dayColumns;
    QHash<int, DecimalMark> m_marks;
    FileFaults m_faults;
    QDate m_today;
    DayText m_days;
    QList<ImportNote> m_notes;
    bool m_soughtOrder = false;
    CsvRow m_row;
    bool m_good = true;
};

template <typename Told>
CsvValues::Agreed<Told> CsvValues::agreed(const QList<int> &columns, Told (*told)(QStringView)) const
{
    Agreed<Told> all {};
    if (!m_rows)
        return all;
    CsvReader rows = *m_rows;
    while (const auto row = rows.next()) {
        for (const int column : columns) {
            const QString text = m_columns.value(*row, column).trimmed();
            const Told one = told(text);
            if (one == Told {})
                continue;
            if (all.told != Told {} && one != all.told)
                return {};
            if (all.told == Told {})
                all = { .told = one, .line = row->line, .text = text };
        }
    }
    return all;
}

template <typename Value> Value CsvValues::word(int column, const WordMap<Value> &words, Value missing)
{
    const QString key = wordKey(m_columns.value(m_row, column));
    if (key.isEmpty())
        return missing;
    if (const auto found = words.constFind(key); found != words.cend())
        return *found;
    refuse(column, Fault::Reason::BadWord);
    return missing;
}

} // namespace Pistis
