#include "models/palettemodel.h"

#include "app/customerservice.h"
#include "app/store.h"
#include "core/greekfold.h"
#include "core/wordstarts.h"
#include "models/labels.h"

#include <algorithm>

namespace Pistis {

namespace {

    constexpr int mostCustomers = 30;

}

PaletteModel::PaletteModel(const CustomerService &customers, const Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(customers)
    , m_store(store)
{
}

void PaletteModel::setCommands(const QList<PaletteCommand> &commands, const QStringList &recent)
{
    m_all = commands;
    const auto age = [&recent](const PaletteCommand &command) {
        const qsizetype at = command.action ? recent.indexOf(command.action->objectName()) : -1;
        return at < 0 ? recent.size() : at;
    };
    std::ranges::stable_sort(m_all, {}, age);
    setText(m_text);
}

void PaletteModel::setText(const QString &text)
{
    m_text = text;
    beginResetModel();
    filterCommands();
    m_customers.clear();
    endResetModel();
    if (text.trimmed().isEmpty()) {
        m_searching.forget();
        Q_EMIT found();
        return;
    }
    const CustomerQuery query {
        .list = CustomerQuery::List::Found, .search = text, .today = m_store.clock().today(), .limit = mostCustomers
    };
    m_searching(m_service.customers(query), this, [this](const Result<QList<CustomerSummary>> &customers) {
        if (!customers) {
            Q_EMIT failed(customers.error());
            return;
        }
        takeCustomers(*customers);
        Q_EMIT found();
    });
}

void PaletteModel::filterCommands()
{
    const QString typed = greekFold(m_text);
    const QString otherwise = greekFold(onOtherLayout(m_text));
    m_commands.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_commands), [&](const PaletteCommand &command) {
        const QString label = greekFold(command.label);
        return command.action && (beginsWords(label, typed) || beginsWords(label, otherwise));
    });
}

void PaletteModel::takeCustomers(const QList<CustomerSummary> &customers)
{
    if (customers.isEmpty())
        return;
    beginInsertRows({}, int(m_commands.size()), int(m_commands.size() + customers.size()) - 1);
    m_customers = customers;
    endInsertRows();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size() + m_customers.size());
}

int PaletteModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QAction *PaletteModel::action(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_commands.size() ? m_commands.at(index.row()).action.data() : nullptr;
}

QUuid PaletteModel::customer(const QModelIndex &index) const
{
    return index.isValid() && index.row() >= m_commands.size()
        ? m_customers.at(index.row() - m_commands.size()).customer.id
        : QUuid();
}

QString PaletteModel::detail(const QAction &action) const
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString why = action.property("whyDisabled").toString();
    return action.isEnabled() || why.isEmpty() ? keys : why;
}

// A view may show both columns in one.
QString PaletteModel::spoken(const QString &name, const QModelIndex &index) const
{
    const QString detail = index.siblingAtColumn(DetailColumn).data().toString();
    return detail.isEmpty() ? name : name + u", " + detail;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const bool isDetail = index.column() == DetailColumn;
    if (role == Qt::TextAlignmentRole && isDetail)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (index.row() < m_commands.size()) {
        const PaletteCommand &command = m_commands.at(index.row());
        if (!command.action)
            return {};
        if (role == Qt::DisplayRole)
            return isDetail ? detail(*command.action) : command.label;
        if (role == Qt::DecorationRole && !isDetail)
            return command.action->icon();
        if (role == Qt::AccessibleTextRole)
            return isDetail ? detail(*command.action) : spoken(tr("%1, action").arg(command.label), index);
        return {};
    }
    const CustomerSummary &summary = m_customers.at(index.row() - m_commands.size());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return isDetail ? reasonLabel(summary, m_store.clock().today()) : summary.customer.name;
    if (role == Qt::AccessibleTextRole && !isDetail)
        return spoken(tr("%1, customer").arg(summary.customer.name), index);
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (const QAction *one = action(index); one && !one->isEnabled())
        return Qt::NoItemFlags;
    return QAbstractTableModel::flags(index);
}

} // namespace Pistis
