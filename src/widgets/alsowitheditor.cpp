#include "widgets/alsowitheditor.h"

#include "ui_alsowitheditor.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace Pistis {

AlsoWithEditor::AlsoWithEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AlsoWithEditor>())
{
    m_ui->setupUi(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_ui->otherPicker->hide();
    m_ui->othersList->installEventFilter(this);
    connect(m_ui->alsoButton, &QPushButton::clicked, this, &AlsoWithEditor::seek);
    connect(m_ui->leaveOutButton, &QPushButton::clicked, this, &AlsoWithEditor::leaveOut);
    connect(m_ui->otherPicker, &CustomerPicker::chosen, this, &AlsoWithEditor::take);
    showList();
}

AlsoWithEditor::~AlsoWithEditor() = default;

void AlsoWithEditor::setServices(Services &services) { m_ui->otherPicker->setServices(services); }

QList<QUuid> AlsoWithEditor::customers() const
{
    QList<QUuid> ids;
    for (int row = 0; row < m_ui->othersList->count(); ++row)
        ids.append(m_ui->othersList->item(row)->data(Qt::UserRole).toUuid());
    return ids;
}

bool AlsoWithEditor::isOpen() const { return !m_ui->otherPicker->isHidden() && m_ui->otherPicker->isOpen(); }

void AlsoWithEditor::clear()
{
    m_ui->othersList->clear();
    m_ui->otherPicker->setCustomer({}, {});
    m_ui->otherPicker->hide();
    showList();
}

void AlsoWithEditor::seek()
{
    m_ui->otherPicker->show();
    m_ui->otherPicker->setFocus();
}

void AlsoWithEditor::take(const QUuid &id)
{
    if (id.isNull())
        return;
    if (!customers().contains(id)) {
        auto *item = new QListWidgetItem(m_ui->otherPicker->line()->text(), m_ui->othersList);
        item->setData(Qt::UserRole, id);
        m_ui->othersList->setCurrentItem(item);
    }
    m_ui->otherPicker->setCustomer({}, {}); // for the next one
    showList();
    Q_EMIT changed();
}

void AlsoWithEditor::leaveOut()
{
    delete m_ui->othersList->currentItem();
    showList();
    Q_EMIT changed();
}

void AlsoWithEditor::showList()
{
    const bool any = m_ui->othersList->count() > 0;
    m_ui->othersList->setVisible(any);
    m_ui->leaveOutButton->setVisible(any);
    if (!any && !m_ui->otherPicker->isHidden())
        m_ui->otherPicker->setFocus();
}

bool AlsoWithEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete
        = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete);
    if (watched == m_ui->othersList && isDelete) {
        leaveOut();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AlsoWithEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QWidget::changeEvent(event);
}

} // namespace Pistis
