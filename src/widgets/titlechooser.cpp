#include "widgets/titlechooser.h"

#include "models/importtext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

TitleChooser::TitleChooser(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TitleChooser::showTitles(const QStringList &unknown, const QList<QStringList> &free)
{
    QStringList titles;
    for (const Row &row : m_rows) {
        if (!row.chosen.isEmpty() || unknown.contains(row.title))
            titles.append(row.title);
    }
    for (const QString &title : unknown) {
        if (!titles.contains(title))
            titles.append(title);
    }
    const bool isSame = std::ranges::equal(titles, m_rows, {}, {}, &Row::title);
    QStringList added = titles;
    for (const Row &row : std::as_const(m_rows))
        added.removeOne(row.title);
    if (!isSame)
        showRows(titles);
    bool wasRecalled = false;
    for (Row &row : m_rows) {
        if (added.contains(row.title))
            row.chosen = recalled(row.title, free);
        wasRecalled |= added.contains(row.title) && !row.chosen.isEmpty();
        fill(row, free);
    }
    setVisible(!m_rows.isEmpty());
    if (wasRecalled)
        Q_EMIT changed();
}

void TitleChooser::setRecalled(const QHash<QString, QString> &chosen) { m_recalled = chosen; }

QStringList TitleChooser::recalled(const QString &title, const QList<QStringList> &free) const
{
    const auto name = m_recalled.constFind(title);
    if (name == m_recalled.cend())
        return {};
    const bool isTaken = std::ranges::any_of(
        m_rows, [&](const Row &row) { return !row.chosen.isEmpty() && row.chosen.constFirst() == *name; });
    const auto field
        = std::ranges::find_if(free, [&](const QStringList &names) { return names.constFirst() == *name; });
    return isTaken || field == free.cend() ? QStringList() : *field;
}

void TitleChooser::showRows(const QStringList &titles)
{
    const QList<Row> before = std::exchange(m_rows, {});
    auto *inside = new QWidget(this);
    auto *form = new QFormLayout(inside);
    form->setContentsMargins(0, 0, 0, 0);
    for (const QString &title : titles) {
        const auto known = std::ranges::find(before, title, &Row::title);
        auto *fields = new QComboBox(inside);
        fields->setObjectName(u"fieldBox"_s + QString::number(m_rows.size() + 1));
        fields->setAccessibleName(title);
        auto *label = new QLabel(title, inside);
        label->setTextFormat(Qt::PlainText);
        form->addRow(label, fields);
        const qsizetype at = m_rows.size();
        connect(fields, &QComboBox::activated, this, [this, at, fields] {
            m_rows[at].chosen = fields->currentData().toStringList();
            Q_EMIT changed();
        });
        m_rows.append(
            { .title = title, .fields = fields, .chosen = known == before.end() ? QStringList() : known->chosen });
    }
    setWidget(inside);
    QWidget *last = this;
    for (const Row &row : m_rows) {
        setTabOrder(last, row.fields);
        last = row.fields;
    }
    setFocusProxy(m_rows.isEmpty() ? nullptr : m_rows.constFirst().fields);
    constexpr int mostRows = 3; // more are scrolled
    const int all = std::max(1, int(m_rows.size()));
    setFixedHeight(form->sizeHint().height() * std::min(all, mostRows) / all);
}

void TitleChooser::fill(Row &row, const QList<QStringList> &free)
{
    QList<QStringList> fields = free;
    if (!row.chosen.isEmpty())
        fields.append(row.chosen);
    std::ranges::sort(fields, {}, columnLabel);
    row.fields->clear();
    row.fields->addItem(tr("not read"));
    for (const QStringList &names : fields)
        row.fields->addItem(columnLabel(names), names);
    row.fields->setCurrentIndex(row.chosen.isEmpty() ? 0 : 1 + int(fields.indexOf(row.chosen)));
}

QHash<QString, QString> TitleChooser::chosen() const
{
    QHash<QString, QString> chosen;
    for (const Row &row : m_rows) {
        if (!row.chosen.isEmpty())
            chosen.insert(row.title, row.chosen.constFirst());
    }
    return chosen;
}

void TitleChooser::forget()
{
    m_rows.clear();
    if (QWidget *inside = takeWidget())
        inside->deleteLater(); // this may be said by one of its boxes
    hide();
}

} // namespace Pistis
