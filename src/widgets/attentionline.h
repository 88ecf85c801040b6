#pragma once

#include "app/attentionservice.h"
#include "app/deliver.h"

#include <QLabel>

namespace Pistis {

struct Services;

// The score of the customer on the page in one line; a click shows its parts.
class AttentionLine : public QLabel
{
    Q_OBJECT

public:
    explicit AttentionLine(QWidget *parent = nullptr);

    void setServices(Services &services);
    void setCustomer(const QUuid &id);

Q_SIGNALS:
    void requested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void showScore();

    Services *m_services = nullptr;
    LatestDelivery m_loading;
    QUuid m_customer;
    std::optional<AttentionScore> m_score;
};

} // namespace Pistis
