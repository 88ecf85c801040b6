#pragma once

#include "core/error.h"
#include "core/result.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QUuid>

#include <functional>

namespace Pistis {

class Store;

// Finds customers who have something in common, with a title for their list.
class CustomerFinder : public QObject
{
    Q_OBJECT

public:
    CustomerFinder(Store &store, QObject *parent);

    void findDuplicates();
    void findTag(const QString &tag);

Q_SIGNALS:
    void found(const QList<QUuid> &ids, const QString &title);
    void failed(const Pistis::Error &error);

private:
    void tell(const QFuture<Result<QList<QUuid>>> &finding, const std::function<QString(int)> &titleOf);

    Store &m_store;
};

} // namespace Pistis
