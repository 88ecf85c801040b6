#pragma once

#include "app/deliver.h"
#include "core/customerquery.h"
#include "core/promiseledger.h"
#include "core/responsetimes.h"

#include <QLabel>

namespace Pistis {

struct Services;

// Above the list of requests: how fast the book answers; above that of promises: how it keeps them.
class BookFigures : public QLabel
{
    Q_OBJECT

public:
    explicit BookFigures(QWidget *parent = nullptr);

    void setServices(Services &services);
    void setList(CustomerQuery::List list);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showText();

    Services *m_services = nullptr;
    CustomerQuery::List m_list = CustomerQuery::List::Agenda;
    ResponseTimes m_times;
    PromiseLedgers m_ledgers;
    LatestDelivery m_reading;
};

} // namespace Pistis
