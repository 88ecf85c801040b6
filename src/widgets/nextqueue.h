#pragma once

#include "app/nextactionservice.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;

namespace Pistis::Ui {
class NextQueue;
}

namespace Pistis {

class ActionForms;
class NextActionModel;
struct Error;
struct Services;

// What to do next, in one ranked list: Enter does it, a digit lets it rest for so many days, Del dismisses it.
class NextQueue : public QWidget
{
    Q_OBJECT

public:
    explicit NextQueue(QWidget *parent = nullptr);
    ~NextQueue() override;

    void setServices(Services &services);
    void setQuery(const CustomerQuery &query); // reads, and goes on reading after changes
    void rest();
    void follow(const QUuid &customer); // who is in view, though perhaps not of the row that is chosen
    void takeFocus();
    void step(int rows);
    QList<QAction *> menuActions() const; // to show the queue, and what was dismissed of it

Q_SIGNALS:
    void requested();
    void chosen(const Pistis::NextAction &action);
    void held(const QUuid &customer); // a contact, and COMMIT has returned
    void failed(const Pistis::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<NextAction> current() const;
    void choose();
    void act();
    void review();
    void nameActions();
    void dismiss();
    void restDays(int days);
    void showLoaded();

    std::unique_ptr<Ui::NextQueue> m_ui;
    Services *m_services = nullptr;
    NextActionModel *m_model = nullptr;
    ActionForms *m_forms = nullptr;
    QAction *m_showing;
    QAction *m_reviewing;
    NextAction m_current; // where the eye was before the queue was read again
    int m_row = 0;
    QUuid m_shown; // the customer in view
    bool m_wantsRow = false;
};

} // namespace Pistis
