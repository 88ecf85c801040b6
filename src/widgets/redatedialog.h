#pragma once

#include "core/promise.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class RedateDialog;
}

namespace Pistis {

class PromiseService;

// Another day for a promise, agreed with the customer.
class RedateDialog : public QDialog
{
    Q_OBJECT

public:
    RedateDialog(PromiseService &promises, const Promise &promise, const QDate &today, QWidget *parent = nullptr);
    ~RedateDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void save();

    std::unique_ptr<Ui::RedateDialog> m_ui;
    PromiseService &m_promises;
    QUuid m_id;
};

} // namespace Pistis
