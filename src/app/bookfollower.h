#pragma once

#include "app/deliver.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Pistis {

class Store;

// Tells when a book that can only be read here was changed by the program that writes it.
class BookFollower : public QObject
{
    Q_OBJECT

public:
    explicit BookFollower(Store &store, QObject *parent = nullptr);

    void look(); // as it does by itself every few seconds

Q_SIGNALS:
    void changed();

private:
    Store &m_store;
    QTimer m_timer;
    LatestDelivery m_looking;
    std::optional<qint64> m_lastChange; // none before the first look
};

} // namespace Pistis
