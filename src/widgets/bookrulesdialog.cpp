#include "widgets/bookrulesdialog.h"

#include "app/deliver.h"
#include "app/services.h"
#include "models/errortext.h"
#include "ui_bookrulesdialog.h"
#include "widgets/auditdialog.h"
#include "widgets/opendialog.h"

#include <QEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Pistis {

BookRulesDialog::BookRulesDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BookRulesDialog>())
    , m_services(services)
{
    m_ui->setupUi(this);
    hideFaults();
    m_ui->holidayEditor->setToday(services.store.clock().today());
    connect(m_ui->cadenceSpin, &QSpinBox::valueChanged, this, &BookRulesDialog::showTwiceTheRhythm);
    for (const QSpinBox *spin : { m_ui->cadenceSpin, m_ui->limitSpin, m_ui->answerSpin })
        connect(spin, &QSpinBox::valueChanged, this, &BookRulesDialog::hideFaults);
    connect(&m_ui->segmentEditor->model(), &SegmentTableModel::edited, this, &BookRulesDialog::hideFaults);
    connect(&m_ui->holidayEditor->model(), &HolidayModel::edited, this, &BookRulesDialog::hideFaults);
    connect(m_ui->hoursEditor, &HoursEditor::edited, this, &BookRulesDialog::hideFaults);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &BookRulesDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    connect(m_ui->historyButton, &QPushButton::clicked, this, [this] {
        auto *dialog = new AuditDialog(m_services, {}, this);
        openDialog(dialog);
    });
    connect(
        new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    retranslate();
    m_ui->saveButton->setEnabled(false);
    deliver(m_services.book.rules(), this, [this](const Result<BookRules> &rules) {
        if (!rules)
            return showError(rules.error());
        fill(*rules);
        m_ui->saveButton->setEnabled(true);
    });
    deliver(m_services.book.segmentSizes(), this, [this](const Result<QHash<QUuid, int>> &sizes) {
        if (sizes)
            m_ui->segmentEditor->model().setSizes(*sizes);
    });
}

BookRulesDialog::~BookRulesDialog() = default;

void BookRulesDialog::fill(const BookRules &rules)
{
    m_before = rules;
    m_ui->cadenceSpin->setValue(rules.settings.cadenceDays);
    m_ui->limitSpin->setValue(rules.settings.maxGapDays);
    m_ui->answerSpin->setValue(rules.settings.answerHours);
    m_ui->segmentEditor->model().setSegments(rules.segments);
    m_ui->hoursEditor->setHours(rules.settings.hours.weekdays);
    m_ui->holidayEditor->model().setHolidays(rules.settings.hours);
    hideFaults();
}

void BookRulesDialog::showTwiceTheRhythm()
{
    m_ui->limitSpin->setSpecialValueText(tr("twice the rhythm: %n day(s)", nullptr, 2 * m_ui->cadenceSpin->value()));
}

BookRules BookRulesDialog::rules() const
{
    BookRules rules = m_before;
    rules.settings.cadenceDays = m_ui->cadenceSpin->value();
    rules.settings.maxGapDays = m_ui->limitSpin->value();
    rules.settings.answerHours = m_ui->answerSpin->value();
    rules.segments = m_ui->segmentEditor->model().segments();
    rules.settings.hours.weekdays = m_ui->hoursEditor->hours();
    rules.settings.hours.workedHolidays = m_ui->holidayEditor->model().worked();
    rules.settings.hours.ownHolidays = m_ui->holidayEditor->model().own();
    return tidied(rules);
}

void BookRulesDialog::save()
{
    m_ui->saveButton->setFocus(); // a cell that is being edited gives its value
    hideFaults();
    const BookRules after = rules();
    if (const auto fault = faultOf(after, m_before))
        return showFault(*fault);
    m_ui->saveButton->setEnabled(false);
    deliver(m_services.book.changeRules(m_before, after), this, [this](const Result<void> &done) {
        if (done)
            return accept();
        m_ui->saveButton->setEnabled(true);
        showError(done.error());
    });
}

void BookRulesDialog::showFault(const RuleFault &fault)
{
    const QString sentence = errorText({ .kind = Error::Kind::Invalid, .subject = fault.field });
    const auto beside = [&](QWidget *page, QLabel *label, QWidget *field) {
        m_ui->tabs->setCurrentWidget(page);
        label->setText(sentence);
        label->show();
        field->setFocus();
    };
    if (fault.field == "book.cadence_days"_L1)
        return beside(m_ui->rhythmPage, m_ui->cadenceFaultLabel, m_ui->cadenceSpin);
    if (fault.field == "book.max_gap_days"_L1)
        return beside(m_ui->rhythmPage, m_ui->limitFaultLabel, m_ui->limitSpin);
    if (fault.field == "book.answer_hours"_L1)
        return beside(m_ui->hoursPage, m_ui->answerFaultLabel, m_ui->answerSpin);
    if (fault.field == "book.always_closed"_L1)
        return beside(m_ui->hoursPage, m_ui->hoursFaultLabel, m_ui->hoursEditor);
    if (fault.field == "book.hours"_L1) {
        m_ui->tabs->setCurrentWidget(m_ui->hoursPage);
        m_ui->hoursEditor->showFault(int(fault.at), sentence);
    } else if (fault.field.startsWith("segment."_L1)) {
        m_ui->tabs->setCurrentWidget(m_ui->rhythmPage);
        const auto column = fault.field == "segment.cadence_days"_L1 ? SegmentTableModel::CadenceColumn
            : fault.field == "segment.max_gap_days"_L1               ? SegmentTableModel::LimitColumn
                                                                     : SegmentTableModel::NameColumn;
        m_ui->segmentEditor->showFault(int(fault.at), column, sentence);
    } else {
        m_ui->tabs->setCurrentWidget(m_ui->holidayPage);
        m_ui->holidayEditor->showFault(sentence);
    }
}

void BookRulesDialog::hideFaults()
{
    for (QLabel *label : { m_ui->cadenceFaultLabel, m_ui->limitFaultLabel, m_ui->answerFaultLabel,
             m_ui->hoursFaultLabel, m_ui->errorLabel })
        label->hide();
    m_ui->segmentEditor->hideFault();
    m_ui->hoursEditor->hideFault();
    m_ui->holidayEditor->hideFault();
}

void BookRulesDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void BookRulesDialog::retranslate()
{
    m_ui->cadenceSpin->setSuffix(tr(" days"));
    m_ui->limitSpin->setSuffix(tr(" days"));
    m_ui->answerSpin->setSuffix(tr(" business hours"));
    showTwiceTheRhythm();
}

void BookRulesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        hideFaults();
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
