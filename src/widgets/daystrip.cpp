#include "widgets/daystrip.h"

#include "widgets/theme.h"

#include <QDropEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int daysInWeek = 7;
    constexpr int weeks = 2;
    constexpr int space = 4;

    QString customerType() { return u"application/x-pistis-customer"_s; }
    QString visitType() { return u"application/x-pistis-visit"_s; }

    std::unique_ptr<QMimeData> carrying(const QString &type, const QUuid &id)
    {
        auto data = std::make_unique<QMimeData>();
        data->setData(type, id.toRfc4122());
        return data;
    }

    bool isOurs(const QMimeData &data) { return data.hasFormat(customerType()) || data.hasFormat(visitType()); }

} // namespace

DayStrip::DayStrip(QWidget *parent)
    : QWidget(parent)
{
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

std::unique_ptr<QMimeData> DayStrip::carryCustomer(const QUuid &id) { return carrying(customerType(), id); }

std::unique_ptr<QMimeData> DayStrip::carryVisit(const QUuid &id) { return carrying(visitType(), id); }

void DayStrip::setToday(const QDate &today)
{
    m_today = today;
    update();
}

QSize DayStrip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return { daysInWeek * (metrics.horizontalAdvance(u"00 MMM"_s) + space),
        weeks * (2 * metrics.height() + 3 * space) };
}

QRect DayStrip::rectOf(const QDate &day) const
{
    const QDate monday = m_today.addDays(1 - m_today.dayOfWeek());
    const int place = int(monday.daysTo(day));
    if (place < 0 || place >= weeks * daysInWeek)
        return {};
    const double cellWidth = double(width()) / daysInWeek;
    const double cellHeight = double(height()) / weeks;
    return QRectF(place % daysInWeek * cellWidth, place / daysInWeek * cellHeight, cellWidth, cellHeight)
        .toRect()
        .adjusted(0, 0, -space, -space);
}

QDate DayStrip::dayAt(const QPoint &point) const
{
    const int left = weeks * daysInWeek - m_today.dayOfWeek();
    for (int ahead = 0; ahead <= left; ++ahead) {
        if (rectOf(m_today.addDays(ahead)).contains(point))
            return m_today.addDays(ahead);
    }
    return {};
}

void DayStrip::setAimed(const QDate &day)
{
    if (std::exchange(m_aimed, day) != day)
        update();
}

void DayStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QLocale shown = locale();
    const QDate monday = m_today.addDays(1 - m_today.dayOfWeek());
    for (int place = 0; place < weeks * daysInWeek; ++place) {
        const QDate day = monday.addDays(place);
        const QRect cell = rectOf(day);
        const bool aimed = day == m_aimed;
        const bool over = day < m_today;
        painter.fillRect(cell, palette().color(aimed ? QPalette::Highlight : QPalette::AlternateBase));
        if (day == m_today) {
            painter.setPen(roleColor(ColorRole::Today, palette()));
            painter.drawRect(cell.adjusted(0, 0, -1, -1));
        }
        painter.setPen(palette().color(
            over ? QPalette::Disabled : QPalette::Active, aimed ? QPalette::HighlightedText : QPalette::Text));
        const QString name = day == m_today ? tr("today") : shown.dayName(day.dayOfWeek(), QLocale::ShortFormat);
        painter.drawText(cell, Qt::AlignCenter, u"%1\n%2"_s.arg(name).arg(day.day()));
    }
}

void DayStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (isOurs(*event->mimeData()))
        event->acceptProposedAction();
}

void DayStrip::dragMoveEvent(QDragMoveEvent *event)
{
    setAimed(dayAt(event->position().toPoint()));
    event->setAccepted(m_aimed.isValid());
}

void DayStrip::dragLeaveEvent(QDragLeaveEvent *) { setAimed({}); }

void DayStrip::dropEvent(QDropEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    setAimed({});
    event->setAccepted(day.isValid());
    if (!day.isValid())
        return;
    const QMimeData *carried = event->mimeData();
    if (carried->hasFormat(visitType()))
        Q_EMIT visitDropped(QUuid::fromRfc4122(carried->data(visitType())), day);
    else
        Q_EMIT customerDropped(QUuid::fromRfc4122(carried->data(customerType())), day);
}

} // namespace Pistis
