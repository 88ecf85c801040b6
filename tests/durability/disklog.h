#pragma once

#include <cstdint>

enum class DiskEvent : std::uint32_t { Write, Sync, Truncate, Unlink };
enum class DiskFile : std::uint32_t { Book, Wal };

// One entry of the log that the shim writes; the bytes of a write follow it.
struct DiskRecord
{
    DiskEvent event;
    DiskFile file;
    std::uint64_t offset; // of a write; the new size of a truncated file
    std::uint64_t size;
};
