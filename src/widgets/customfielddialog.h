#pragma once

#include "app/customfieldservice.h"
#include "app/deliver.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class CustomFieldDialog;
}

namespace Pistis {

struct Error;

// Defines a field of customers or changes its definition.
class CustomFieldDialog : public QDialog
{
    Q_OBJECT

public:
    // field: null id for a new one.
    CustomFieldDialog(Store &store, const CustomField &field, QWidget *parent = nullptr);
    ~CustomFieldDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillWords();
    CustomField typed() const;
    void showType();
    void showReading();
    void save();
    void showError(const Error &error);

    std::unique_ptr<Ui::CustomFieldDialog> m_ui;
    CustomFieldService m_service;
    CustomField m_before;
    LatestDelivery m_reading;
};

} // namespace Pistis
