#pragma once

#include "core/request.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class AnswerDialog;
}

namespace Pistis {

class RequestService;

class AnswerDialog : public QDialog
{
    Q_OBJECT

public:
    AnswerDialog(
        RequestService &requests, const Request &request, const QString &customerName, QWidget *parent = nullptr);
    ~AnswerDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitAsked(const QSizeF &size);
    void save();

    std::unique_ptr<Ui::AnswerDialog> m_ui;
    RequestService &m_requests;
    QUuid m_id;
};

} // namespace Pistis
