#pragma once

#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace Pistis {

// The English word of each value of an enum, as stored in ops, typed tables and exported files.
template <typename Enum, std::size_t Count> using Words = std::array<std::pair<Enum, QLatin1StringView>, Count>;

template <typename Enum, std::size_t Count> QString wordIn(const Words<Enum, Count> &words, Enum value)
{
    for (const auto &[key, word] : words) {
        if (key == value)
            return word;
    }
    return {};
}

template <typename Enum, std::size_t Count>
std::optional<Enum> valueIn(const Words<Enum, Count> &words, QStringView text)
{
    for (const auto &[key, word] : words) {
        if (word == text)
            return key;
    }
    return {};
}

} // namespace Pistis
