#pragma once

#include "app/deliver.h"
#include "core/customerrecords.h"
#include "core/result.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class PromiseDialog;
}

namespace Pistis {

class AskedDay;
class RequiredFields;
struct Services;

// Who promised what, in which words, by when and in which conversation: a new promise, or one that is corrected.
class PromiseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PromiseDialog(Services &services, QWidget *parent = nullptr);
    ~PromiseDialog() override;

    void setCustomer(const QUuid &id, const QString &name);
    void setPromise(const Promise &promise, const QString &customerName);

Q_SIGNALS:
    void added(const QUuid &customer, const QUuid &record); // a new one, and COMMIT has returned

protected:
    void changeEvent(QEvent *event) override;

private:
    void readOrigins(const QUuid &customer);
    void showOrigins();
    void fillSides();
    bool asksOfPastDay();
    Promise fields() const;
    void retranslate();
    void save();
    void next(const Promise &saved);
    void showError(const Error &error);

    std::unique_ptr<Ui::PromiseDialog> m_ui;
    Services &m_services;
    RequiredFields *m_required;
    Promise m_before; // null id: a new one
    LatestDelivery m_reading;
    CustomerRecords m_records;
    AskedDay *m_asked = nullptr;
    bool m_stays = false; // after saving: Ctrl+S
};

} // namespace Pistis
