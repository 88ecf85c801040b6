#pragma once

#include "core/customerquery.h"

#include <QComboBox>
#include <QList>

#include <optional>

class QAction;

namespace Pistis {

// Which list of customers is shown, or what to do next in place of one.
class ListChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit ListChooser(QWidget *parent = nullptr);

    std::optional<CustomerQuery::List> list() const; // none: what to do next
    void setList(std::optional<CustomerQuery::List> list);
    QList<QAction *> listActions() const { return m_actions; } // one for each list, as if it were chosen here

Q_SIGNALS:
    void listRequested(Pistis::CustomerQuery::List list);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void nameActions();

    QList<QAction *> m_actions;
};

} // namespace Pistis
