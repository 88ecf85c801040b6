#pragma once

#include "core/party.h"
#include "core/request.h"
#include "core/result.h"

#include <QDateTime>
#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class RequestDialog;
}

namespace Pistis {

class RequiredFields;
struct Services;

// A customer's request in the customer's own words: a new one, or one that is corrected.
class RequestDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RequestDialog(Services &services, QWidget *parent = nullptr);
    ~RequestDialog() override;

    void setCustomer(const QUuid &id, const QString &name);
    void setRequest(const Request &request, const QString &customerName);

Q_SIGNALS:
    void added(const QUuid &customer, const QUuid &record); // a new one, and COMMIT has returned

protected:
    void changeEvent(QEvent *event) override;

private:
    void readPersons();
    void showPersons(const QList<Person> &persons, const QUuid &self);
    void fillChannels(const QString &chosen);
    void showMoment(qint64 ms);
    qint64 askedAt() const;
    Request fields() const;
    void retranslate();
    void save();
    void next(const Request &saved);
    void showError(const Error &error);

    std::unique_ptr<Ui::RequestDialog> m_ui;
    Services &m_services;
    RequiredFields *m_required;
    Request m_before; // null id: a new one
    QDateTime m_shownMoment;
    bool m_stays = false; // after saving: Ctrl+S
};

} // namespace Pistis
