#include "charts/naivechart.h"

#include "charts/hatching.h"
#include "charts/percent.h"
#include "charts/plottext.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QLocale>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr double headroom = 145; // the ticks end at 100, the words stand above

} // namespace

NaiveChart::NaiveChart(QWidget *parent)
    : ChartFrame(parent)
    , m_kept(new QBarSet(QString(), this))
    , m_bars(new QBarSeries(this))
    , m_thirds(new QBarCategoryAxis(this))
    , m_share(new QValueAxis(this))
    , m_ground(new HatchedGround(chart()))
    , m_words(new PlotText(chart()))
{
    m_bars->append(m_kept);
    m_thirds->setGridLineVisible(false);
    m_share->setRange(0, headroom);
    m_share->setTickType(QValueAxis::TicksDynamic);
    m_share->setTickInterval(percent / 2);
    m_share->setLabelFormat(u"%.0f%"_s);
    m_share->setGridLineVisible(false);
    chart().addAxis(m_thirds, Qt::AlignBottom);
    chart().addAxis(m_share, Qt::AlignLeft);
    chart().addSeries(m_bars);
    m_bars->attachAxis(m_thirds);
    m_bars->attachAxis(m_share);
    connect(m_bars, &QAbstractBarSeries::clicked, this, [this](int index) {
        if (const auto mark = markOf(index))
            Q_EMIT marked(*mark);
    });
    m_words->setPlace({ 0.5, 0 }, Qt::AlignHCenter | Qt::AlignTop);
    retranslate();
    repaintAll();
}

void NaiveChart::setNaive(const NaiveView &naive, Visits visits)
{
    m_naive = naive;
    m_visits = visits;
    m_kept->remove(0, m_kept->count());
    for (const NaiveThird *third : { &naive.low, &naive.middle, &naive.high })
        m_kept->append(third->retained.value_or(0) * percent);
    retranslate();
}

std::optional<ChartMark> NaiveChart::markOf(int row) const
{
    constexpr int thirds = 3;
    if (m_visits == Visits::Shuffled || row < 0 || row >= thirds)
        return {};
    return ChartMark { .kind = ChartMark::Kind::Third, .value = row };
}

// The warning stands in every row: a row that is copied elsewhere takes it along.
ChartNumbers NaiveChart::numbers() const
{
    ChartNumbers numbers { .header
        = { tr("Customers by visits per month"), tr("Customers"), tr("Kept (%)"), tr("misleading") } };
    const QString marked = m_visits == Visits::Shuffled ? marking() + u". "_s + warning() : warning();
    const auto add = [&](const QString &name, const NaiveThird &third) {
        numbers.rows.append({ name, QString::number(third.n), percentText(third.retained), marked });
    };
    add(tr("fewest"), m_naive.low);
    add(tr("middle"), m_naive.middle);
    add(tr("most"), m_naive.high);
    return numbers;
}

QString NaiveChart::marking() const
{
    return m_visits == Visits::Shuffled ? tr("misleading, with shuffled visits") : tr("misleading");
}

QString NaiveChart::finding() const
{
    const auto share = [this](const NaiveThird &third) -> QString {
        return locale().toString(third.retained.value_or(0) * percent, 'f', 0) + u'%';
    };
    const QString text = m_visits == Visits::Shuffled
        ? tr(
            "The visits have been dealt out by chance, so there is certainly no link, and the usual chart still claims "
            "%1 against %2 kept (misleading)")
        : tr("What the usual chart would claim (misleading): from %1 to %2 kept");
    return text.arg(share(m_naive.low), share(m_naive.high));
}

QString NaiveChart::warning() const { return tr("This view credits lost customers with their visit-free time."); }

void NaiveChart::retranslate()
{
    m_words->setText(u"<big><b>%1</b></big><br>%2"_s.arg(marking(), warning()));
    m_share->setTitleText(tr("Kept"));
    m_thirds->setTitleText(tr("Customers by visits per month, in three equal groups"));
    const auto share = [this](const NaiveThird &third) -> QString {
        return locale().toString(third.retained.value_or(0) * percent, 'f', 0) + u'%';
    };
    m_thirds->setCategories({ tr("fewest: %1").arg(share(m_naive.low)), tr("middle: %1").arg(share(m_naive.middle)),
        tr("most: %1").arg(share(m_naive.high)) });
    if (!m_naive.low.retained || !m_naive.high.retained)
        showReason(
            tr("What the usual chart would claim (misleading)"), tr("There are too few customers for three groups."));
    else
        showPlot(finding());
}

void NaiveChart::paintSeries(const ChartTheme &theme, const QFont &font)
{
    m_ground->setPen(QPen(theme.hatch, 1));
    m_kept->setColor(theme.thin);
    m_kept->setBorderColor(theme.text);
    m_words->setLook(theme.text, font);
    paintAxis(*m_thirds, theme, font);
    paintAxis(*m_share, theme, font);
}

} // namespace Pistis
