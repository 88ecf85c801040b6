#include "widgets/holidayeditor.h"

#include "core/error.h"
#include "models/errortext.h"
#include "ui_holidayeditor.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Pistis {

HolidayEditor::HolidayEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HolidayEditor>())
{
    m_ui->setupUi(this);
    m_ui->faultLabel->hide();
    QTableView *view = m_ui->holidaysView;
    view->setModel(&m_model);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(HolidayModel::NameColumn, QHeaderView::Stretch);
    connect(m_ui->yearSpin, &QSpinBox::valueChanged, &m_model, &HolidayModel::setYear);
    connect(m_ui->addButton, &QAbstractButton::clicked, this, &HolidayEditor::add);
    connect(m_ui->nameEdit, &QLineEdit::returnPressed, this, &HolidayEditor::add);
    connect(m_ui->deleteButton, &QAbstractButton::clicked, this, &HolidayEditor::removeCurrent);
    auto *removal = new QShortcut(Qt::Key_Delete, view);
    removal->setContext(Qt::WidgetShortcut);
    connect(removal, &QShortcut::activated, this, &HolidayEditor::removeCurrent);
    const auto showState
        = [this] { m_ui->deleteButton->setEnabled(m_model.isOwn(m_ui->holidaysView->currentIndex().row())); };
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, showState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, showState);
    showState();
}

HolidayEditor::~HolidayEditor() = default;

void HolidayEditor::setToday(const QDate &today)
{
    m_ui->yearSpin->setValue(today.year());
    m_model.setYear(today.year());
    m_ui->dayEdit->setDate(today);
}

void HolidayEditor::add()
{
    hideFault();
    if (m_ui->dayEdit->isWrong())
        return showFault(errorText(invalid(u"day"_s)));
    const QDate day = m_ui->dayEdit->date();
    if (m_model.hasOwn(day))
        return showFault(errorText({ .kind = Error::Kind::Invalid, .subject = u"book.holiday_twice"_s }));
    m_ui->yearSpin->setValue(day.year());
    const int row = m_model.add(
        { .day = day, .name = m_ui->nameEdit->text().trimmed(), .yearly = m_ui->yearlyCheck->isChecked() });
    const QModelIndex added = m_model.index(row, HolidayModel::DayColumn);
    m_ui->holidaysView->setCurrentIndex(added);
    m_ui->holidaysView->scrollTo(added);
    m_ui->nameEdit->clear();
    m_ui->dayEdit->setFocus();
}

void HolidayEditor::removeCurrent() { m_model.removeAt(m_ui->holidaysView->currentIndex().row()); }

void HolidayEditor::showFault(const QString &sentence)
{
    m_ui->faultLabel->setText(sentence);
    m_ui->faultLabel->show();
    m_ui->dayEdit->setFocus();
}

void HolidayEditor::hideFault() { m_ui->faultLabel->hide(); }

void HolidayEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->dayEdit->setLocale(QLocale());
        m_model.retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
