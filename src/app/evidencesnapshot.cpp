#include "app/evidencesnapshot.h"

#include "evidence/tablebytes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr char magic[] = "pistis evidence 2\n";
    constexpr qint64 longestHead = 100;
    constexpr auto algorithm = QCryptographicHash::Sha1;

    // Columns go as they stand in memory, one after the other and without a copy of them: the file is read by the
    // program and the machine that wrote it. Last comes the hash of all.
    class ColumnWriter
    {
    public:
        explicit ColumnWriter(QIODevice &file)
            : m_file(file)
        {
        }

        void put(QByteArrayView bytes)
        {
            m_hash.addData(bytes);
            m_file.write(bytes.data(), bytes.size());
        }

        template <typename Value> void put(const std::vector<Value> &column)
        {
            static_assert(std::is_trivially_copyable_v<Value>);
            const auto count = qint64(column.size());
            put(QByteArrayView(reinterpret_cast<const char *>(&count), sizeof count));
            put(QByteArrayView(reinterpret_cast<const char *>(column.data()), count * qint64(sizeof(Value))));
        }

        void finish() { m_file.write(m_hash.result()); }

    private:
        QIODevice &m_file;
        QCryptographicHash m_hash { algorithm };
    };

    class ColumnReader
    {
    public:
        explicit ColumnReader(QIODevice &file)
            : m_file(file)
        {
        }

        QByteArray line()
        {
            const QByteArray text = m_file.readLine(longestHead);
            m_hash.addData(text);
            return text;
        }

        template <typename Value> std::vector<Value> column()
        {
            qint64 count = 0;
            read(reinterpret_cast<char *>(&count), sizeof count);
            m_good = m_good && count >= 0 && count <= m_file.bytesAvailable() / qint64(sizeof(Value));
            std::vector<Value> values(m_good ? std::size_t(count) : 0);
            read(reinterpret_cast<char *>(values.data()), qint64(values.size() * sizeof(Value)));
            return values;
        }

        bool isWhole()
        {
            const QByteArray hash = m_file.readAll();
            return m_good && hash == m_hash.result();
        }

    private:
        void read(char *to, qint64 size)
        {
            if (size == 0 || !m_good)
                return;
            m_good = m_file.read(to, size) == size;
            m_hash.addData(QByteArrayView(to, size));
        }

        QIODevice &m_file;
        QCryptographicHash m_hash { algorithm };
        bool m_good = true;
    };

    QByteArray headOf(const BookState &state) { return QByteArray::number(state.n) + ' ' + state.op.toLatin1() + '\n'; }

    BookState stateIn(const QByteArray &head)
    {
        const qsizetype space = head.indexOf(' ');
        return { .n = head.left(space).toLongLong(), .op = QString::fromLatin1(head.mid(space + 1).trimmed()) };
    }

    QByteArray nameOf(const QString &bookPath)
    {
        constexpr qsizetype letters = 16;
        const QString path = QFileInfo(bookPath).canonicalFilePath();
        return QCryptographicHash::hash(path.toUtf8(), algorithm).toHex().left(letters);
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
    : m_file(folder + u"/evidence-"_s + QString::fromLatin1(nameOf(bookPath)) + u".snapshot"_s)
{
}

std::unique_ptr<EvidenceBook> EvidenceSnapshot::load() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    ColumnReader reader(file);
    if (reader.line() != magic)
        return {};
    BookLog book { .state = stateIn(reader.line()) };
    book.customers = reader.column<QUuid>();
    book.owners = reader.column<QUuid>();
    book.segments = reader.column<QUuid>();
    book.log.customers = reader.column<CustomerSpan>();
    book.log.offsets = reader.column<int>();
    book.log.days = reader.column<int>();
    book.log.endReasons = apart(reader.column<char>());
    const std::vector<int> logStart = reader.column<int>();
    const std::vector<std::uint8_t> counted = reader.column<std::uint8_t>();
    if (!reader.isWhole())
        return {};
    if (!logStart.empty())
        book.logStart = logStart.front();
    auto counts = countTablesFrom(counted);
    if (!counts)
        return {};
    return std::make_unique<EvidenceBook>(std::move(book), *std::move(counts));
}

bool EvidenceSnapshot::save(EvidenceBook &book) const
{
    const QFileInfo info(m_file);
    if (!QDir().mkpath(info.absolutePath()))
        return false;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const EvidenceLog &log = book.log();
    const auto logStart = book.logStart();
    ColumnWriter writer(file);
    writer.put(QByteArrayView(magic));
    writer.put(QByteArrayView(headOf(book.state())));
    writer.put(book.customers());
    writer.put(book.owners());
    writer.put(book.segments());
    writer.put(log.customers);
    writer.put(log.offsets);
    writer.put(log.days);
    writer.put(joined(log.endReasons));
    writer.put(logStart ? std::vector { *logStart } : std::vector<int>());
    writer.put(bytesOf(book.counts()));
    writer.finish();
    return file.commit();
}

} // namespace Pistis
