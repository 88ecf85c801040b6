#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>

#include <functional>
#include <memory>

class QAbstractItemView;
class QMimeData;

namespace Pistis {

// Lets rows of a view be carried elsewhere with the mouse; what they carry says the given function, nothing when the
// row stays.
class RowDrag : public QObject
{
    Q_OBJECT

public:
    using Carried = std::function<std::unique_ptr<QMimeData>(const QModelIndex &)>;

    RowDrag(QAbstractItemView &view, Carried carried, QObject *parent);

Q_SIGNALS:
    void begun();
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void carry();

    QAbstractItemView &m_view;
    Carried m_carried;
    QPersistentModelIndex m_pressed;
    QPoint m_from;
};

} // namespace Pistis
