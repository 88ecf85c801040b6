#include "widgets/logvisitdialog.h"

#include "app/deliver.h"
#include "app/services.h"
#include "models/errortext.h"
#include "models/visitdoubttext.h"
#include "ui_logvisitdialog.h"
#include "widgets/askedday.h"
#include "widgets/requiredfields.h"
#include "widgets/wrongday.h"

#include <QEvent>
#include <QLineEdit>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

LogVisitDialog::LogVisitDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LogVisitDialog>())
    , m_services(services)
{
    m_ui->setupUi(this);
    m_asked = new AskedDay(*m_ui->errorLabel, *m_ui->saveButton, this);
    m_ui->errorLabel->hide();
    m_ui->lostLabel->hide();
    m_ui->repeatedLabel->hide();
    m_ui->customerPicker->setServices(services);
    m_ui->alsoWithEditor->setServices(services);
    m_ui->detailsEditor->setServices(services);
    m_ui->dayEdit->setDate(services.store.clock().today());
    m_ui->formLayout->setRowVisible(m_ui->statusCombo, false);
    m_required = new RequiredFields(*this, *m_ui->saveButton);
    m_required->add(*m_ui->customerPicker, *m_ui->customerReason, u"visit.customer"_s);

    connect(m_ui->customerPicker, &CustomerPicker::chosen, this, &LogVisitDialog::look);
    connect(m_ui->alsoWithEditor, &AlsoWithEditor::changed, this, &LogVisitDialog::look);
    connect( // once the list of those found is gone, its room goes too
        m_ui->customerPicker, &CustomerPicker::chosen, this,
        [this](const QUuid &id) {
            if (!id.isNull())
                resize(width(), std::min(height(), sizeHint().height()));
        },
        Qt::QueuedConnection);
    connect(m_ui->typeCombo, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->statusCombo->setType(m_ui->typeCombo->type());
        look();
    });
    connect(m_ui->dayEdit, &QDateEdit::dateChanged, this, &LogVisitDialog::look);
    connect(m_ui->dayEdit, &DayEdit::mended, this, &LogVisitDialog::look);
    connect(m_ui->statusCombo, &QComboBox::currentIndexChanged, this, &LogVisitDialog::look);
    connect(m_ui->detailsEditor, &VisitDetailsEditor::timeChanged, this, &LogVisitDialog::look);
    connect(m_ui->detailsEditor, &VisitDetailsEditor::folded, this, &QWidget::adjustSize);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &LogVisitDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] {
        m_stays = m_required->canSave();
        m_required->save();
    });
}

LogVisitDialog::~LogVisitDialog() = default;

void LogVisitDialog::setCustomer(const QUuid &id, const QString &name)
{
    m_ui->customerPicker->setCustomer(id, name);
    m_required->check();
    look();
}

void LogVisitDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void LogVisitDialog::setVisit(const Visit &visit, const QString &customerName)
{
    m_before = visit;
    showTitle();
    setCustomer(visit.customer, customerName);
    m_ui->customerPicker->setEnabled(false);
    m_ui->formLayout->setRowVisible(m_ui->alsoWithEditor, false);
    m_ui->detailsEditor->setVisit(visit);
    m_ui->detailsEditor->unfold();
    m_ui->typeCombo->setType(visit.type);
    m_ui->formLayout->setRowVisible(m_ui->statusCombo, true);
    m_ui->statusCombo->setStatus(visit.status);
    m_ui->dayEdit->setDate(visit.day);
    m_ui->noteEdit->setPlainText(visit.note);
}

void LogVisitDialog::showTitle()
{
    if (!m_before.id.isNull())
        setWindowTitle(tr("Edit contact"));
}

// A day or an hour to come makes it a plan: the button says so before it is pressed.
void LogVisitDialog::showPlanned()
{
    const auto visit = fields();
    const bool isDay = !m_ui->dayEdit->isWrong();
    m_ui->saveButton->setText(
        isDay && visit && visit->status == VisitStatus::Planned ? tr("Save as &planned") : tr("&Save"));
}

void LogVisitDialog::look()
{
    m_asked->forget();
    m_ui->errorLabel->hide();
    showPlanned();
    const auto visit = fields();
    if (!visit || customers().isEmpty()) {
        m_looking.forget();
        return showHints({}, {});
    }
    m_looking(m_services.visits.doubts(*visit, customers()), this,
        [this, visit = *visit](const Result<QList<VisitDoubt>> &doubts) {
            if (!doubts)
                return showError(doubts.error());
            showHints(lossHint(*doubts, visit.type), repeatedHint(*doubts, visit));
        });
}

void LogVisitDialog::showHints(const QString &loss, const QString &repeated)
{
    m_ui->lostLabel->setText(loss);
    m_ui->lostLabel->setVisible(!loss.isEmpty());
    m_ui->repeatedLabel->setText(repeated);
    m_ui->repeatedLabel->setVisible(!repeated.isEmpty());
}

QList<QUuid> LogVisitDialog::customers() const
{
    QList<QUuid> all = m_ui->alsoWithEditor->customers();
    const QUuid first = m_ui->customerPicker->customer();
    all.removeAll(first);
    if (!first.isNull())
        all.prepend(first);
    return all;
}

Result<Visit> LogVisitDialog::fields() const
{
    Visit visit = m_before;
    visit.customer = m_ui->customerPicker->customer();
    visit.type = m_ui->typeCombo->type();
    visit.day = m_ui->dayEdit->date();
    visit.note = m_ui->noteEdit->toPlainText();
    const auto filled = m_ui->detailsEditor->filled(visit);
    if (!filled)
        return filled.error();
    visit = *filled;
    visit.status = m_before.id.isNull() ? usualStatus(visit, m_services.store.clock()) : m_ui->statusCombo->status();
    return visit;
}

void LogVisitDialog::save()
{
    if (DayEdit *wrong = wrongDayIn(*this)) {
        fail(invalid(u"day"_s));
        return wrong->setFocus();
    }
    if (m_ui->alsoWithEditor->isOpen())
        return fail({ .kind = Error::Kind::Invalid, .subject = u"visit.also_with"_s });
    const auto visit = fields();
    if (!visit)
        return fail(visit.error());
    m_required->setBusy(true);
    deliver(m_services.visits.doubts(*visit, customers()), this,
        [this, visit = *visit](const Result<QList<VisitDoubt>> &doubts) {
            if (!doubts)
                return fail(doubts.error());
            askOrStore(visit, *doubts);
        });
}

void LogVisitDialog::askOrStore(const Visit &visit, const QList<VisitDoubt> &doubts)
{
    const QString question = firstContactQuestion(doubts, visit.day);
    if (question.isEmpty() || m_asked->isMeant(visit.day))
        return store(visit);
    m_stays = false;
    m_required->setBusy(false);
    m_asked->ask(visit.day, question);
    m_ui->dayEdit->setFocus();
}

void LogVisitDialog::store(const Visit &visit)
{
    const bool nowHeld
        = visit.status == VisitStatus::Held && (m_before.id.isNull() || m_before.status != VisitStatus::Held);
    const auto finish = [this, nowHeld, visit](const Result<void> &saved) {
        if (!saved)
            return fail(saved.error());
        m_required->setBusy(false);
        const bool stays = std::exchange(m_stays, false);
        if (nowHeld)
            Q_EMIT held(visit.customer);
        if (!stays)
            return accept();
        if (!m_before.id.isNull())
            m_before = visit;
        next();
    };
    deliver(m_before.id.isNull() ? m_services.visits.logWithEach(visit, customers())
                                 : m_services.visits.change(m_before, visit),
        this, finish);
}

void LogVisitDialog::fail(const Error &error)
{
    m_stays = false;
    m_required->setBusy(false);
    m_ui->detailsEditor->focusField(error.subject);
    showError(error);
}

// A new visit is followed by that of another customer, of the same day and kind; an old one stays as it was saved.
void LogVisitDialog::next()
{
    if (m_before.id.isNull()) {
        m_ui->noteEdit->clear();
        m_ui->detailsEditor->setVisit({});
        m_ui->alsoWithEditor->clear();
        setCustomer({}, {});
        m_ui->customerPicker->setFocus();
    } else { // nothing that Esc would lose
        m_ui->noteEdit->document()->setModified(false);
        m_ui->detailsEditor->setVisit(m_before);
    }
    look();
}

void LogVisitDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showTitle();
        look();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
