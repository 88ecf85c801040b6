#include "widgets/requestdialog.h"

#include "app/deliver.h"
#include "app/services.h"
#include "core/folds.h"
#include "models/conversationtext.h"
#include "models/errortext.h"
#include "ui_requestdialog.h"
#include "widgets/dayedit.h"
#include "widgets/requiredfields.h"
#include "widgets/sectionkeys.h"
#include "widgets/typedwords.h"
#include "widgets/wrongday.h"

#include <QEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Pistis {

RequestDialog::RequestDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RequestDialog>())
    , m_services(services)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    hideOnceMended(*m_ui->errorLabel, *this);
    m_ui->customerPicker->setServices(services);
    m_ui->formLayout->setRowVisible(m_ui->offeredEdit, false);
    new SectionKeys(m_ui->askedTimeEdit);
    m_required = new RequiredFields(*this, *m_ui->saveButton);
    m_required->add(*m_ui->customerPicker, *m_ui->customerReason, u"request.customer"_s);
    m_required->add(*m_ui->textEdit, *m_ui->textReason, u"request.text"_s);
    fillChannels({});
    showMoment(services.store.clock().nowMs());
    connect(m_ui->saveButton, &QPushButton::clicked, this, &RequestDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] {
        m_stays = m_required->canSave();
        m_required->save();
    });
    readPersons();
}

RequestDialog::~RequestDialog() = default;

void RequestDialog::setCustomer(const QUuid &id, const QString &name)
{
    m_ui->customerPicker->setCustomer(id, name);
    m_required->check();
    if (!id.isNull())
        m_ui->textEdit->setFocus();
}

void RequestDialog::setRequest(const Request &request, const QString &customerName)
{
    m_before = request;
    setCustomer(request.customer, customerName);
    m_ui->customerPicker->setEnabled(false);
    m_ui->textEdit->setPlainText(request.text);
    m_ui->askedByEdit->setText(request.askedBy);
    m_ui->wantedEdit->setText(request.wanted);
    m_ui->offeredEdit->setText(request.offered);
    m_ui->formLayout->setRowVisible(m_ui->offeredEdit, request.firstAnsweredAt != 0 || !request.offered.isEmpty());
    fillChannels(request.channel);
    showMoment(request.askedAt);
    m_ui->assigneeCombo->setEnabled(request.isUnanswered());
    retranslate();
}

void RequestDialog::readPersons()
{
    deliver(m_services.book.persons(), this, [this](const Result<QList<Person>> &persons) {
        if (!persons)
            return showError(persons.error());
        deliver(m_services.book.self(), this, [this, persons = *persons](const Result<QUuid> &self) {
            if (!self)
                return showError(self.error());
            showPersons(persons, *self);
        });
    });
}

void RequestDialog::showPersons(const QList<Person> &persons, const QUuid &self)
{
    const QUuid answers = m_before.id.isNull() ? self : m_before.assignee;
    for (const Person &person : persons)
        m_ui->assigneeCombo->addItem(person.name, person.id);
    if (m_ui->assigneeCombo->findData(answers) < 0)
        m_ui->assigneeCombo->insertItem(0, QString(), answers); // somebody who is not listed any more
    m_ui->assigneeCombo->setCurrentIndex(m_ui->assigneeCombo->findData(answers));
}

void RequestDialog::fillChannels(const QString &chosen)
{
    m_ui->channelCombo->clear();
    m_ui->channelCombo->addItem(tr("not noted"), QString());
    for (const VisitType type : { VisitType::Visit, VisitType::Call, VisitType::Video, VisitType::Message })
        m_ui->channelCombo->addItem(channelLabel(wordOf(type)), wordOf(type));
    if (m_ui->channelCombo->findData(chosen) < 0)
        m_ui->channelCombo->addItem(channelLabel(chosen), chosen);
    m_ui->channelCombo->setCurrentIndex(m_ui->channelCombo->findData(chosen));
}

void RequestDialog::showMoment(qint64 ms)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms);
    m_ui->askedDayEdit->setDate(moment.date());
    m_ui->askedTimeEdit->setTime(QTime(moment.time().hour(), moment.time().minute()));
    m_shownMoment = QDateTime(m_ui->askedDayEdit->date(), m_ui->askedTimeEdit->time());
}

// What nobody changed keeps its seconds, and a new one that it is asked now.
qint64 RequestDialog::askedAt() const
{
    const QDateTime moment(m_ui->askedDayEdit->date(), m_ui->askedTimeEdit->time());
    return moment == m_shownMoment ? m_before.askedAt : moment.toMSecsSinceEpoch();
}

Request RequestDialog::fields() const
{
    Request request = m_before;
    request.customer = m_ui->customerPicker->customer();
    if (m_ui->assigneeCombo->count() > 0) // the persons are read
        request.assignee = m_ui->assigneeCombo->currentData().toUuid();
    request.askedBy = m_ui->askedByEdit->text();
    request.text = m_ui->textEdit->toPlainText();
    request.wanted = m_ui->wantedEdit->text();
    request.offered = m_ui->offeredEdit->text();
    request.channel = m_ui->channelCombo->currentData().toString();
    request.askedAt = askedAt();
    return request;
}

void RequestDialog::save()
{
    if (DayEdit *wrong = wrongDayIn(*this)) {
        m_stays = false;
        showError(invalid(u"day"_s));
        return wrong->setFocus();
    }
    m_required->setBusy(true);
    const Request request = fields();
    const auto finish = [this, request](const auto &saved) {
        m_required->setBusy(false);
        const bool stays = std::exchange(m_stays, false);
        if (saved)
            return stays ? next(request) : accept();
        showError(saved.error());
    };
    if (m_before.id.isNull())
        deliver(m_services.requests.add(request), this,
            [this, finish, customer = request.customer](const Result<QUuid> &saved) {
                if (saved)
                    Q_EMIT added(customer, *saved);
                finish(saved);
            });
    else
        deliver(m_services.requests.change(m_before, request), this, finish);
}

// The same customer may have said more than one thing; an old one stays as it was saved. What was typed while it was
// saved stays, too.
void RequestDialog::next(const Request &saved)
{
    m_ui->errorLabel->hide();
    const bool isSame = correctableFields(fields()) == correctableFields(saved); // who answers may be read only now
    const bool isNew = m_before.id.isNull();
    if (!isNew)
        m_before = saved;
    if (!isSame)
        return;
    if (!isNew || askedAt() == 0)
        showMoment(isNew ? m_services.store.clock().nowMs() : saved.askedAt);
    if (isNew) {
        m_ui->textEdit->clear();
        m_ui->wantedEdit->clear();
        m_ui->textEdit->setFocus();
    }
    markAsSaved(*this);
}

void RequestDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
    const QString &field = error.subject;
    QWidget *edit = field == "request.asked_by"_L1 ? m_ui->askedByEdit
        : field == "request.wanted"_L1             ? m_ui->wantedEdit
        : field == "request.offered"_L1            ? m_ui->offeredEdit
        : field == "request.future"_L1 || field == "request.after_answer"_L1
        ? static_cast<QWidget *>(m_ui->askedDayEdit)
        : field == "request.text"_L1 ? m_ui->textEdit
                                     : nullptr;
    if (edit)
        edit->setFocus();
}

void RequestDialog::retranslate()
{
    if (!m_before.id.isNull())
        setWindowTitle(tr("Edit request"));
}

void RequestDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillChannels(m_ui->channelCombo->currentData().toString());
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
