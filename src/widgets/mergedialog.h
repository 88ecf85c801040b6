#pragma once

#include "app/deliver.h"
#include "app/mergeservice.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class MergeDialog;
}

namespace Pistis {

class MergeModel;
struct Error;
struct Services;

// Two records of one customer side by side, with a choice per field, before they become one.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(Services &services, const Customer &kept, QWidget *parent = nullptr);
    ~MergeDialog() override;

Q_SIGNALS:
    void merged(const QString &other, const QString &kept); // their names, and COMMIT has returned

protected:
    void changeEvent(QEvent *event) override;

private:
    void propose(const QList<AlikeCustomer> &candidates);
    void preview(const QUuid &other);
    void merge();
    void retranslate();
    void showError(const Error &error);

    std::unique_ptr<Ui::MergeDialog> m_ui;
    MergeService m_merging;
    MergeModel *m_model;
    Customer m_kept; // as it was when the fields were shown
    QList<AlikeCustomer> m_candidates;
    Customer m_other; // without id while no preview is shown
    LatestDelivery m_previewing;
};

} // namespace Pistis
