#pragma once

#include "core/customerquery.h"
#include "models/customerlistmodel.h"
#include "models/lessonrows.h"
#include "widgets/printsource.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Pistis::Ui {
class CustomerPanel;
}

namespace Pistis {

class AgendaCounts;
class AttentionDesk;
class CustomerFilterBar;
class CustomerPage;
struct NextAction;
struct Services;

// The reader's own customers: what is due today, a list of them, and the one that is chosen.
class CustomerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerPanel(Services &services, QWidget *parent = nullptr);
    ~CustomerPanel() override;

    void showList(CustomerQuery::List list);
    void showBucket(Bucket bucket); // only this part of the agenda; a second time the whole
    void showNext(); // what to do next, in place of the list
    QList<QAction *> agendaActions() const;
    void showPractice(Practice practice); // the customers on whom a lesson is practised
    void showChosen(const QList<QUuid> &ids, const QString &title);
    void showDuplicates();
    void showTag(const QString &tag);
    void select(const QUuid &id);
    void search(const QString &text);
    void setSideBySide(bool sideBySide); // the list and the customer; otherwise one above the other
    CustomerPage &page() const;
    CustomerFilterBar &filterBar() const;
    const CustomerQuery &query() const { return m_query; }
    bool showsNext() const { return m_showsNext; }
    PrintSource printSource() const;

public Q_SLOTS:
    void addCustomer();
    void focusSearch();
    void changeMarked(); // all of them at once
    void remove(); // the marked customers, or else the chosen one
    void step(int rows); // to the previous or the next customer of the list

Q_SIGNALS:
    void bucketShown();
    void removed(int customers);
    void countsChanged(const Pistis::WorkCounts &counts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshDay();
    void showAction(const NextAction &action);
    void setSearch(const QString &text);
    void apply();
    void showCounts();
    void showLoaded();

    std::unique_ptr<Ui::CustomerPanel> m_ui;
    Services &m_services;
    CustomerListModel *m_model;
    AgendaCounts *m_counts;
    AttentionDesk *m_attention = nullptr;
    CustomerQuery m_query;
    QString m_title;
    QUuid m_wanted;
    bool m_showsNext = false;
    bool m_wantsFirst = false; // of a bucket that was jumped to
};

} // namespace Pistis
