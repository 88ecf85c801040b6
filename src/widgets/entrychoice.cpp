#include "widgets/entrychoice.h"

#include "models/timelinemodel.h"

#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

namespace Pistis {

EntryChoice::EntryChoice(QTableView &history, TimelineModel &timeline, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_timeline(timeline)
{
    m_history.installEventFilter(this);
    connect(m_history.selectionModel(), &QItemSelectionModel::selectionChanged, this, &EntryChoice::note);
    connect(&m_timeline, &QAbstractItemModel::modelReset, this, &EntryChoice::restore);
}

void EntryChoice::show(const QUuid &record)
{
    m_wanted = record;
    if (const int row = rowOf(record); row >= 0)
        choose(row);
}

void EntryChoice::setStep(const AgendaStep &step) { m_step = step; }

void EntryChoice::enter()
{
    m_history.setFocus();
    if (!m_history.selectionModel()->hasSelection() && m_timeline.rowCount() > 0)
        choose(stepRow());
}

void EntryChoice::forget()
{
    m_step = {};
    m_wanted = {};
    m_chosen = {};
}

void EntryChoice::note()
{
    const QModelIndexList rows = m_history.selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    m_row = rows.constFirst().row();
    m_chosen = m_timeline.entry(m_row).id();
    if (m_chosen == m_wanted)
        m_wanted = {};
}

// What is gone gives its place to the next one.
void EntryChoice::restore()
{
    const int last = m_timeline.rowCount() - 1;
    if (const int wanted = rowOf(m_wanted); wanted >= 0)
        choose(wanted);
    else if (const int same = rowOf(m_chosen); same >= 0)
        choose(same);
    else if (last >= 0 && !m_chosen.isNull())
        choose(std::min(m_row, last));
    else if (last >= 0 && m_history.hasFocus())
        choose(stepRow());
}

void EntryChoice::choose(int row)
{
    m_history.selectRow(row);
    m_history.scrollTo(m_timeline.index(row, 0));
}

int EntryChoice::rowOf(const QUuid &record) const
{
    for (int row = 0; !record.isNull() && row < m_timeline.rowCount(); ++row) {
        if (m_timeline.entry(row).id() == record)
            return row;
    }
    return -1;
}

int EntryChoice::stepRow() const
{
    for (int row = 0; row < m_timeline.rowCount(); ++row) {
        if (m_timeline.entry(row).isStep(m_step))
            return row;
    }
    return 0;
}

// A digit is an action of the chosen entry; where it is of none, the table would choose another entry by it.
bool EntryChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const QString typed = static_cast<QKeyEvent *>(event)->text();
    return typed.size() == 1 && typed.at(0).isDigit();
}

} // namespace Pistis
