#pragma once

#include "core/changeset.h"
#include "models/customerlistmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAbstractItemView;

namespace Pistis::Ui {
class CustomerList;
}

namespace Pistis {

class CustomerRowDelegate;
class MarkActions;
class RowButton;
struct Services;

// The rows of one list with what can be done to them, or why there are none.
class CustomerList : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerList(QWidget *parent = nullptr);
    ~CustomerList() override;

    void setServices(Services &services);
    void setQuery(const CustomerQuery &query, bool wantsFirst = false); // wantsFirst: its first row is chosen
    void setBookSize(int currentCustomers); // without any the list says how to begin
    void select(const QUuid &id);
    void follow(const QUuid &id); // who is in view, though perhaps not in the list
    void rest() { m_rests = true; } // hidden: until the next query nobody is chosen here
    void takeFocus();
    QAbstractItemView &view() const;
    const QList<QUuid> &marked() const { return m_model->marked(); }

    void changeMarked(); // all of them at once
    void remove(); // the marked customers
    void step(int rows); // to the previous or the next row

Q_SIGNALS:
    void customerChosen(const QUuid &id);
    void entryChosen(const QUuid &record); // the request or promise that the row names; after its customer
    void activated(const std::optional<Pistis::ListedMatter> &matter);
    void visitRequested(const QUuid &customer); // to log one
    void newRequested();
    void wholeRequested(); // without search and filter, since nobody fits them
    void everybodyRequested(); // the same search among all customers
    void removalRequested(); // of the one customer in view, since none is marked
    void removed(int customers);
    void failed(const Pistis::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &row);
    void notePlace(const ChangeSet &changes);
    QModelIndex rowToChoose();
    void standAtNext();
    void showLoaded();
    void showRows();
    void nameRowButton();

    std::unique_ptr<Ui::CustomerList> m_ui;
    CustomerListModel *m_model = nullptr;
    MarkActions *m_marks = nullptr;
    CustomerRowDelegate *m_delegate = nullptr;
    RowButton *m_rowButton = nullptr;
    QUuid m_current;
    QUuid m_record; // of the chosen row
    QUuid m_wanted;
    QUuid m_next; // it follows the customer who was dealt with elsewhere and is in view
    QUuid m_changed; // the chosen customer, of whom something changed since the list was read
    QVariant m_place; // before that
    int m_row = 0;
    int m_bookSize = 0;
    bool m_wantsFirst = false;
    bool m_isNew = false; // the query
    bool m_rests = false;
};

} // namespace Pistis
