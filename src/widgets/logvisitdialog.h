#pragma once

#include "app/deliver.h"
#include "core/result.h"
#include "core/visitdoubt.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class LogVisitDialog;
}

namespace Pistis {

class AskedDay;
class RequiredFields;
struct Services;

// Two mandatory fields, customer and type; everything else is filled already, or stands behind one button. Also edits a
// visit.
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
    Result<Visit> fields() const;
    QList<QUuid> customers() const;
    void save();
    void askOrStore(const Visit &visit, const QList<VisitDoubt> &doubts);
    void store(const Visit &visit);
    void next();
    void look(); // what else the book knows of such a visit
    void showHints(const QString &loss, const QString &repeated);
    void showTitle();
    void showPlanned();
    void fail(const Error &error);
    void showError(const Error &error);

    std::unique_ptr<Ui::LogVisitDialog> m_ui;
    Services &m_services;
    LatestDelivery m_looking;
    Visit m_before; // null id: a new one
    AskedDay *m_asked = nullptr;
    RequiredFields *m_required = nullptr;
    bool m_stays = false; // after saving: Ctrl+S
};

} // namespace Pistis
