#include "models/numberstablemodel.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace Pistis {

namespace {

    QVariant alignment(int column)
    {
        return QVariant::fromValue(Qt::Alignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }

    // Looks like what it is: a way to somewhere else.
    QFont linkFont()
    {
        QFont font = QGuiApplication::font();
        font.setUnderline(true);
        return font;
    }

} // namespace

void NumbersTableModel::setTable(const NumbersTable &table)
{
    const bool sameShape = table.headers == m_table.headers && table.rows.size() == m_table.rows.size();
    if (!sameShape)
        beginResetModel();
    m_table = table;
    if (!sameShape)
        endResetModel();
    else if (!m_table.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int NumbersTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int NumbersTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.headers.size());
}

QVariant NumbersTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_table.rows.at(index.row()).value(index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ToolTipRole:
        return isLeading(index.row()) ? tr("Press Enter or double-click to see the customers behind this row")
                                      : QString();
    case Qt::FontRole:
        return isLeading(index.row()) && index.column() == 0 ? linkFont() : QVariant();
    case Qt::ForegroundRole:
        return isLeading(index.row()) && index.column() == 0
            ? QVariant(QGuiApplication::palette().brush(QPalette::Link))
            : QVariant();
    default:
        return {};
    }
}

QVariant NumbersTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headers.at(section);
    return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
}

} // namespace Pistis
