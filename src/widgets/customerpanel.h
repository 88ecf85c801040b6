#pragma once

#include "core/customersummary.h"
#include "widgets/printsource.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;

namespace Pistis::Ui {
class CustomerPanel;
}

namespace Pistis {

class ActionForms;
class AttentionDesk;
class CustomerBrowser;
class CustomerPage;
struct Services;

// The reader's own customers: a list of them, and beside it the one that is chosen.
class CustomerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerPanel(Services &services, QWidget *parent = nullptr);
    ~CustomerPanel() override;

    void setSideBySide(bool sideBySide); // otherwise one above the other
    CustomerBrowser &browser() const;
    CustomerPage &page() const;
    QList<QAction *> agendaActions() const;
    PrintSource printSource() const;

public Q_SLOTS:
    void addCustomer();
    void refresh(); // the list and the page, for the day that it is now
    void switchHistory(); // to the history of the customer; from there back to the list

Q_SIGNALS:
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void act(const std::optional<ListedMatter> &matter);
    void showAction(const NextAction &action);

    std::unique_ptr<Ui::CustomerPanel> m_ui;
    Services &m_services;
    AttentionDesk *m_attention;
    ActionForms *m_forms;
};

} // namespace Pistis
