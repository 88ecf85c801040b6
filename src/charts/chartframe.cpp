#include "charts/chartframe.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLegend>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pistis {

ChartFrame::ChartFrame(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_view(new QChartView(this))
    , m_reason(new QLabel(this))
    , m_stack(new QStackedLayout)
{
    constexpr int space = 4;
    m_title->setObjectName(u"chartTitleLabel"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_reason->setObjectName(u"chartReasonLabel"_s);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setMargin(4 * space);
    m_view->setObjectName(u"chartView"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->chart()->legend()->hide();
    m_view->chart()->setLocalizeNumbers(true);
    m_view->chart()->setMargins({});
    m_view->chart()->layout()->setContentsMargins(0, 0, 0, 0);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * space, space, 2 * space, space);
    layout->setSpacing(space);
    layout->addWidget(m_title);
    layout->addLayout(m_stack, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

QString ChartFrame::title() const { return m_title->text(); }

QString ChartFrame::emptyReason() const { return m_stack->currentWidget() == m_reason ? m_reason->text() : QString(); }

QSize ChartFrame::minimumSizeHint() const { return { 160, 130 }; }

QChart &ChartFrame::chart() const { return *m_view->chart(); }

void ChartFrame::showPlot(const QString &title)
{
    m_title->setText(title);
    m_view->setAccessibleName(title);
    m_stack->setCurrentWidget(m_view);
}

void ChartFrame::showReason(const QString &title, const QString &reason)
{
    m_title->setText(title);
    m_reason->setText(reason);
    m_stack->setCurrentWidget(m_reason);
}

void ChartFrame::showNumber(const QString &text) { QToolTip::showText(QCursor::pos(), text, m_view); }

void ChartFrame::repaintAll()
{
    if (m_painting)
        return;
    const QScopedValueRollback guard(m_painting, true);
    m_built = true;
    const ChartTheme theme = chartTheme(palette());
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() - 1);
    chart().setLocale(locale());
    m_view->setBackgroundBrush(theme.ground);
    paintChart(chart(), theme);
    paint(theme, small);
}

void ChartFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!m_built)
        return;
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        retranslate();
        repaintAll();
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        repaintAll();
        break;
    default:
        break;
    }
}

void ChartFrame::resizeEvent(QResizeEvent *event)
{
    constexpr int low = 210; // a low strip keeps its height for the plot
    const auto axes = chart().axes();
    for (QAbstractAxis *axis : axes)
        axis->setTitleVisible(height() > low);
    QWidget::resizeEvent(event);
}

} // namespace Pistis
