#include "widgets/customerpicker.h"

#include "app/services.h"
#include "widgets/hintdelegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int shownHits = 6;

}

CustomerPicker::CustomerPicker(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_found(new QListView(this))
    , m_nobody(new QLabel(this))
{
    m_line->setObjectName(u"customerEdit"_s);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_found->setObjectName(u"foundView"_s);
    m_found->setUniformItemSizes(true);
    m_found->setItemDelegate(new HintDelegate(
        [](const QModelIndex &row) { return row.data(CustomerListModel::ReasonRole).toString(); }, this));
    m_found->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_found->setMaximumHeight(fontMetrics().height() * (shownHits + 1) + shownHits * 4);
    m_found->hide();
    m_nobody->setObjectName(u"nobodyLabel"_s);
    m_nobody->hide();
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_found);
    layout->addWidget(m_nobody);

    connect(m_line, &QLineEdit::textEdited, this, &CustomerPicker::search);
    connect(m_found, &QListView::clicked, this, &CustomerPicker::choose);
    connect(m_found, &QListView::activated, this, &CustomerPicker::choose);
    retranslate();
}

void CustomerPicker::setServices(Services &services)
{
    m_services = &services;
    m_model = new CustomerListModel(services.customers, services.store, this);
    m_found->setModel(m_model);
    connect(m_model, &CustomerListModel::loaded, this, &CustomerPicker::showFound);
}

void CustomerPicker::showFound()
{
    m_searched = m_model->query().search;
    m_found->setCurrentIndex(m_model->index(0));
    const bool looks = m_chosen.isNull() && !m_line->text().trimmed().isEmpty();
    m_found->setVisible(looks && m_model->rowCount() > 0);
    m_nobody->setVisible(looks && m_model->rowCount() == 0);
}

void CustomerPicker::setCustomer(const QUuid &id, const QString &name)
{
    m_chosen = id;
    m_line->setText(name);
    m_line->selectAll(); // typing looks for another one
    m_found->hide();
    m_nobody->hide();
}

bool CustomerPicker::isOpen() const { return m_chosen.isNull() && !m_line->text().trimmed().isEmpty(); }

void CustomerPicker::search()
{
    m_chosen = {};
    Q_EMIT chosen({});
    m_model->setQuery({ .list = CustomerQuery::List::Found,
        .search = m_line->text(),
        .today = m_services->store.clock().today(),
        .limit = 50 });
}

void CustomerPicker::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCustomer(index.data(CustomerListModel::IdRole).toUuid(), index.data().toString());
    m_line->setFocus();
    Q_EMIT chosen(m_chosen);
}

bool CustomerPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && m_chosen.isNull() && m_model) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            const QModelIndex next = m_model->index(m_found->currentIndex().row() + step);
            if (next.isValid())
                m_found->setCurrentIndex(next);
            return true;
        }
        // Only a list that answers what stands in the line may be taken from.
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_line->text().isEmpty()) {
            if (m_searched == m_line->text())
                choose(m_found->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CustomerPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CustomerPicker::retranslate()
{
    m_line->setAccessibleName(tr("Customer"));
    m_line->setPlaceholderText(tr("Some letters of the name…"));
    m_found->setAccessibleName(tr("Customers found"));
    m_nobody->setText(tr("No customer found"));
}

} // namespace Pistis
