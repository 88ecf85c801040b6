#pragma once

#include "core/customersummary.h"
#include "core/error.h"
#include "widgets/browsedlist.h"

#include <QWidget>

#include <memory>

class QAction;
class QAbstractItemView;

namespace Pistis::Ui {
class CustomerBrowser;
}

namespace Pistis {

class AgendaCounts;
class CustomerFilterBar;
class CustomerFinder;
class VisitDrag;
struct Services;

// The lists of the reader's customers: what is due today, which list, what narrows it, and what to do next.
class CustomerBrowser : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerBrowser(QWidget *parent = nullptr);
    ~CustomerBrowser() override;

    void setServices(Services &services);
    VisitDrag *carryVisits(QAbstractItemView &history); // also those of a history can be dragged to a day
    void showList(CustomerQuery::List list);
    void showBucket(Bucket bucket); // only this part of the agenda; a second time the whole
    void showNext(); // what to do next, in place of the list
    void showPractice(Practice practice); // the customers on whom a lesson is practised
    void showChosen(const QList<QUuid> &ids, const QString &title);
    void showDuplicates();
    void showTag(const QString &tag);
    void search(const QString &text); // among all; without words the list stays as it is chosen
    void select(const QUuid &id);
    void follow(const QUuid &id); // who is in view, though perhaps not in the list
    void refreshDay();
    void takeFocus(); // the rows

    const CustomerQuery &query() const { return m_list.query(); }
    bool showsNext() const { return m_list.isNext(); }
    QString title() const; // of what is shown, for paper
    const QList<QUuid> &marked() const;
    CustomerFilterBar &filterBar() const;
    QAbstractItemView &rows() const; // its actions are its menu
    QList<QAction *> menuActions() const;

public Q_SLOTS:
    void focusSearch();
    void changeMarked(); // all of them at once
    void remove(); // the marked customers
    void step(int rows); // to the previous or the next customer of the list

Q_SIGNALS:
    void customerChosen(const QUuid &id);
    void entryChosen(const QUuid &record); // of the customer chosen before
    void actionChosen(const Pistis::NextAction &action); // of what to do next
    void activated(const std::optional<Pistis::ListedMatter> &matter);
    void held(const QUuid &customer); // a contact, and COMMIT has returned
    void visitRequested(const QUuid &customer); // to log one
    void newRequested();
    void removalRequested(); // of the one customer in view, since none is marked
    void removed(int customers);
    void searchChanged(const QString &text); // by whatever
    void shown(); // something here was asked for from anywhere
    void countsChanged(const Pistis::WorkCounts &counts);
    void failed(const Pistis::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectChoices();
    void connectRows();
    void setSearch(const QString &text, bool wantsFirst = false);
    void apply(bool wantsFirst = false);
    void showCounts();

    std::unique_ptr<Ui::CustomerBrowser> m_ui;
    Services *m_services = nullptr;
    AgendaCounts *m_counts = nullptr;
    CustomerFinder *m_finder = nullptr;
    BrowsedList m_list;
};

} // namespace Pistis
