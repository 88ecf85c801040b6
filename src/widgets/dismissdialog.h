#pragma once

#include "app/nextactionservice.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class DismissDialog;
}

namespace Pistis {

// Why a suggestion is dismissed: one of a few ready reasons, one's own words, or none.
class DismissDialog : public QDialog
{
    Q_OBJECT

public:
    DismissDialog(Store &store, const NextAction &action, QWidget *parent = nullptr);
    ~DismissDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dismiss();
    void retranslate();

    std::unique_ptr<Ui::DismissDialog> m_ui;
    NextActionService m_service;
    NextAction m_action;
};

} // namespace Pistis
