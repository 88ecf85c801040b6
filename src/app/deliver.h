#pragma once

#include <QFutureWatcher>
#include <QPointer>

#include <utility>

namespace Pistis {

// Calls onReady on context's thread unless context dies first.
// QFuture::then(context, ...) in Qt 6.4 asserts when the context is already gone.
template <typename T, typename OnReady>
QFutureWatcher<T> *deliver(const QFuture<T> &future, QObject *context, OnReady onReady)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, onReady = std::move(onReady)]() mutable {
            watcher->deleteLater();
            if (!watcher->isCanceled())
                onReady(watcher->result());
        });
    watcher->setFuture(future);
    return watcher;
}

// Delivers only the newest of the futures it is given.
class LatestDelivery
{
public:
    template <typename T, typename OnReady> void operator()(const QFuture<T> &future, QObject *context, OnReady onReady)
    {
        delete m_pending.data();
        m_pending = deliver(future, context, std::move(onReady));
    }

    void forget() { delete m_pending.data(); }

private:
    QPointer<QObject> m_pending;
};

} // namespace Pistis
