#pragma once

#include "app/customfieldservice.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class CustomFieldsDialog;
}

namespace Pistis {

class CustomFieldModel;
struct Error;

// The fields that this book defines for its customers.
class CustomFieldsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CustomFieldsDialog(Store &store, QWidget *parent = nullptr);
    ~CustomFieldsDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLoaded();
    void enable();
    void edit(const CustomField &field);
    void removeCurrent();
    void move(int rows);
    void showError(const Error &error);

    std::unique_ptr<Ui::CustomFieldsDialog> m_ui;
    Store &m_store;
    CustomFieldService m_service;
    CustomFieldModel *m_model;
    QUuid m_current;
};

} // namespace Pistis
