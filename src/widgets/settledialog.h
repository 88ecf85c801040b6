#pragma once

#include "core/nextaction.h"
#include "core/result.h"

#include <QDialog>
#include <QFuture>

#include <memory>

namespace Pistis::Ui {
class SettleDialog;
}

namespace Pistis {

struct Services;

// What became of one promise, task or planned visit: one button for each way that it can go.
class SettleDialog : public QDialog
{
    Q_OBJECT

public:
    SettleDialog(Services &services, const NextAction &action, QWidget *parent = nullptr);
    ~SettleDialog() override;

Q_SIGNALS:
    void held(const QUuid &customer); // the planned visit, and COMMIT has returned

protected:
    void changeEvent(QEvent *event) override;

private:
    void settlePromise();
    void settleTask();
    bool isTask() const;
    void settleVisit();
    void retranslate();
    void finish(const QFuture<Result<void>> &change, bool isHeld = false);
    void openInside(QDialog *dialog); // what it saves settles the matter

    std::unique_ptr<Ui::SettleDialog> m_ui;
    Services &m_services;
    NextAction m_action;
};

} // namespace Pistis
