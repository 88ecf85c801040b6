#pragma once

#include "core/agenda.h"

#include <QObject>
#include <QUuid>

class QTableView;

namespace Pistis {

class TimelineModel;

// Which entry of a customer's history is chosen. It stays so when the history is read again, and no key but an arrow
// leads to another one: a digit is an action of the entry or nothing.
class EntryChoice : public QObject
{
    Q_OBJECT

public:
    EntryChoice(QTableView &history, TimelineModel &timeline, QObject *parent);

    void show(const QUuid &record); // as soon as it is read
    void setStep(const AgendaStep &step); // to be done next
    void enter(); // by the keyboard: where none is chosen, the next step is
    void forget(); // another customer's history is to come

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void note();
    void restore();
    void choose(int row);
    int rowOf(const QUuid &record) const;
    int stepRow() const; // the first one where no entry is the next step

    QTableView &m_history;
    TimelineModel &m_timeline;
    AgendaStep m_step;
    QUuid m_wanted;
    QUuid m_chosen;
    int m_row = 0;
};

} // namespace Pistis
