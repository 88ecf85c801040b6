#pragma once

#include "app/deliver.h"
#include "core/customer.h"
#include "core/error.h"
#include "core/visit.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class LogVisitDialog;
}

namespace Pistis {

struct CustomerSummary;
struct Error;
struct Services;

// Two mandatory fields, customer and type; everything else is filled already. Also edits a visit.
class LogVisitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LogVisitDialog(Services &services, QWidget *parent = nullptr);
    ~LogVisitDialog() override;

    void setCustomer(const QUuid &id, const QString &name);
    void setVisit(const Visit &visit, const QString &customerName);

Q_SIGNALS:
    void held(const QUuid &customer); // a contact was, and COMMIT has returned

protected:
    void changeEvent(QEvent *event) override;

private:
    Visit fields() const;
    VisitType type() const;
    VisitStatus status() const;
    void save();
    void next();
    void fillWords();
    void showPlanned();
    void fillStatus();
    void readCustomer(const QUuid &id);
    void showLoss();
    void showError(const Error &error);

    std::unique_ptr<Ui::LogVisitDialog> m_ui;
    Services &m_services;
    LatestDelivery m_reading;
    Customer m_customer; // once it is read
    Visit m_before; // null id: a new one
    bool m_stays = false; // after saving: Ctrl+S
};

} // namespace Pistis
