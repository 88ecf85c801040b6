#include "widgets/historyfilter.h"

#include "models/timelinemodel.h"

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace Pistis {

HistoryFilter::HistoryFilter(QWidget *parent)
    : QComboBox(parent)
{
    fill();
}

void HistoryFilter::fill()
{
    using enum TimelineModel::Shown;
    const QSignalBlocker filling(this);
    const int chosen = std::max(0, currentIndex());
    clear();
    addItem(tr("All entries"), int(All));
    addItem(tr("Open ones"), int(Open));
    addItem(tr("Visits"), int(Visits));
    addItem(tr("Requests"), int(Requests));
    addItem(tr("Promises"), int(Promises));
    addItem(tr("Tasks"), int(Tasks));
    setCurrentIndex(chosen);
}

void HistoryFilter::setTimeline(TimelineModel &timeline)
{
    m_timeline = &timeline;
    connect(this, &QComboBox::currentIndexChanged, &timeline,
        [this, &timeline] { timeline.setShown(TimelineModel::Shown(currentData().toInt())); });
    connect(this, &QComboBox::activated, this, [this] { m_wanted = {}; });
    connect(&timeline, &QAbstractItemModel::modelReset, this, &HistoryFilter::showWanted);
}

void HistoryFilter::reveal(const QUuid &record)
{
    m_wanted = record;
    showWanted();
}

void HistoryFilter::showWanted()
{
    if (m_wanted.isNull() || !m_timeline || !m_timeline->hides(m_wanted))
        return;
    m_wanted = {};
    setCurrentIndex(0);
}

void HistoryFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QComboBox::changeEvent(event);
}

} // namespace Pistis
