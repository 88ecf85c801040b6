#pragma once

#include <QDate>
#include <QUuid>
#include <QWidget>

#include <memory>

class QMimeData;

namespace Pistis {

// The days of this week and the next, each a place to drop a customer or a visit on.
class DayStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DayStrip(QWidget *parent = nullptr);

    static std::unique_ptr<QMimeData> carryCustomer(const QUuid &id);
    static std::unique_ptr<QMimeData> carryVisit(const QUuid &id);

    void setToday(const QDate &today);
    QSize sizeHint() const override;
    QRect rectOf(const QDate &day) const;

Q_SIGNALS:
    void customerDropped(const QUuid &id, const QDate &day);
    void visitDropped(const QUuid &id, const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QDate dayAt(const QPoint &point) const; // invalid outside and on days that are over
    void setAimed(const QDate &day);

    QDate m_today;
    QDate m_aimed;
};

} // namespace Pistis
