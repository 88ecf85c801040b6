#pragma once

#include "app/attentionservice.h"
#include "app/deliver.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class AttentionDialog;
}

namespace Pistis {

class AttentionModel;

// How the score of a customer comes about: each part with its points, its fact and the record behind it.
class AttentionDialog : public QDialog
{
    Q_OBJECT

public:
    AttentionDialog(Store &store, const QUuid &customer, const QString &name, QWidget *parent = nullptr);
    ~AttentionDialog() override;

Q_SIGNALS:
    void recordChosen(const QUuid &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void showTitle();
    void enable();
    void chooseRecord();

    std::unique_ptr<Ui::AttentionDialog> m_ui;
    AttentionService m_service;
    AttentionModel *m_model;
    LatestDelivery m_loading;
    QUuid m_customer;
    QString m_name;
    std::optional<AttentionScore> m_score;
};

} // namespace Pistis
