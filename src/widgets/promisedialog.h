#pragma once

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class PromiseDialog;
}

namespace Pistis {

struct Services;

// Who promised what, in which words, by when.
class PromiseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PromiseDialog(Services &services, QWidget *parent = nullptr);
    ~PromiseDialog() override;

    void setCustomer(const QUuid &id, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void save();
    void next();
    void fillSides();

    std::unique_ptr<Ui::PromiseDialog> m_ui;
    Services &m_services;
    bool m_stays = false; // after saving: Ctrl+S
};

} // namespace Pistis
