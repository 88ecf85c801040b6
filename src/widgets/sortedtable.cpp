#include "widgets/sortedtable.h"

#include "app/preferences.h"
#include "models/sortproxy.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr QKeyCombination sortKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_K;

}

SortedTable::SortedTable(
    QTableView &view, QAbstractItemModel &model, const QString &name, const Columns &columns, Preferences *preferences)
    : QObject(&view)
    , m_view(view)
    , m_proxy(new SortProxy(this))
    , m_columns(columns)
    , m_preferences(preferences)
    , m_key(u"columns.%1.%2"_s.arg(name).arg(model.columnCount())) // another version may have others
{
    m_proxy->setSourceModel(&model);
    view.setModel(m_proxy);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(std::max(leastRowHeight, view.fontMetrics().height() + 8));
    QHeaderView *header = view.horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicator(columns.sorted, columns.order);
    m_isArranged = preferences && header->restoreState(preferences->arrangement(m_key));
    for (const int column : columns.stretched)
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    view.setSortingEnabled(true);
    fit();
    view.installEventFilter(this);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &SortedTable::fit);
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column) {
        m_isArranged |= !m_isFitting && header->sectionResizeMode(column) == QHeaderView::Interactive;
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] { m_isArranged = true; });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { m_isArranged = true; });
    auto *shortcut = new QShortcut(sortKeys, &view);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &SortedTable::sortByCurrent);
    retranslate();
}

QList<int> SortedTable::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &row : m_view.selectionModel()->selectedRows())
        rows.append(m_proxy->mapToSource(row).row());
    return rows;
}

void SortedTable::choose(int row)
{
    m_view.selectRow(m_proxy->mapFromSource(m_proxy->sourceModel()->index(row, 0)).row());
}

void SortedTable::fit()
{
    if (m_isArranged)
        return;
    m_isFitting = true;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        if (m_columns.stretched.contains(column))
            continue;
        m_view.resizeColumnToContents(column);
        m_view.setColumnWidth(column, std::min(m_view.columnWidth(column), m_columns.widest));
    }
    m_isFitting = false;
}

void SortedTable::sortByCurrent()
{
    const QHeaderView *header = m_view.horizontalHeader();
    const int column = std::max(0, m_view.currentIndex().column());
    const bool isTurned
        = header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
    m_view.sortByColumn(column, isTurned ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void SortedTable::keep() const
{
    if (m_preferences && m_isArranged)
        m_preferences->setArrangement(m_key, m_view.horizontalHeader()->saveState());
}

void SortedTable::retranslate()
{
    const QString hint = tr("A click on a title sorts by its column, %1 by that of the current cell. Titles can be "
                            "dragged to another place.")
                             .arg(QKeySequence(sortKeys).toString(QKeySequence::NativeText));
    m_view.horizontalHeader()->setToolTip(hint);
    m_view.setAccessibleDescription(hint);
}

bool SortedTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide)
        keep();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace Pistis
