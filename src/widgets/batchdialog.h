#pragma once

#include "app/batchservice.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class BatchDialog;
}

namespace Pistis {

struct Error;
struct Services;

// What all marked customers get: owner, segment, rhythm; or they are deleted. Accepted when something was saved.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    BatchDialog(Services &services, const QList<QUuid> &customers, QWidget *parent = nullptr);
    ~BatchDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void readLists();
    void retranslate();
    BatchChange fields() const;
    void finish(const QFuture<Result<void>> &change);
    void showError(const Error &error);

    std::unique_ptr<Ui::BatchDialog> m_ui;
    Services &m_services;
    BatchService m_batch;
    QList<QUuid> m_customers;
};

} // namespace Pistis
