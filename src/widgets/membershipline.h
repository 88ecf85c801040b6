#pragma once

#include "app/deliver.h"
#include "core/customersummary.h"
#include "core/namedmember.h"

#include <QLabel>
#include <QList>

namespace Pistis {

struct Services;

// The organisation that a customer belongs to, and those who belong to it; each leads to its page.
class MembershipLine : public QLabel
{
    Q_OBJECT

public:
    explicit MembershipLine(QWidget *parent = nullptr);

    void setServices(Services &services);
    void setSummary(const CustomerSummary &summary);

Q_SIGNALS:
    void customerChosen(const QUuid &id);
    void failed(const Pistis::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void showNames();

    Services *m_services = nullptr;
    LatestDelivery m_loading;
    CustomerSummary m_summary;
    QList<NamedMember> m_members;
    bool m_showsAll = false;
};

} // namespace Pistis
