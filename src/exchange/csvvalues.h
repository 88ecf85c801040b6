#pragma once

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
        DayOrder order = DayOrder::Unknown);

    // Whether the file has a header with these columns; if not, that is the only fault.
    bool needs(const QList<std::pair<int, QString>> &columns, const QStringList &header);
    bool begin(const CsvRow &row); // false: the row as such is faulty
    bool isGood() const { return m_good; }
    int number(int column) const { return m_columns.number(column); }
    const QStringList &unknownColumns() const { return m_columns.unknown(); }

    QString line(int column);
    QString neededLine(int column);
    QString text(int column);
    QDate day(int column); // invalid when empty
    QDate neededDay(int column);
    QDate pastDay(int column); // today is past enough
    template <typename Value> Value word(int column, const WordMap<Value> &words, Value missing);
    void refuse(int column, Fault::Reason reason);
    QList<Fault> takenFaults() { return m_faults.taken(); }

private:
    CsvColumns m_columns;
    FileFaults m_faults;
    QDate m_today;
    DayText m_days;
    CsvRow m_row;
    bool m_good = true;
};

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
