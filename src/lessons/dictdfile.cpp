#include "lessons/dictdfile.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

namespace Pistis {

namespace {

    constexpr qsizetype longestArticle = 64 << 10; // bytes; what is longer is no entry of a dictionary

    int digitOf(char letter)
    {
        if (letter >= 'A' && letter <= 'Z')
            return letter - 'A';
        if (letter >= 'a' && letter <= 'z')
            return letter - 'a' + 26;
        if (letter >= '0' && letter <= '9')
            return letter - '0' + 52;
        return letter == '+' ? 62 : letter == '/' ? 63 : -1;
    }

    // Numbers of the index are written to the base of 64, the highest digit first.
    std::optional<qsizetype> numberOf(QByteArrayView digits)
    {
        constexpr qsizetype mostDigits = 7;
        if (digits.isEmpty() || digits.size() > mostDigits)
            return {};
        qsizetype number = 0;
        for (const char letter : digits) {
            const int digit = digitOf(letter);
            if (digit < 0)
                return {};
            number = number * 64 + digit;
        }
        return number;
    }

    std::optional<DictdEntry> entryOf(QByteArrayView line, const QByteArray &text)
    {
        const qsizetype first = line.indexOf('\t');
        const qsizetype second = first < 0 ? -1 : line.indexOf('\t', first + 1);
        if (first <= 0 || second < 0)
            return {};
        const auto start = numberOf(line.sliced(first + 1, second - first - 1));
        const auto size = numberOf(line.sliced(second + 1));
        if (!start || !size || *size > longestArticle || *start > text.size() || *size > text.size() - *start)
            return {};
        return DictdEntry { .headword = QString::fromUtf8(line.first(first)),
            .article = QString::fromUtf8(QByteArrayView(text).sliced(*start, *size)) };
    }

    QByteArrayView withoutReturn(QByteArrayView line) { return line.endsWith('\r') ? line.chopped(1) : line; }

    bool isAboutTheDictionary(QByteArrayView line)
    {
        return line.startsWith("00database") || line.startsWith("00-database");
    }

    using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

} // namespace

DictdFile readDictd(const QByteArray &index, const QByteArray &text)
{
    DictdFile file;
    for (qsizetype at = 0; at < index.size();) {
        const qsizetype end = index.indexOf('\n', at);
        const QByteArrayView line
            = withoutReturn(QByteArrayView(index).sliced(at, (end < 0 ? index.size() : end) - at));
        at = end < 0 ? index.size() : end + 1;
        if (line.isEmpty() || isAboutTheDictionary(line))
            continue;
        if (auto entry = entryOf(line, text))
            file.entries.append(std::move(*entry));
        else
            ++file.brokenLines;
    }
    return file;
}

std::optional<QByteArray> unzippedBytes(const QByteArray &bytes, qsizetype largest)
{
    if (!bytes.startsWith("\x1f\x8b"))
        return bytes.size() > largest ? std::nullopt : std::optional(bytes);
    const Reader reader(archive_read_new(), archive_read_free);
    archive_entry *entry = nullptr;
    if (!reader || archive_read_support_filter_gzip(reader.get()) != ARCHIVE_OK
        || archive_read_support_format_raw(reader.get()) != ARCHIVE_OK
        || archive_read_open_memory(reader.get(), bytes.constData(), size_t(bytes.size())) != ARCHIVE_OK
        || archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK)
        return {};
    QByteArray unzipped;
    std::array<char, 64 << 10> piece;
    while (const auto size = archive_read_data(reader.get(), piece.data(), piece.size())) {
        if (size < 0 || unzipped.size() + size > largest)
            return {};
        unzipped.append(piece.data(), qsizetype(size));
    }
    return unzipped;
}

} // namespace Pistis
