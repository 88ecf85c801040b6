#include "widgets/todayline.h"

#include <QEvent>

namespace Pistis {

TodayLine::TodayLine(QWidget *parent)
    : QLabel(parent)
{
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
}

void TodayLine::setCounts(const WorkCounts &counts, bool isFiltered)
{
    m_counts = counts;
    m_isFiltered = isFiltered;
    showText();
}

void TodayLine::showText()
{
    if (!m_counts)
        return;
    const QString overdue = tr("%n overdue", nullptr, m_counts->overdue);
    const QString due = tr("%n due", nullptr, m_counts->today);
    setText((m_isFiltered ? tr("Today, filtered: %1, %2") : tr("Today: %1, %2")).arg(overdue, due));
}

void TodayLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showText();
    QLabel::changeEvent(event);
}

} // namespace Pistis
