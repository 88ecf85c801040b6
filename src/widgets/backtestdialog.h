#pragma once

#include "app/attentionservice.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class BacktestDialog;
}

namespace Pistis {

class BacktestModel;
struct Services;

// Whether the score would have warned of the losses that happened, and how often for nothing.
class BacktestDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BacktestDialog(Services &services, QWidget *parent = nullptr);
    ~BacktestDialog() override;

Q_SIGNALS:
    void customerChosen(const QUuid &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTest(const Result<AttentionBacktest> &test);
    void choose();

    std::unique_ptr<Ui::BacktestDialog> m_ui;
    AttentionService::Cancelled m_cancelled;
    BacktestModel *m_model;
    std::optional<AttentionBacktest> m_test;
};

} // namespace Pistis
