#pragma once

#include "app/deliver.h"

#include <QLabel>
#include <QStringList>
#include <QUuid>

namespace Pistis {

struct Services;

// The tags of a customer; each leads to the customers that bear it.
class TagLine : public QLabel
{
    Q_OBJECT

public:
    explicit TagLine(QWidget *parent = nullptr);

    void setServices(Services &services);
    void setCustomer(const QUuid &id);
    const QStringList &tags() const { return m_tags; }

Q_SIGNALS:
    void tagChosen(const QString &tag);
    void editRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void show(const QStringList &tags);

    Services *m_services = nullptr;
    LatestDelivery m_loading;
    QUuid m_customer;
    QStringList m_tags;
};

} // namespace Pistis
