#pragma once

#include "core/result.h"

#include <QFuture>
#include <QObject>

class QAbstractItemView;
class QWidget;

namespace Pistis {

class DayStrip;
struct Services;

// A customer of the list or a planned visit of the history is dropped on a day: the visit, or the task for which the
// customer is listed, moves there, or a visit is planned. While something is carried the days stand in the place of
// another part.
class VisitDrag : public QObject
{
    Q_OBJECT

public:
    VisitDrag(QAbstractItemView &customers, QAbstractItemView &history, DayStrip &days, QWidget &inTheirPlace,
        Services &services, QObject *parent);

Q_SIGNALS:
    void told(const QString &sentence); // what the list does not show
    void failed(const Pistis::Error &error);

private:
    void showDays(bool shown);
    void carry(const QUuid &customer, const QDate &day);

    DayStrip &m_days;
    QWidget &m_inTheirPlace;
    Services &m_services;
};

} // namespace Pistis
