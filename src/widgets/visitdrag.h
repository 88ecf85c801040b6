#pragma once

#include "core/result.h"

#include <QFuture>
#include <QObject>

class QAbstractItemView;

namespace Pistis {

class DayStrip;
struct Services;

// A customer of the list or a planned visit of the history is dropped on a day: the visit moves there, or is planned.
class VisitDrag : public QObject
{
    Q_OBJECT

public:
    VisitDrag(
        QAbstractItemView &customers, QAbstractItemView &history, DayStrip &days, Services &services, QObject *parent);

Q_SIGNALS:
    void begun();
    void ended();
    void failed(const Pistis::Error &error);

private:
    template <typename T> void watch(const QFuture<Result<T>> &change);
};

} // namespace Pistis
