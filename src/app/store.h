#pragma once

#include "app/bookfile.h"
#include "core/changeset.h"
#include "core/clock.h"
#include "core/result.h"
#include "storage/database.h"
#include "storage/opwriter.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QtConcurrentRun>

#include <memory>
#include <optional>
#include <type_traits>

namespace Pistis {

// Owns the open book and its thread: all data is read and changed there, one piece of work at a time. write() is the
// only door through which data changes, and changed() the only announcement, after COMMIT has returned.
class Store : public QObject
{
    Q_OBJECT

public:
    explicit Store(const Clock &clock, QObject *parent = nullptr);
    ~Store() override;

    QFuture<Result<BookMeta>> open(const BookOptions &options);

    // work: Result<T>(Database &)
    template <typename Work> auto read(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        return post([this, work = std::move(work)]() mutable -> std::invoke_result_t<Work, Database &> {
            if (!m_book)
                return notOpen();
            return work(m_book->database());
        });
    }

    // As read, on a second connection that cannot write and another thread: for reads of more than 50 ms.
    template <typename Work>
    auto readBeside(Work work, QThreadPool *threads = QThreadPool::globalInstance())
        -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        using R = std::invoke_result_t<Work, Database &>;
        return QtConcurrent::run(threads, [path = m_path, work = std::move(work)]() mutable -> R {
            auto database = Database::open(path, Database::Access::ReadOnly);
            if (!database)
                return database.error();
            return work(**database);
        });
    }

    // work: Result<T>(OpWriter &). All that it appends is one user action in one transaction; an error takes all back.
    template <typename Work> auto write(Work work) -> QFuture<std::invoke_result_t<Work, OpWriter &>>
    {
        using R = std::invoke_result_t<Work, OpWriter &>;
        return post([this, work = std::move(work)]() mutable -> R {
            std::optional<R> result;
            const auto committed = commit([&](OpWriter &writer) -> Result<void> {
                result.emplace(work(writer));
                return *result ? Result<void>() : Result<void>(result->error());
            });
            if (!committed)
                return committed.error();
            return *std::move(result);
        });
    }

    const Clock &clock() const { return m_clock; }
    QString path() const { return m_path; }

Q_SIGNALS:
    void changed(const Pistis::ChangeSet &changes);

private:
    template <typename Work> auto post(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        QPromise<std::invoke_result_t<Work>> promise;
        auto future = promise.future();
        QMetaObject::invokeMethod(m_worker, [work = std::move(work), promise = std::move(promise)]() mutable {
            promise.start();
            promise.addResult(work());
            promise.finish();
        });
        return future;
    }

    Result<void> commit(const std::function<Result<void>(OpWriter &)> &work);
    Error notOpen() const;

    const Clock &m_clock;
    QString m_path;
    QThread m_thread;
    QObject *m_worker;
    std::unique_ptr<BookFile> m_book; // used on m_thread only
};

} // namespace Pistis
