#pragma once

#include <QObject>
#include <QUuid>

class QTableView;

namespace Pistis {

struct AgendaStep;
class TimelineModel;

// Which entry of a customer's history is chosen. It stays so when the history is read again, and no key but an arrow
// leads to another one: a digit is an action of the entry or nothing.
class EntryChoice : public QObject
{
    Q_OBJECT

public:
    EntryChoice(QTableView &history, TimelineModel &timeline, QObject *parent);

    void show(const QUuid &record); // as soon as it is read
    void enter(const AgendaStep &step); // by the keyboard: where none is chosen, what is to be done next is
    void forget(); // another customer's history is to come

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void note();
    void restore();
    void choose(int row);
    int rowOf(const QUuid &record) const;
    int rowOf(const AgendaStep &step) const;

    QTableView &m_history;
    TimelineModel &m_timeline;
    QUuid m_wanted;
    QUuid m_chosen;
    int m_row = 0;
};

} // namespace Pistis
