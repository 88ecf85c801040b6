#include "charts/cohortchart.h"

#include "charts/cohortgrid.h"
#include "charts/percent.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int monthsPerQuarter = 3;

}

CohortChart::CohortChart(QWidget *parent)
    : PlotFrame(new CohortGrid, parent)
    , m_grid(static_cast<CohortGrid *>(&plot()))
{
    m_grid->setObjectName(u"cohortGrid"_s);
    connect(m_grid, &CohortGrid::pointed, this, &CohortChart::tell);
    connect(m_grid, &CohortGrid::clicked, this,
        [this](int row, int column) { Q_EMIT marked(markOf(m_table.cohorts[std::size_t(row)], column)); });
    retranslate();
    repaintAll();
}

void CohortChart::setCohorts(const CohortTable &table)
{
    m_table = table;
    retranslate();
}

ChartMark CohortChart::markOf(const Cohort &cohort, int column) const
{
    constexpr int monthsPerYear = 12;
    return { .kind = ChartMark::Kind::Cohort,
        .value = cohort.year * monthsPerYear + cohort.month - 1,
        .second = m_table.months,
        .third = (column + 1) * m_table.months };
}

std::optional<ChartMark> CohortChart::markOf(int row) const
{
    if (row < 0)
        return {};
    for (const Cohort &cohort : m_table.cohorts) {
        if (row < std::ssize(cohort.cells)) {
            const CohortCell &cell = cohort.cells[std::size_t(row)];
            return cell.kept < cell.known ? std::optional(markOf(cohort, row)) : std::nullopt;
        }
        row -= int(cohort.cells.size());
    }
    return {};
}

QString CohortChart::nameOf(const Cohort &cohort) const
{
    const QString year = QString::number(cohort.year);
    if (m_table.months == 1)
        return tr("%1 %2", "month and year")
            .arg(locale().standaloneMonthName(cohort.month, QLocale::ShortFormat), year);
    if (m_table.months == monthsPerQuarter)
        return tr("Q%1 %2", "quarter and year").arg((cohort.month - 1) / monthsPerQuarter + 1).arg(year);
    return year;
}

ChartNumbers CohortChart::numbers() const
{
    ChartNumbers numbers { .header = { tr("First contact"), tr("Customers"), tr("Months since then"), tr("Counted"),
                               tr("Still with you"), tr("Still with you (%)"), tr("All have come so far") } };
    for (const Cohort &cohort : m_table.cohorts) {
        int months = 0;
        for (const CohortCell &cell : cohort.cells) {
            months += m_table.months;
            numbers.rows.append({ nameOf(cohort), QString::number(cohort.customers), QString::number(months),
                QString::number(cell.known), QString::number(cell.kept), percentText(cell.share),
                cell.complete ? tr("yes") : tr("no") });
        }
    }
    return numbers;
}

void CohortChart::retranslate()
{
    CohortWords words { .ages = tr("Of 100 customers still with you after so many months"),
        .hatched = tr("Hatched: not all of them have been customers for so long, so it is not decided yet") };
    for (const Cohort &cohort : m_table.cohorts)
        words.rows.append(
            tr("%1 (%2)", "cohort and its size").arg(nameOf(cohort), locale().toString(cohort.customers)));
    m_grid->setAccessibleDescription(summary());
    m_grid->setLocale(locale());
    m_grid->setTable(m_table, words);
    const QString question = tr("Do newer customers stay as long as earlier ones did?");
    const bool any = std::ranges::any_of(m_table.cohorts, [](const Cohort &cohort) { return !cohort.cells.empty(); });
    if (any)
        showPlot(question);
    else
        showReason(question, tr("The groups will stand here once the first customers have been with you for a month."));
}

// What is known of each group at last.
QString CohortChart::summary() const
{
    QStringList sentences;
    for (const Cohort &cohort : m_table.cohorts) {
        const auto decided = std::ranges::find_if(
            cohort.cells.rbegin(), cohort.cells.rend(), [](const CohortCell &cell) { return cell.share.has_value(); });
        if (decided == cohort.cells.rend())
            continue;
        const auto steps = int(cohort.cells.rend() - decided);
        sentences.append(tr("First contact %1: %2% still with you after %n month(s)", nullptr, steps * m_table.months)
                             .arg(nameOf(cohort), locale().toString(*decided->share * percent, 'f', 0)));
    }
    return sentences.join(u" · "_s);
}

void CohortChart::tell(int row, int column)
{
    if (row < 0) {
        showNumber({});
        return;
    }
    const Cohort &cohort = m_table.cohorts[std::size_t(row)];
    const CohortCell &cell = cohort.cells[std::size_t(column)];
    const QString months = tr("after %n month(s)", nullptr, (column + 1) * m_table.months);
    if (!cell.share)
        showNumber(tr("First contact %1, %2: not decided yet").arg(nameOf(cohort), months));
    else
        showNumber(tr("First contact %1, %2: %3 of %4 still with you (%5%)")
                       .arg(nameOf(cohort), months, locale().toString(cell.kept), locale().toString(cell.known),
                           locale().toString(*cell.share * percent, 'f', 0)));
}

void CohortChart::drawPlot(QPainter &painter, const QRectF &area) { m_grid->drawOn(painter, area); }

void CohortChart::paint(const ChartTheme &theme, const QFont &font) { m_grid->setLook(theme, font); }

} // namespace Pistis
