// Preloaded into the real program: logs what it does to the files of a book, in order, so that the disk as it would be
// after a power cut at any moment can be built from the log.
#include "durability/disklog.h"

#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

constexpr int mostFiles = 1024;

std::mutex guard;
unsigned char files[mostFiles] {}; // what stands behind a descriptor: DiskFile + 1, or 0

template <typename Function> Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

int logFile()
{
    static const int file = [] {
        const char *path = std::getenv("PISTIS_DISK_LOG");
        return path == nullptr ? -1 : int(::syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0600));
    }();
    return file;
}

void note(DiskEvent event, DiskFile file, std::uint64_t offset = 0, const void *data = nullptr, std::uint64_t size = 0)
{
    const DiskRecord record { event, file, offset, size };
    ::syscall(SYS_write, logFile(), &record, sizeof(record));
    if (data != nullptr)
        ::syscall(SYS_write, logFile(), data, size);
}

int kindOf(std::string_view path)
{
    if (path.ends_with(".pistis"))
        return int(DiskFile::Book) + 1;
    return path.ends_with(".pistis-wal") ? int(DiskFile::Wal) + 1 : 0;
}

bool isWatched(int descriptor) { return descriptor >= 0 && descriptor < mostFiles && files[descriptor] != 0; }

DiskFile fileOf(int descriptor) { return DiskFile(files[descriptor] - 1); }

int opened(int descriptor, const char *path)
{
    if (descriptor >= 0 && descriptor < mostFiles)
        files[descriptor] = static_cast<unsigned char>(kindOf(path));
    return descriptor;
}

mode_t modeOf(int flags, va_list arguments) { return (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0; }

template <typename Offset>
ssize_t placed(const char *name, int descriptor, const void *data, size_t size, Offset offset)
{
    const std::lock_guard lock(guard);
    const ssize_t written = next<ssize_t(int, const void *, size_t, Offset)>(name)(descriptor, data, size, offset);
    if (written > 0 && isWatched(descriptor))
        note(DiskEvent::Write, fileOf(descriptor), std::uint64_t(offset), data, std::uint64_t(written));
    return written;
}

int synced(const char *name, int descriptor)
{
    const std::lock_guard lock(guard);
    const int result = next<int(int)>(name)(descriptor);
    if (result == 0 && isWatched(descriptor))
        note(DiskEvent::Sync, fileOf(descriptor));
    return result;
}

template <typename Offset> int truncated(const char *name, int descriptor, Offset size)
{
    const std::lock_guard lock(guard);
    const int result = next<int(int, Offset)>(name)(descriptor, size);
    if (result == 0 && isWatched(descriptor))
        note(DiskEvent::Truncate, fileOf(descriptor), std::uint64_t(size));
    return result;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return opened(next<int(const char *, int, ...)>("open")(path, flags, mode), path);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return opened(next<int(const char *, int, ...)>("open64")(path, flags, mode), path);
}

int close(int descriptor)
{
    if (descriptor >= 0 && descriptor < mostFiles)
        files[descriptor] = 0;
    return next<int(int)>("close")(descriptor);
}

ssize_t pwrite(int descriptor, const void *data, size_t size, off_t offset)
{
    return placed("pwrite", descriptor, data, size, offset);
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset)
{
    return placed("pwrite64", descriptor, data, size, offset);
}

ssize_t write(int descriptor, const void *data, size_t size)
{
    if (!isWatched(descriptor))
        return next<ssize_t(int, const void *, size_t)>("write")(descriptor, data, size);
    return placed("pwrite64", descriptor, data, size, off64_t(::lseek(descriptor, 0, SEEK_CUR)));
}

int fsync(int descriptor) { return synced("fsync", descriptor); }

int fdatasync(int descriptor) { return synced("fdatasync", descriptor); }

int ftruncate(int descriptor, off_t size) noexcept { return truncated("ftruncate", descriptor, size); }

int ftruncate64(int descriptor, off64_t size) noexcept { return truncated("ftruncate64", descriptor, size); }

int unlink(const char *path) noexcept
{
    const int result = next<int(const char *)>("unlink")(path);
    if (const int kind = kindOf(path); result == 0 && kind != 0)
        note(DiskEvent::Unlink, DiskFile(kind - 1));
    return result;
}
}
