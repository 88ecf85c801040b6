#pragma once

#include "app/tagservice.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class TagsDialog;
}

namespace Pistis {

struct Error;

// The tags of one customer in a line; those of other customers are offered.
class TagsDialog : public QDialog
{
    Q_OBJECT

public:
    TagsDialog(Store &store, const QUuid &customer, const QStringList &tags, QWidget *parent = nullptr);
    ~TagsDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showKnown();
    void take(int known);
    void save();
    void showError(const Error &error);

    std::unique_ptr<Ui::TagsDialog> m_ui;
    TagService m_service;
    QUuid m_customer;
    QStringList m_known;
};

} // namespace Pistis
