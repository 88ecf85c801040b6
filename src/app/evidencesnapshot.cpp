#include "app/evidencesnapshot.h"

#include "evidence/tablebytes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <cstring>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr char magic[] = "pistis evidence 1\n";

    // Columns go as they stand in memory: the file is read by the program and the machine that wrote it.
    template <typename Value> void put(QByteArray &bytes, const std::vector<Value> &column)
    {
        static_assert(std::is_trivially_copyable_v<Value>);
        const auto count = qint64(column.size());
        bytes.append(reinterpret_cast<const char *>(&count), sizeof count);
        bytes.append(reinterpret_cast<const char *>(column.data()), count * qsizetype(sizeof(Value)));
    }

    template <typename Value> bool take(QByteArrayView &bytes, std::vector<Value> &column)
    {
        qint64 count = 0;
        if (bytes.size() < qsizetype(sizeof count))
            return false;
        std::memcpy(&count, bytes.data(), sizeof count);
        bytes = bytes.sliced(sizeof count);
        if (count < 0 || count > bytes.size() / qsizetype(sizeof(Value)))
            return false;
        column.resize(std::size_t(count));
        if (count > 0)
            std::memcpy(column.data(), bytes.data(), std::size_t(count) * sizeof(Value));
        bytes = bytes.sliced(count * qsizetype(sizeof(Value)));
        return true;
    }

    QByteArray headOf(const BookState &state)
    {
        return magic + QByteArray::number(state.n) + ' ' + state.op.toLatin1() + '\n';
    }

    QByteArray hashOf(QByteArrayView bytes)
    {
        QCryptographicHash hash(QCryptographicHash::Sha1);
        hash.addData(bytes);
        return hash.result();
    }

    std::vector<char> joined(const std::vector<std::string> &words)
    {
        std::vector<char> text;
        for (const std::string &word : words) {
            text.insert(text.end(), word.begin(), word.end());
            text.push_back('\n');
        }
        return text;
    }

    std::vector<std::string> apart(const std::vector<char> &text)
    {
        std::vector<std::string> words { "" };
        for (const char letter : text) {
            if (letter == '\n')
                words.emplace_back();
            else
                words.back() += letter;
        }
        words.pop_back();
        return words;
    }

} // namespace

EvidenceSnapshot::EvidenceSnapshot(const QString &bookPath)
    : EvidenceSnapshot(bookPath, QStandardPaths::writableLocation(QStandardPaths::CacheLocation))
{
}

EvidenceSnapshot::EvidenceSnapshot(const QString &bookPath, const QString &folder)
    : m_file(folder + u"/evidence-"_s
        + QString::fromLatin1(hashOf(QFileInfo(bookPath).canonicalFilePath().toUtf8()).toHex().left(16))
        + u".snapshot"_s)
{
}

std::unique_ptr<EvidenceBook> EvidenceSnapshot::load(const BookState &state) const
{
    QFile file(m_file);
    const QByteArray head = headOf(state);
    if (!file.open(QIODevice::ReadOnly) || file.read(head.size()) != head)
        return {};
    const QByteArray hash = file.read(QCryptographicHash::hashLength(QCryptographicHash::Sha1));
    const QByteArray bytes = file.readAll();
    if (hashOf(bytes) != hash)
        return {};
    BookLog book { .state = state };
    QByteArrayView rest = bytes;
    std::vector<char> reasons;
    std::vector<int> logStart;
    std::vector<std::uint8_t> counted;
    if (!take(rest, book.customers) || !take(rest, book.owners) || !take(rest, book.segments)
        || !take(rest, book.log.customers) || !take(rest, book.log.offsets) || !take(rest, book.log.days)
        || !take(rest, book.log.repeats) || !take(rest, reasons) || !take(rest, logStart) || !take(rest, counted))
        return {};
    book.log.endReasons = apart(reasons);
    if (!logStart.empty())
        book.logStart = logStart.front();
    auto counts = countTablesFrom(counted);
    if (!counts)
        return {};
    return std::make_unique<EvidenceBook>(std::move(book), *std::move(counts));
}

bool EvidenceSnapshot::save(EvidenceBook &book, const EvidenceParameters &parameters) const
{
    const BookLog whole = book.whole();
    QByteArray bytes;
    put(bytes, whole.customers);
    put(bytes, whole.owners);
    put(bytes, whole.segments);
    put(bytes, whole.log.customers);
    put(bytes, whole.log.offsets);
    put(bytes, whole.log.days);
    put(bytes, whole.log.repeats);
    put(bytes, joined(whole.log.endReasons));
    put(bytes, whole.logStart ? std::vector { *whole.logStart } : std::vector<int>());
    put(bytes, bytesOf(book.counts(parameters)));
    const QFileInfo info(m_file);
    if (!QDir().mkpath(info.absolutePath()))
        return false;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(headOf(whole.state));
    file.write(hashOf(bytes));
    file.write(bytes);
    return file.commit();
}

} // namespace Pistis
