#include "widgets/visitdrag.h"

#include "app/deliver.h"
#include "app/services.h"
#include "models/customerlistmodel.h"
#include "models/timelinemodel.h"
#include "widgets/daystrip.h"
#include "widgets/rowdrag.h"

#include <QAbstractItemView>
#include <QMimeData>

namespace Pistis {

VisitDrag::VisitDrag(QAbstractItemView &customers, QAbstractItemView &history, DayStrip &days, QWidget &inTheirPlace,
    Services &services, QObject *parent)
    : QObject(parent)
    , m_days(days)
    , m_inTheirPlace(inTheirPlace)
    , m_services(services)
{
    days.hide();
    auto *rows = new RowDrag(
        customers,
        [](const QModelIndex &row) { return DayStrip::carryCustomer(row.data(CustomerListModel::IdRole).toUuid()); },
        this);
    auto *entries = new RowDrag(
        history,
        [](const QModelIndex &row) {
            return row.data(TimelineModel::IsPlannedRole).toBool()
                ? DayStrip::carryVisit(row.data(TimelineModel::IdRole).toUuid())
                : nullptr;
        },
        this);
    for (const RowDrag *drag : { rows, entries }) {
        connect(drag, &RowDrag::begun, this, [this] { showDays(true); });
        connect(drag, &RowDrag::ended, this, [this] { showDays(false); });
    }
    connect(&days, &DayStrip::customerDropped, this,
        [this](const QUuid &id, const QDate &day) { watch(m_services.visits.moveOrPlan(id, day)); });
    connect(&days, &DayStrip::visitDropped, this,
        [this](const QUuid &id, const QDate &day) { watch(m_services.visits.move(id, day)); });
}

void VisitDrag::showDays(bool shown)
{
    m_days.setToday(m_services.store.clock().today());
    m_days.setVisible(shown);
    m_inTheirPlace.setVisible(!shown);
}

template <typename T> void VisitDrag::watch(const QFuture<Result<T>> &change)
{
    deliver(change, this, [this](const Result<T> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace Pistis
