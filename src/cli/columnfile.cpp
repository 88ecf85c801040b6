#include "cli/columnfile.h"

#include "cli/csvbytes.h"
#include "core/shortened.h"
#include "core/textdecoder.h"

#include <QFileInfo>

#include <charconv>
#include <cmath>
#include <limits>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr double missing = std::numeric_limits<double>::quiet_NaN();

    bool readNumber(std::string_view text, double &value)
    {
        constexpr std::size_t exactDigits = 15;
        const bool negative = text.front() == '-';
        const std::string_view digits = text.substr(negative || text.front() == '+' ? 1 : 0);
        if (digits.empty())
            return false;
        long long whole = 0;
        std::size_t at = 0;
        while (at < digits.size() && at < exactDigits && digits[at] >= '0' && digits[at] <= '9')
            whole = whole * 10 + (digits[at++] - '0');
        if (at == digits.size()) {
            value = double(negative ? -whole : whole);
            return true;
        }
        const std::string_view all = negative ? text : digits;
        const auto [end, fault] = std::from_chars(all.data(), all.data() + all.size(), value);
        return fault == std::errc() && end == all.data() + all.size() && std::isfinite(value)
            && (digits.front() == '.' || (digits.front() >= '0' && digits.front() <= '9'));
    }

    // The place of each word met.
    class WordPlaces
    {
    public:
        int placeOf(std::string_view text, QStringList &words)
        {
            if (text == m_last)
                return m_lastPlace;
            m_last = text;
            const auto found = m_places.find(m_last);
            if (found == m_places.end()) {
                m_lastPlace = int(words.size());
                m_places.emplace(m_last, m_lastPlace);
                words.append(QString::fromUtf8(text.data(), qsizetype(text.size())));
            } else {
                m_lastPlace = found->second;
            }
            return m_lastPlace;
        }

    private:
        std::unordered_map<std::string, int> m_places {};
        std::string m_last {};
        int m_lastPlace = -1;
    };

    QString quoted(std::string_view text)
    {
        constexpr qsizetype shown = 40;
        return u'"' + shortened(QString::fromUtf8(text.data(), qsizetype(text.size())), shown) + u'"';
    }

} // namespace

// One way through a file. A column of either kind begins as numbers; the first word in it ends the pass, and it is read
// as words from the beginning.
class ColumnPass
{
public:
    enum class Outcome { Done, Again, NotAscii, Refused };

    ColumnPass(ColumnFile &file, std::vector<ColumnNeed> &needs)
        : m_file(file)
        , m_needs(needs)
    {
    }

    Outcome run(CsvBytes &bytes)
    {
        m_file.m_rows = 0;
        m_file.m_columns.clear();
        m_file.m_lines.clear();
        if (const Outcome outcome = readHeader(bytes); outcome != Outcome::Done)
            return outcome;
        if (const Outcome outcome = findColumns(bytes.line()); outcome != Outcome::Done)
            return outcome;
        while (true) {
            switch (bytes.next()) {
            case CsvBytes::Outcome::NotAscii:
                return Outcome::NotAscii;
            case CsvBytes::Outcome::End:
                return Outcome::Done;
            case CsvBytes::Outcome::UnclosedQuote:
                return refuse(bytes.line(), 0, unclosed);
            case CsvBytes::Outcome::Record:
                if (const Outcome outcome = addRow(bytes); outcome != Outcome::Done)
                    return outcome;
            }
        }
    }

    Outcome readHeader(CsvBytes &bytes)
    {
        bytes.setSeparator(bytes.likeliestSeparator());
        switch (bytes.next()) {
        case CsvBytes::Outcome::NotAscii:
            return Outcome::NotAscii;
        case CsvBytes::Outcome::End:
            return refuse(0, 0, u"The file is empty; it needs a header and lines of data."_s);
        case CsvBytes::Outcome::UnclosedQuote:
            return refuse(bytes.line(), 0, unclosed);
        case CsvBytes::Outcome::Record:
            break;
        }
        m_file.m_header.clear();
        for (const std::string_view name : bytes.fields())
            m_file.m_header.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
        return Outcome::Done;
    }

    const ColumnFault &fault() const { return m_fault; }

private:
    inline static const QString unclosed = u"A quotation mark is opened and never closed."_s;

    Outcome refuse(int line, int column, const QString &sentence)
    {
        m_fault = { line, column, sentence };
        return Outcome::Refused;
    }

    Outcome findColumns(int line)
    {
        const QStringList &names = m_file.m_header;
        for (const ColumnNeed &need : m_needs) {
            const qsizetype place = names.indexOf(need.name);
            if (place < 0)
                return refuse(
                    line, 0, u"There is no column \"%1\". The columns are: %2."_s.arg(need.name, names.join(", "_L1)));
            m_file.m_columns.push_back({ .name = need.name, .place = int(place) });
        }
        m_words.resize(m_needs.size());
        return Outcome::Done;
    }

    Outcome addRow(const CsvBytes &bytes)
    {
        const std::vector<std::string_view> &fields = bytes.fields();
        const auto width = std::size_t(m_file.m_header.size());
        if (fields.size() != width)
            return refuse(
                bytes.line(), 0, u"The line has %1 fields, the header has %2."_s.arg(fields.size()).arg(width));
        const int expected
            = m_file.m_lines.empty() ? 0 : m_file.m_lines.back().line + int(m_file.m_rows - m_file.m_lines.back().row);
        if (bytes.line() != expected)
            m_file.m_lines.push_back({ m_file.m_rows, bytes.line() });
        ++m_file.m_rows;
        constexpr std::size_t sample = 10'000;
        if (m_file.m_rows == sample)
            makeRoom(bytes);
        for (std::size_t i = 0; i < m_needs.size(); ++i) {
            const std::string_view text = fields[std::size_t(m_file.m_columns[i].place)];
            if (const Outcome outcome = addValue(i, text, bytes.line()); outcome != Outcome::Done)
                return outcome;
        }
        return Outcome::Done;
    }

    // Guesses the number of rows from the length of the first ones.
    void makeRoom(const CsvBytes &bytes)
    {
        constexpr double reserve = 1.02;
        const double rows
            = double(m_file.m_rows) * double(bytes.size()) / double(std::max<qint64>(1, bytes.bytesRead()));
        const auto guess = std::size_t(reserve * rows);
        for (std::size_t i = 0; i < m_needs.size(); ++i) {
            const ColumnNeed &need = m_needs[i];
            if (need.asNumber || (need.asEither && !need.isText))
                m_file.m_columns[i].number.reserve(guess);
            if (need.asWords || need.isText)
                m_file.m_columns[i].word.reserve(guess);
        }
    }

    Outcome addValue(std::size_t i, std::string_view text, int line)
    {
        ColumnNeed &need = m_needs[i];
        Column &column = m_file.m_columns[i];
        if (need.asNumber || (need.asEither && !need.isText)) {
            double value = missing;
            if (!text.empty() && !readNumber(text, value)) {
                if (need.asNumber)
                    return refuse(line, column.place + 1,
                        u"%1 is not a number; column \"%2\" must hold numbers (an empty field is a missing value)."_s
                            .arg(quoted(text), column.name));
                need.isText = true;
                return isMixed(column) ? refuseMixed(line, column, text) : Outcome::Again;
            }
            column.number.push_back(value);
        }
        if (!need.asWords && !need.isText)
            return Outcome::Done;
        const qsizetype before = column.words.size();
        column.word.push_back(text.empty() ? -1 : m_words[i].placeOf(text, column.words));
        double value = missing;
        if (need.isText && column.words.size() > before && readNumber(text, value))
            return refuseMixed(line, column, text);
        return Outcome::Done;
    }

    static bool isMixed(const Column &column)
    {
        for (const double value : column.number) {
            if (!std::isnan(value))
                return true;
        }
        return false;
    }

    Outcome refuseMixed(int line, const Column &column, std::string_view text)
    {
        return refuse(line, column.place + 1,
            u"At %1 column \"%2\" changes between numbers and text. Write factor(%2) to take its values as "
            u"categories; an empty field is a missing value."_s.arg(quoted(text), column.name));
    }

    ColumnFile &m_file;
    std::vector<ColumnNeed> &m_needs;
    std::vector<WordPlaces> m_words {};
    ColumnFault m_fault {};
};

ColumnFile::ColumnFile(const QString &path)
    : m_file(path)
{
}

std::optional<ColumnFile::Refusal> ColumnFile::open()
{
    const QFileInfo info(m_file.fileName());
    if (!info.exists())
        return Fault { .file = info.fileName(), .reason = Fault::Reason::Missing };
    if (!info.isFile() || !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Fault { .file = info.fileName(), .reason = Fault::Reason::Unreadable };
    std::vector<ColumnNeed> none;
    ColumnPass pass(*this, none);
    CsvBytes bytes(m_file, true);
    switch (pass.readHeader(bytes)) {
    case ColumnPass::Outcome::Refused:
        return pass.fault();
    case ColumnPass::Outcome::NotAscii:
        break;
    default:
        return {};
    }
    if (const auto refusal = decode())
        return refusal;
    CsvBytes decoded(m_decoded, false);
    return pass.readHeader(decoded) == ColumnPass::Outcome::Done ? std::nullopt : std::optional<Refusal>(pass.fault());
}

std::optional<ColumnFile::Refusal> ColumnFile::decode()
{
    m_file.seek(0);
    const auto text = decodeText(m_file.readAll());
    if (const auto *reason = std::get_if<Fault::Reason>(&text))
        return Fault { .file = QFileInfo(m_file.fileName()).fileName(), .reason = *reason };
    m_decoded.setData(std::get<DecodedText>(text).text.toUtf8());
    m_decoded.open(QIODevice::ReadOnly);
    m_isDecoded = true;
    return {};
}

std::optional<ColumnFile::Refusal> ColumnFile::read(std::vector<ColumnNeed> needs)
{
    while (true) {
        device().seek(0);
        CsvBytes bytes(device(), !m_isDecoded);
        ColumnPass pass(*this, needs);
        switch (pass.run(bytes)) {
        case ColumnPass::Outcome::Done:
            return {};
        case ColumnPass::Outcome::Again:
            break;
        case ColumnPass::Outcome::Refused:
            return pass.fault();
        case ColumnPass::Outcome::NotAscii:
            if (const auto refusal = decode())
                return refusal;
        }
    }
}

QString ColumnFile::name() const { return QFileInfo(m_file.fileName()).fileName(); }

int ColumnFile::lineOf(std::size_t row) const
{
    const auto after = std::ranges::upper_bound(m_lines, row, {}, &LineMark::row);
    if (after == m_lines.begin())
        return 0;
    const LineMark &mark = *std::prev(after);
    return mark.line + int(row - mark.row);
}

const Column *ColumnFile::column(const QString &name) const
{
    const auto found = std::ranges::find(m_columns, name, &Column::name);
    return found == m_columns.end() ? nullptr : &*found;
}

Column *ColumnFile::column(const QString &name)
{
    const auto found = std::ranges::find(m_columns, name, &Column::name);
    return found == m_columns.end() ? nullptr : &*found;
}

} // namespace Pistis
