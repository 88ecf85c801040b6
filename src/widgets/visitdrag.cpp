#include "widgets/visitdrag.h"

#include "app/deliver.h"
#include "app/services.h"
#include "models/customerlistmodel.h"
#include "models/planningtext.h"
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
    connect(&days, &DayStrip::customerDropped, this, &VisitDrag::carry);
    connect(&days, &DayStrip::visitDropped, this, [this](const QUuid &id, const QDate &day) {
        deliver(m_services.visits.move(id, day), this, [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    });
}

void VisitDrag::showDays(bool shown)
{
    m_days.setToday(m_services.store.clock().today());
    m_days.setVisible(shown);
    m_inTheirPlace.setVisible(!shown);
}

void VisitDrag::carry(const QUuid &customer, const QDate &day)
{
    deliver(m_services.visits.moveOrPlan(customer, day), this, [this, day](const Result<CustomerSummary> &carried) {
        if (!carried)
            return Q_EMIT failed(carried.error());
        const QString sentence = carriedText(*carried, day, m_services.store.clock().today());
        if (!sentence.isEmpty())
            Q_EMIT told(sentence);
    });
}

} // namespace Pistis
