#include "charts/plotframe.h"

#include <QCursor>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int space = 4;
    constexpr int smallestPlot = 68; // its axis with the numbers below

}

PlotFrame::PlotFrame(QWidget *plot, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_plot(plot)
    , m_reason(new QLabel(this))
    , m_stack(new QStackedLayout)
{
    m_title->setObjectName(u"chartTitleLabel"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_remark->setObjectName(u"chartRemarkLabel"_s);
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->hide();
    m_reason->setObjectName(u"chartReasonLabel"_s);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setMargin(4 * space);

    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * space, space, 2 * space, space);
    layout->setSpacing(space);
    layout->addWidget(m_title);
    layout->addWidget(m_remark);
    layout->addLayout(m_stack, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

QString PlotFrame::emptyReason() const { return m_isDrawn ? QString() : m_reason->text(); }

std::optional<ChartMark> PlotFrame::markOf(int) const { return {}; }

QSize PlotFrame::minimumSizeHint() const { return { 160, 130 }; }

void PlotFrame::drawOn(QPainter &painter, const QRectF &area)
{
    const ChartTheme theme = chartTheme(palette());
    painter.fillRect(area, theme.ground);
    painter.setPen(theme.text);
    painter.setFont(m_title->font());
    const QRectF inner = area.adjusted(4 * space, 4 * space, -4 * space, -4 * space);
    constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    QRectF words;
    painter.drawText(inner, flags, title(), &words);
    QRectF rest = inner.adjusted(0, words.height() + 2 * space, 0, 0);
    painter.setPen(theme.quiet);
    painter.setFont(font());
    for (const QString &line : { m_remark->text(), m_part.isEmpty() ? QString() : tr("Only: %1").arg(m_part) }) {
        if (line.isEmpty())
            continue;
        painter.drawText(rest, flags, line, &words);
        rest.adjust(0, words.height() + 2 * space, 0, 0);
    }
    painter.setPen(theme.text);
    if (m_isDrawn) {
        drawPlot(painter, rest);
        return;
    }
    painter.drawText(rest, Qt::AlignCenter | Qt::TextWordWrap, m_reason->text());
}

void PlotFrame::setTitle(const QString &title)
{
    m_titleText = title;
    fitTitle();
}

void PlotFrame::setRemark(const QString &sentence)
{
    m_remark->setText(sentence);
    m_plot->setAccessibleDescription(sentence);
    fitTitle();
}

// Where its lines would take more than a third of the height, or the room of the plot, it has one line, and stands
// whole in the tip. So does the remark, which goes first.
void PlotFrame::fitTitle()
{
    const int width = std::max(0, this->width() - 4 * space);
    const auto heightOf = [width](const QLabel &label, const QString &text) {
        return label.fontMetrics().boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height();
    };
    const int lines = heightOf(*m_title, m_titleText);
    const bool isWhole = 3 * lines <= height() && lines + smallestPlot + 3 * space <= height();
    const QString remark = m_remark->text();
    const bool isRemarked = !remark.isEmpty() && 3 * (lines + space + heightOf(*m_remark, remark)) <= height();
    m_title->setWordWrap(isWhole);
    m_title->setText(isWhole ? m_titleText : m_title->fontMetrics().elidedText(m_titleText, Qt::ElideRight, width));
    m_remark->setVisible(isRemarked);
    QStringList hidden;
    if (m_title->text() != m_titleText)
        hidden.append(m_titleText);
    if (!isRemarked && !remark.isEmpty())
        hidden.append(remark);
    m_title->setToolTip(hidden.join(u'\n'));
}

void PlotFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTitle();
}

void PlotFrame::showPlot(const QString &title)
{
    setTitle(title);
    m_plot->setAccessibleName(title);
    m_reason->clear(); // unseen words would still ask for their room
    m_isDrawn = true;
    arrange();
}

void PlotFrame::showReason(const QString &title, const QString &reason)
{
    setTitle(title);
    m_reason->setText(reason);
    m_isDrawn = false;
    arrange();
}

void PlotFrame::setTable(QWidget *table)
{
    m_table = table;
    m_stack->addWidget(table);
}

void PlotFrame::showTable(bool shown)
{
    Q_ASSERT(m_table || !shown);
    m_isTabled = shown;
    arrange();
}

void PlotFrame::arrange() { m_stack->setCurrentWidget(m_isTabled ? m_table : m_isDrawn ? m_plot : m_reason); }

void PlotFrame::showNumber(const QString &text) { QToolTip::showText(QCursor::pos(), text, m_plot); }

void PlotFrame::repaintAll()
{
    if (m_painting)
        return;
    const QScopedValueRollback guard(m_painting, true);
    m_built = true;
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    const ChartTheme theme = chartTheme(palette());
    QPalette quiet = palette();
    quiet.setColor(m_remark->foregroundRole(), theme.quiet);
    m_remark->setPalette(quiet);
    fitTitle();
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() - 1);
    paint(theme, small);
}

void PlotFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!m_built)
        return;
    switch (event->type()) {
    case QEvent::LanguageChange:
        setLocale(QLocale()); // a widget keeps the one that it was made with
        [[fallthrough]];
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

} // namespace Pistis
