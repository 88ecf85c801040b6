#pragma once

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class RequestDialog;
}

namespace Pistis {

struct Services;

// A customer's request in the customer's own words.
class RequestDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RequestDialog(Services &services, QWidget *parent = nullptr);
    ~RequestDialog() override;

    void setCustomer(const QUuid &id, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void save();
    void next();

    std::unique_ptr<Ui::RequestDialog> m_ui;
    Services &m_services;
    bool m_stays = false; // after saving: Ctrl+S
};

} // namespace Pistis
