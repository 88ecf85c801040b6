#pragma once

#include "core/error.h"

#include <QtGlobal>

#include <type_traits>
#include <utility>
#include <variant>

namespace Pistis {

// Same member names as std::expected, which GCC 12 lacks in C++20 mode.
template <typename T> class [[nodiscard]] Result
{
    using Value = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

public:
    using value_type = T;

    Result() requires std::is_void_v<T> : m_state(std::in_place_index<0>) { }
    Result(Value value) requires(!std::is_void_v<T>)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const Value &operator*() const &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    Value operator*() && // by value: a reference would die with the result in a range-for
    {
        Q_ASSERT(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    const Value *operator->() const { return &**this; }
    const Error &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<Value, Error> m_state;
};

} // namespace Pistis
