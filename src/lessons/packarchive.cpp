#include "lessons/packarchive.h"

#include "lessons/packpolicy.h"

#include <QtEndian>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Reason = Fault::Reason;

    constexpr qint64 smallGrowth = 1 << 20; // bytes; below that a large ratio does no harm

    struct Close
    {
        void operator()(archive *reader) const { archive_read_free(reader); }
    };
    using Reader = std::unique_ptr<archive, Close>;

    Reader opened(const QByteArray &bytes)
    {
        Reader reader(archive_read_new());
        const bool open = reader && archive_read_support_format_zip_seekable(reader.get()) == ARCHIVE_OK
            && archive_read_open_memory(reader.get(), bytes.constData(), size_t(bytes.size())) == ARCHIVE_OK;
        return open ? std::move(reader) : Reader();
    }

    QString pathOf(archive_entry *entry)
    {
        if (const char *utf8 = archive_entry_pathname_utf8(entry); utf8 && *utf8)
            return QString::fromUtf8(utf8);
        const char *raw = archive_entry_pathname(entry);
        return raw && *raw ? QString::fromLatin1(raw) : u"?"_s;
    }

    PackPolicy::Kind kindOf(archive_entry *entry)
    {
        const auto type = archive_entry_filetype(entry);
        if (archive_entry_hardlink(entry) || archive_entry_symlink(entry))
            return PackPolicy::Kind::Other;
        return type == AE_IFREG ? PackPolicy::Kind::File
            : type == AE_IFDIR  ? PackPolicy::Kind::Folder
                                : PackPolicy::Kind::Other;
    }

    // The library turns backslashes into slashes, so they are looked for in the directory at the end of the file.
    std::optional<QString> nameWithBackslash(const QByteArray &bytes)
    {
        constexpr qsizetype endSize = 22;
        constexpr qsizetype headerSize = 46;
        const qsizetype end = bytes.lastIndexOf("PK\x05\x06");
        if (end < 0 || end + endSize > bytes.size())
            return {};
        qsizetype at = qFromLittleEndian<quint32>(bytes.constData() + end + 16);
        while (at + headerSize <= end && bytes.mid(at, 4) == "PK\x01\x02") {
            const auto length = [header = bytes.constData() + at](
                                    qsizetype place) { return qsizetype(qFromLittleEndian<quint16>(header + place)); };
            const QByteArray name = bytes.mid(at + headerSize, length(28));
            if (name.contains('\\'))
                return QString::fromUtf8(name);
            at += headerSize + length(28) + length(30) + length(32);
        }
        return {};
    }

    bool isHeader(int code) { return code == ARCHIVE_OK || code == ARCHIVE_WARN; }

    // Names, kinds and sizes as they are declared.
    std::optional<Fault> refusal(const QByteArray &bytes)
    {
        const Reader reader = opened(bytes);
        if (!reader)
            return packFault(Reason::BadPack, {});
        if (const auto name = nameWithBackslash(bytes))
            return packFault(Reason::PackOutside, *name);
        PackPolicy policy;
        qint64 declared = 0;
        archive_entry *entry = nullptr;
        int code = archive_read_next_header(reader.get(), &entry);
        for (; isHeader(code); code = archive_read_next_header(reader.get(), &entry)) {
            const QString path = pathOf(entry);
            const qint64 size = archive_entry_size(entry);
            if (auto fault = policy.admit(path, kindOf(entry), size))
                return fault;
            declared += size;
            if (archive_entry_is_encrypted(entry) || size < 0)
                return packFault(Reason::BadPack, path);
            if (declared > largestGrowth * bytes.size())
                return packFault(Reason::PackGrows, path);
        }
        return code == ARCHIVE_EOF ? std::nullopt : std::optional(packFault(Reason::BadPack, {}));
    }

    std::optional<Fault> readEntry(archive *reader, qint64 declared, PackFile &file, PackPolicy &policy)
    {
        std::array<char, 1 << 16> buffer;
        const qint64 before = archive_filter_bytes(reader, -1);
        for (;;) {
            const qint64 read = archive_read_data(reader, buffer.data(), buffer.size());
            if (read == 0)
                return file.bytes.size() == declared ? std::nullopt
                                                     : std::optional(packFault(Reason::BadPack, file.path));
            if (read < 0)
                return packFault(Reason::BadPack, file.path);
            if (auto fault = policy.grow(file.path, read))
                return fault;
            file.bytes.append(buffer.data(), read);
            const qint64 packed = archive_filter_bytes(reader, -1) - before;
            if (file.bytes.size() > smallGrowth && packed > 0 && file.bytes.size() > largestGrowth * packed)
                return packFault(Reason::PackGrows, file.path);
            if (file.bytes.size() > declared)
                return packFault(Reason::BadPack, file.path);
        }
    }

    struct Writer
    {
        archive *zip = archive_write_new();
        QByteArray bytes {};

        Writer() = default;
        Q_DISABLE_COPY(Writer)
        ~Writer() { archive_write_free(zip); }

        bool add(const PackFile &file)
        {
            const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(
                archive_entry_new(), archive_entry_free);
            archive_entry_set_pathname(entry.get(), file.path.toUtf8().constData());
            archive_entry_set_size(entry.get(), file.bytes.size());
            archive_entry_set_filetype(entry.get(), AE_IFREG);
            archive_entry_set_perm(entry.get(), 0644);
            // What shrinks too well would be refused when it is read.
            const bool stores = qCompress(file.bytes).size() * largestGrowth / 2 < file.bytes.size();
            return (stores ? archive_write_zip_set_compression_store(zip)
                           : archive_write_zip_set_compression_deflate(zip))
                == ARCHIVE_OK
                && archive_write_header(zip, entry.get()) == ARCHIVE_OK
                && archive_write_data(zip, file.bytes.constData(), size_t(file.bytes.size())) == file.bytes.size();
        }
    };

    la_ssize_t appendBytes(archive *, void *writer, const void *data, size_t size)
    {
        static_cast<Writer *>(writer)->bytes.append(static_cast<const char *>(data), qsizetype(size));
        return la_ssize_t(size);
    }

} // namespace

std::variant<QList<PackFile>, Fault> readPackArchive(const QByteArray &archive)
{
    if (archive.size() > largestPack)
        return packFault(Reason::PackTooLarge, QString::number(largestPack >> 20));
    if (auto fault = refusal(archive))
        return *fault;
    const Reader reader = opened(archive);
    QList<PackFile> files;
    PackPolicy policy;
    archive_entry *entry = nullptr;
    while (reader && isHeader(archive_read_next_header(reader.get(), &entry))) {
        if (kindOf(entry) != PackPolicy::Kind::File)
            continue;
        PackFile file { .path = pathOf(entry) };
        if (auto fault = readEntry(reader.get(), archive_entry_size(entry), file, policy))
            return *fault;
        files.append(std::move(file));
    }
    return files;
}

QByteArray packArchive(const QList<PackFile> &files)
{
    QList<PackFile> sorted = files;
    std::ranges::sort(sorted, {}, &PackFile::path);
    Writer writer;
    // Else it is filled up to a whole block.
    archive_write_set_bytes_in_last_block(writer.zip, 1);
    if (archive_write_set_format_zip(writer.zip) != ARCHIVE_OK
        || archive_write_open(writer.zip, &writer, nullptr, appendBytes, nullptr) != ARCHIVE_OK)
        return {};
    for (const PackFile &file : std::as_const(sorted)) {
        if (!writer.add(file))
            return {};
    }
    return archive_write_close(writer.zip) == ARCHIVE_OK ? writer.bytes : QByteArray();
}

} // namespace Pistis
