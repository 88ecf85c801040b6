#pragma once

#include "app/bookservice.h"
#include "app/customerservice.h"
#include "app/promiseservice.h"
#include "app/requestservice.h"
#include "app/store.h"
#include "app/taskservice.h"
#include "app/undoservice.h"
#include "app/visitservice.h"

#include <QTemporaryDir>

// A clock that a test sets.
class TestClock : public Pistis::Clock
{
public:
    qint64 nowMs() const override { return now; }
    QDate today() const override { return QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date(); }

    qint64 now = QDateTime(QDate(2026, 3, 11), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch(); // a Wednesday
};

// The result of a future, waited for; only tests may wait.
template <typename T> T waited(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

// For steps of a test that are not what it tests.
template <typename T> void must(QFuture<Pistis::Result<T>> future)
{
    const auto result = waited(std::move(future));
    if (!result)
        qFatal("%s: %s", qUtf8Printable(result.error().subject), qUtf8Printable(result.error().detail));
}

// A book of its own in a temporary folder, with every service.
struct TestBook
{
    QTemporaryDir directory;
    TestClock clock;
    Pistis::Store store { clock };
    Pistis::BookService book { store };
    Pistis::CustomerService customers { store };
    Pistis::VisitService visits { store };
    Pistis::RequestService requests { store };
    Pistis::PromiseService promises { store };
    Pistis::TaskService tasks { store };
    Pistis::UndoService undo { store };

    TestBook()
    {
        const auto opened = waited(store.open({ .path = path(), .personName = QStringLiteral("Maria") }));
        Q_ASSERT(opened);
    }

    QString path() const { return directory.filePath(QStringLiteral("test.pistis")); }

    QUuid customer(const QString &name, const QDate &firstContact = QDate(2026, 1, 5))
    {
        return *waited(customers.add({ .name = name, .firstContact = firstContact }));
    }

    QUuid visit(const QUuid &customer, const QDate &day)
    {
        return *waited(visits.log({ .customer = customer, .day = day }));
    }

    Pistis::CustomerSummary summary(const QUuid &id) { return *waited(customers.customer(id)); }
};
