#pragma once

#include "app/attentionservice.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class MoodDialog;
}

namespace Pistis {

// How the customer seems to stand with us, and what makes one feel so.
class MoodDialog : public QDialog
{
    Q_OBJECT

public:
    MoodDialog(Store &store, const QUuid &customer, const QString &name, QWidget *parent = nullptr);
    ~MoodDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void save();
    void retranslate();

    std::unique_ptr<Ui::MoodDialog> m_ui;
    AttentionService m_service;
    QUuid m_customer;
    QString m_name;
};

} // namespace Pistis
