#include "widgets/teampage.h"

#include "charts/intervalchart.h"
#include "models/errortext.h"
#include "models/teamtablemodel.h"
#include "ui_teampage.h"
#include "widgets/sortedtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace Pistis {

namespace {

    std::optional<double> shareIn(const QModelIndex &cell)
    {
        const QVariant share = cell.data(TeamTableModel::ValueRole);
        return share.isValid() ? std::optional(share.toDouble()) : std::nullopt;
    }

} // namespace

TeamPage::TeamPage(TeamService &service, Store &store, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TeamPage>())
    , m_model(new TeamTableModel(service, store, this))
{
    m_ui->setupUi(this);
    for (QWidget *later : QList<QWidget *> { m_ui->teamView, m_ui->chartsScroll, m_ui->emptyLabel, m_ui->errorLabel })
        later->hide();
    m_ui->teamView->setModel(m_model);
    m_ui->teamView->installEventFilter(this);
    m_ui->teamView->viewport()->installEventFilter(this);
    m_ui->teamView->verticalHeader()->hide();
    m_ui->teamView->verticalHeader()->setDefaultSectionSize(
        std::max(SortedTable::leastRowHeight, fontMetrics().height() + 8));
    m_ui->teamView->horizontalHeader()->setHighlightSections(false);

    connect(m_model, &TeamTableModel::loaded, this, &TeamPage::showNumbers);
    connect(m_model, &TeamTableModel::failed, this, [this](const Error &error) {
        m_ui->waitingLabel->hide();
        m_ui->errorLabel->setText(errorText(error));
        m_ui->errorLabel->show();
    });
    connect(m_ui->teamView, &QTableView::doubleClicked, this, &TeamPage::requestCustomers);
    connect(m_ui->teamView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                selectRow(current.row());
        });
    const QList<IntervalChart *> all = charts();
    for (int at = 0; at < all.size(); ++at)
        connect(all.at(at), &IntervalChart::pointClicked, this, [this, at](int point) {
            const int column = TeamTableModel::RhythmColumn + at;
            requestCustomers(m_model->index(rowsWithNumbers(column).value(point), column));
        });
}

TeamPage::~TeamPage() = default;

QList<IntervalChart *> TeamPage::charts() const
{
    return { m_ui->rhythmChart, m_ui->answersChart, m_ui->promisesChart, m_ui->retentionChart };
}

void TeamPage::showNumbers()
{
    const bool empty = m_model->isEmpty();
    m_ui->waitingLabel->hide();
    m_ui->errorLabel->hide();
    m_ui->emptyLabel->setVisible(empty);
    m_ui->teamView->setHidden(empty);
    m_ui->chartsScroll->setHidden(empty);
    if (!m_ui->teamView->currentIndex().isValid())
        m_ui->teamView->setCurrentIndex(m_model->index(m_model->rowOf(m_person), TeamTableModel::PersonColumn));
    const auto heightOf = [this](int rows) {
        return m_ui->teamView->horizontalHeader()->sizeHint().height()
            + rows * m_ui->teamView->verticalHeader()->defaultSectionSize()
            + m_ui->teamView->horizontalScrollBar()->sizeHint().height();
    };
    constexpr int leastRows = 4; // in a small window; the charts below can be scrolled
    m_ui->teamView->setMinimumHeight(heightOf(std::min(leastRows, m_model->rowCount())));
    m_ui->teamView->setMaximumHeight(heightOf(m_model->rowCount()));
    fitColumns();
    const QList<IntervalChart *> all = charts();
    for (int at = 0; at < all.size(); ++at)
        showChart(*all.at(at), TeamTableModel::RhythmColumn + at);
}

// As wide as their words, and what is left over shared out among them.
void TeamPage::fitColumns()
{
    constexpr int air = 12;
    QHeaderView *header = m_ui->teamView->horizontalHeader();
    m_ui->teamView->resizeColumnsToContents();
    const int room = m_ui->teamView->viewport()->width() - header->length();
    const int share = std::max(air, room / TeamTableModel::ColumnCount);
    for (int column = 0; column < TeamTableModel::ColumnCount; ++column)
        header->resizeSection(column, header->sectionSize(column) + share);
}

// The persons of whom there is something to count: their rows in the order of the points.
QList<int> TeamPage::rowsWithNumbers(int column) const
{
    QList<int> rows;
    for (int row = 1; row < m_model->rowCount(); ++row) {
        if (!m_model->index(row, column).data(TeamTableModel::NothingRole).toBool())
            rows.append(row);
    }
    return rows;
}

void TeamPage::showChart(IntervalChart &chart, int column)
{
    std::vector<IntervalPoint> points;
    for (const int row : rowsWithNumbers(column)) {
        const QModelIndex cell = m_model->index(row, column);
        points.push_back({ .name = m_model->index(row, TeamTableModel::PersonColumn).data().toString(),
            .value = shareIn(cell),
            .lower = cell.data(TeamTableModel::LowerRole).toDouble(),
            .upper = cell.data(TeamTableModel::UpperRole).toDouble(),
            .n = cell.data(TeamTableModel::CountRole).toInt() });
    }
    constexpr double lineOf = 1.5; // air between the names
    const double lines = 5.3 + lineOf * double(points.size()); // title, axis and its words
    chart.setMinimumHeight(int(lines * fontMetrics().height()));
    chart.setPoints(m_model->headerData(column, Qt::Horizontal).toString(), points, shareIn(m_model->index(0, column)));
}

void TeamPage::selectRow(int row)
{
    const QUuid person = m_model->index(row, 0).data(TeamTableModel::PersonRole).toUuid();
    if (person == m_person)
        return;
    m_person = person;
    Q_EMIT personSelected(person);
}

void TeamPage::requestCustomers(const QModelIndex &cell)
{
    const auto ids = cell.data(TeamTableModel::IdsRole).value<QList<QUuid>>();
    if (!ids.isEmpty())
        Q_EMIT customersRequested(ids, cell.data(TeamTableModel::TitleRole).toString());
}

// The view's own activated() waits for the desktop's idea of one or two clicks.
bool TeamPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->teamView->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_ui->teamView && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            requestCustomers(m_ui->teamView->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TeamPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
}

void TeamPage::hideEvent(QHideEvent *event)
{
    m_model->setWatched(false);
    QWidget::hideEvent(event);
}

void TeamPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_model->retranslate();
        if (m_model->rowCount() > 0)
            showNumbers();
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
