#pragma once

#include <QLabel>

namespace Pistis {

class CustomerListModel;

// How many customers are marked, with links to change or unmark all of them; hidden while there are none.
class MarkedLine : public QLabel
{
    Q_OBJECT

public:
    explicit MarkedLine(QWidget *parent = nullptr);

    void setModel(CustomerListModel &model);

Q_SIGNALS:
    void changeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMarked();

    CustomerListModel *m_model = nullptr;
};

} // namespace Pistis
