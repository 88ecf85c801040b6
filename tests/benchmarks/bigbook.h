#pragma once

#include "app/store.h"

// The book of the budgets: 100,000 customers and two million visits, made once through the ordinary way for data and
// kept in the build folder.
class BigBook
{
public:
    static constexpr int customers = 100'000;

    // Makes the book when it is missing; empty after a message when that fails.
    static QString path();
    static QString emptyPath();
};

// A future's value, or the end of the program with the error.
template <typename T> T must(QFuture<Pistis::Result<T>> future)
{
    future.waitForFinished();
    Pistis::Result<T> result = future.result();
    if (!result)
        qFatal("%s: %s", qUtf8Printable(result.error().subject), qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}
