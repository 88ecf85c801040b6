#pragma once

#include "app/store.h"
#include "cli/clicontext.h"
#include "core/fault.h"

#include <QUuid>

#include <variant>

namespace Pistis {

// The result of a future, waited for: a command has nothing else to do.
template <typename T> T awaited(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

// Prints the sentence of an error and returns the exit code of its kind.
int failed(CliContext &context, const Error &error);

// Prints the sentences of faults and returns the exit code of the first.
int failed(CliContext &context, const QList<Fault> &faults);

// The book of one command.
class CliBook
{
public:
    enum class Use { Read, Change, MakeOrChange };

    explicit CliBook(CliContext &context)
        : m_context(context)
    {
    }

    // Done, or the exit code after a message.
    int open(Use use);
    int make(const QString &path, quint64 practiceSeed);

    Store &store() { return m_store; }
    const Clock &clock() const { return m_clock; }

    // The customer with this id or folded name, or the exit code after a message. Several of one name are listed and
    // refused.
    std::variant<QUuid, int> customer(const QString &text);
    std::variant<QUuid, int> changedCustomer(const QString &text); // opens the book for that
    // Likewise a person of the book.
    std::variant<QUuid, int> person(const QString &text, const QString &command);

private:
    int opened(const BookOptions &options);

    CliContext &m_context;
    SystemClock m_clock;
    Store m_store { m_clock };
};

} // namespace Pistis
