#pragma once

#include "app/auditservice.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class AuditDialog;
}

namespace Pistis {

class AuditModel;
class SortedTable;
struct Customer;
struct Error;
struct Services;

// Who changed what of a customer, or without one of the book, and when; an earlier value can be brought back.
class AuditDialog : public QDialog
{
    Q_OBJECT

public:
    AuditDialog(Services &services, const Customer &customer, QWidget *parent = nullptr);
    ~AuditDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    int row() const; // -1: none
    void enable();
    void bringBack(AuditService::Side side);
    void retranslate();
    void showError(const Error &error);

    std::unique_ptr<Ui::AuditDialog> m_ui;
    AuditService m_audit;
    AuditModel *m_model;
    SortedTable *m_table;
    QString m_name;
};

} // namespace Pistis
