#pragma once

#include <QList>
#include <QUuid>
#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class TeamPage;
}

namespace Pistis {

class IntervalChart;
class Store;
class TeamService;
class TeamTableModel;

// The team's follow-up, person by person: a table and the same numbers drawn with their limits.
class TeamPage : public QWidget
{
    Q_OBJECT

public:
    TeamPage(TeamService &service, Store &store, QWidget *parent = nullptr);
    ~TeamPage() override;

Q_SIGNALS:
    void customersRequested(const QList<QUuid> &ids, const QString &title);
    void personSelected(const QUuid &person); // null: all

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNumbers();
    void showChart(IntervalChart &chart, int column);
    void fitColumns();
    QList<int> rowsWithNumbers(int column) const;
    void selectRow(int row);
    void requestCustomers(const QModelIndex &cell);
    QList<IntervalChart *> charts() const; // in the order of the columns

    std::unique_ptr<Ui::TeamPage> m_ui;
    TeamTableModel *m_model;
    QUuid m_person;
};

} // namespace Pistis
