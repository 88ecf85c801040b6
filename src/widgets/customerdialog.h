#pragma once

#include "app/deliver.h"
#include "core/contact.h"
#include "core/customer.h"
#include "core/customfield.h"

#include <QDialog>
#include <QList>

#include <memory>

namespace Pistis::Ui {
class CustomerDialog;
}

namespace Pistis {

class AskedDay;
struct Error;
class RequiredFields;
struct Services;

// Adds a customer or changes one; also says that one is lost.
class CustomerDialog : public QDialog
{
    Q_OBJECT

public:
    // customer: null id for a new one.
    CustomerDialog(Services &services, const Customer &customer, QWidget *parent = nullptr);
    ~CustomerDialog() override;

Q_SIGNALS:
    void saved(const QUuid &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameWindow();
    void readLists();
    void showCustomFields(const QList<CustomField> &fields);
    void fitToParts();
    void showContacts(const QList<Contact> &contacts);
    void save(); // or asks before
    void store(const Customer &after);
    void finish(const QUuid &id);
    void fail(const Error &error);
    void showError(const Error &error);
    void lookForAlike();

    std::unique_ptr<Ui::CustomerDialog> m_ui;
    Services &m_services;
    Customer m_before;
    LatestDelivery m_looking;
    QList<Contact> m_contacts; // before
    int m_awaited = 0; // lists that are still to come; nothing is saved before
    RequiredFields *m_required = nullptr;
    AskedDay *m_asked = nullptr;
    bool m_stays = false; // after saving: Ctrl+S
};

} // namespace Pistis
