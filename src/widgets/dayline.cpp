#include "widgets/dayline.h"

#include "core/customfield.h"
#include "core/folds.h"
#include "models/labels.h"
#include "widgets/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Pistis {

DayLine::DayLine(const QDate &today, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
    , m_calendarAction(addAction(icon(u"planned", palette()), TrailingPosition))
{
    connect(m_calendarAction, &QAction::triggered, this, &DayLine::openCalendar);
    retranslate();
}

void DayLine::openCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setGridVisible(false);
    const auto typed = keptValue({ .type = FieldType::Day }, text(), locale());
    const QDate day = typed ? dayOf(*typed) : QDate();
    calendar->setSelectedDate(day.isValid() ? day : m_today);
    const auto take = [this, calendar](const QDate &chosen) {
        setText(dateLabel(chosen));
        calendar->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->move(mapToGlobal(rect().bottomLeft()));
    calendar->show();
}

void DayLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        return openCalendar();
    QLineEdit::keyPressEvent(event);
}

void DayLine::retranslate()
{
    setPlaceholderText(tr("day/month/year"));
    m_calendarAction->setText(tr("Calendar"));
    m_calendarAction->setToolTip(tr("Calendar (Alt+Down)"));
}

void DayLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_calendarAction->setIcon(icon(u"planned", palette()));
    QLineEdit::changeEvent(event);
}

} // namespace Pistis
