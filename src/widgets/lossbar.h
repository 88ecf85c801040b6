#pragma once

#include "app/deliver.h"
#include "core/customersummary.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Pistis::Ui {
class LossBar;
}

namespace Pistis {

struct Error;
struct Services;

// On a lost customer's page: what is still open, and the way back. Holds the two actions on losses.
class LossBar : public QWidget
{
    Q_OBJECT

public:
    explicit LossBar(QWidget *parent = nullptr);
    ~LossBar() override;

    void setServices(Services &services) { m_services = &services; }
    void setSummary(const CustomerSummary &summary);
    QList<QAction *> lossActions() const { return { m_lose, m_winBack }; }

Q_SIGNALS:
    void failed(const Pistis::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void lose();
    void winBack();
    void readOpenWork();
    void retranslate();

    std::unique_ptr<Ui::LossBar> m_ui;
    Services *m_services = nullptr;
    QAction *m_lose;
    QAction *m_winBack;
    CustomerSummary m_summary;
    LatestDelivery m_reading;
};

} // namespace Pistis
