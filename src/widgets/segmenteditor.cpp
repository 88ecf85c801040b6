#include "widgets/segmenteditor.h"

#include "ui_segmenteditor.h"
#include "widgets/daysdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcut>

namespace Pistis {

SegmentEditor::SegmentEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SegmentEditor>())
{
    m_ui->setupUi(this);
    m_ui->faultLabel->hide();
    m_ui->noteLabel->hide();
    QTableView *view = m_ui->segmentsView;
    view->setModel(&m_model);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(SegmentTableModel::NameColumn, QHeaderView::Stretch);
    auto *days = new DaysDelegate(this);
    view->setItemDelegateForColumn(SegmentTableModel::CadenceColumn, days);
    view->setItemDelegateForColumn(SegmentTableModel::LimitColumn, days);
    connect(m_ui->addButton, &QAbstractButton::clicked, this, &SegmentEditor::add);
    connect(m_ui->deleteButton, &QAbstractButton::clicked, this, &SegmentEditor::removeCurrent);
    auto *removal = new QShortcut(Qt::Key_Delete, view);
    removal->setContext(Qt::WidgetShortcut); // in the cell that is being edited it deletes a letter
    connect(removal, &QShortcut::activated, this, &SegmentEditor::removeCurrent);
    const auto showState = [this] { m_ui->deleteButton->setEnabled(m_ui->segmentsView->currentIndex().isValid()); };
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, showState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, showState);
    showState();
}

SegmentEditor::~SegmentEditor() = default;

void SegmentEditor::add()
{
    const QModelIndex fresh = m_model.index(m_model.add(), SegmentTableModel::NameColumn);
    m_ui->segmentsView->setCurrentIndex(fresh);
    m_ui->segmentsView->setFocus();
    m_ui->segmentsView->edit(fresh);
}

void SegmentEditor::removeCurrent()
{
    const int row = m_ui->segmentsView->currentIndex().row();
    if (row < 0)
        return;
    const int customers = m_model.sizeOf(row);
    m_ui->noteLabel->setVisible(customers > 0);
    m_ui->noteLabel->setText(
        tr("%n customer(s) of “%1” will follow the book's rhythm once you save.", nullptr, customers)
            .arg(m_model.at(row).name));
    m_model.removeAt(row);
}

void SegmentEditor::showFault(int row, SegmentTableModel::Column column, const QString &sentence)
{
    m_ui->faultLabel->setText(sentence);
    m_ui->faultLabel->show();
    m_ui->segmentsView->setCurrentIndex(m_model.index(row, column));
    m_ui->segmentsView->setFocus();
}

void SegmentEditor::hideFault() { m_ui->faultLabel->hide(); }

void SegmentEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->noteLabel->hide();
        m_model.retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
