#include "app/store.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Pistis {

Store::Store(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_worker(new QObject)
{
    qRegisterMetaType<ChangeSet>();
    m_thread.setObjectName(u"storage"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Store::~Store()
{
    QMetaObject::invokeMethod(m_worker, [this] { // queued behind pending work
        m_book.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

QFuture<Result<BookMeta>> Store::open(const BookOptions &options)
{
    m_path = options.path;
    return post([this, options]() -> Result<BookMeta> {
        m_book.reset();
        auto opened = BookFile::open(options, m_clock);
        if (!opened)
            return opened.error();
        m_book = *std::move(opened);
        return m_book->meta();
    });
}

Result<void> Store::commit(const std::function<Result<void>(OpWriter &)> &work)
{
    if (!m_book)
        return notOpen();
    BookMeta meta = m_book->meta();
    ChangeSet changes;
    auto done = m_book->database().transaction([&]() -> Result<void> {
        OpWriter writer(m_book->database(), meta, m_clock);
        if (auto worked = work(writer); !worked)
            return worked;
        changes = writer.changes();
        return changes.isEmpty() ? Result<void>() : writer.finish();
    });
    if (!done)
        return done;
    m_book->meta() = meta;
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    return done;
}

Error Store::notOpen() const
{
    return { .kind = Error::Kind::Storage, .subject = QFileInfo(m_path).fileName(), .detail = u"no book is open"_s };
}

} // namespace Pistis
