#include "widgets/promisedialog.h"

#include "app/services.h"
#include "models/conversationtext.h"
#include "models/errortext.h"
#include "models/promiseorigins.h"
#include "ui_promisedialog.h"
#include "widgets/askedday.h"
#include "widgets/dayedit.h"
#include "widgets/requiredfields.h"
#include "widgets/typedwords.h"
#include "widgets/wrongday.h"

#include <QEvent>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

PromiseDialog::PromiseDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PromiseDialog>())
    , m_services(services)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    hideOnceMended(*m_ui->errorLabel, *this);
    m_ui->dueNote->hide();
    m_ui->customerPicker->setServices(services);
    m_ui->dueEdit->setDate(proposedDue(services.store.clock().today()));
    m_required = new RequiredFields(*this, *m_ui->saveButton);
    m_required->add(*m_ui->customerPicker, *m_ui->customerReason, u"promise.customer"_s);
    m_required->add(*m_ui->wordsEdit, *m_ui->wordsReason, u"promise.words"_s);
    fillSides();
    showOrigins();
    connect(m_ui->customerPicker, &CustomerPicker::chosen, this, &PromiseDialog::readOrigins);
    m_asked = new AskedDay(*m_ui->errorLabel, *m_ui->saveButton, this);
    connect(m_ui->dueEdit, &QDateEdit::dateChanged, m_ui->errorLabel, &QWidget::hide);
    connect(m_ui->dueEdit, &QDateEdit::dateChanged, m_asked, &AskedDay::forget);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PromiseDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] {
        m_stays = m_required->canSave();
        m_required->save();
    });
}

PromiseDialog::~PromiseDialog() = default;

void PromiseDialog::fillSides()
{
    const int current = std::max(0, m_ui->byCombo->currentIndex());
    m_ui->byCombo->clear();
    m_ui->byCombo->addItem(tr("Us"), int(PromisedBy::Us));
    m_ui->byCombo->addItem(tr("The customer"), int(PromisedBy::Customer));
    m_ui->byCombo->setCurrentIndex(current);
}

void PromiseDialog::setCustomer(const QUuid &id, const QString &name)
{
    m_ui->customerPicker->setCustomer(id, name);
    m_required->check();
    readOrigins(id);
    if (!id.isNull())
        m_ui->wordsEdit->setFocus();
}

void PromiseDialog::setPromise(const Promise &promise, const QString &customerName)
{
    m_before = promise;
    setCustomer(promise.customer, customerName);
    m_ui->customerPicker->setEnabled(false);
    m_ui->wordsEdit->setPlainText(promise.words);
    m_ui->byCombo->setCurrentIndex(m_ui->byCombo->findData(int(promise.by)));
    m_ui->dueEdit->setDate(promise.due);
    m_ui->dueEdit->setEnabled(false);
    m_ui->dueNote->setVisible(promise.isOpen());
    retranslate();
}

void PromiseDialog::readOrigins(const QUuid &customer)
{
    m_records = {};
    m_reading.forget();
    showOrigins();
    if (customer.isNull())
        return;
    m_reading(m_services.customers.records(customer), this, [this](const Result<CustomerRecords> &records) {
        if (!records)
            return showError(records.error());
        m_records = *records;
        showOrigins();
    });
}

// A promise that is new was most likely made in the contact of today.
void PromiseDialog::showOrigins()
{
    const QList<PromiseOrigin> origins = promiseOrigins(m_records, m_services.store.clock().today(), m_before.madeIn);
    const auto likely = std::ranges::find_if(origins, &PromiseOrigin::isLikely);
    QUuid chosen = m_before.madeIn;
    if (m_before.id.isNull() && likely != origins.end())
        chosen = likely->id;
    m_ui->madeInCombo->clear();
    m_ui->madeInCombo->addItem(tr("not noted"), QUuid());
    for (const PromiseOrigin &origin : origins)
        m_ui->madeInCombo->addItem(origin.label, origin.id);
    if (m_ui->madeInCombo->findData(chosen) < 0)
        m_ui->madeInCombo->addItem(tr("a deleted record"), chosen);
    m_ui->madeInCombo->setCurrentIndex(m_ui->madeInCombo->findData(chosen));
}

bool PromiseDialog::asksOfPastDay()
{
    const QDate due = m_ui->dueEdit->date();
    if (!m_before.id.isNull() || due >= m_services.store.clock().today() || m_asked->isMeant(due))
        return false;
    m_stays = false;
    m_asked->ask(due, pastDueText(due) + u' ' + tr("Is it the right day?"));
    m_ui->dueEdit->setFocus();
    return true;
}

Promise PromiseDialog::fields() const
{
    Promise promise = m_before;
    promise.customer = m_ui->customerPicker->customer();
    promise.by = PromisedBy(m_ui->byCombo->currentData().toInt());
    promise.words = m_ui->wordsEdit->toPlainText();
    promise.madeIn = m_ui->madeInCombo->currentData().toUuid();
    promise.due = m_ui->dueEdit->date();
    return promise;
}

void PromiseDialog::save()
{
    if (DayEdit *wrong = wrongDayIn(*this)) {
        m_stays = false;
        showError(invalid(u"day"_s));
        return wrong->setFocus();
    }
    if (asksOfPastDay())
        return;
    m_required->setBusy(true);
    const Promise promise = fields();
    const auto finish = [this, promise](const auto &saved) {
        m_required->setBusy(false);
        const bool stays = std::exchange(m_stays, false);
        if (saved)
            return stays ? next(promise) : accept();
        showError(saved.error());
    };
    if (m_before.id.isNull())
        deliver(m_services.promises.add(promise), this,
            [this, finish, customer = promise.customer](const Result<QUuid> &saved) {
                if (saved)
                    Q_EMIT added(customer, *saved);
                finish(saved);
            });
    else
        deliver(m_services.promises.change(m_before, promise), this, finish);
}

// The same customer may have said more than one thing; an old one stays as it was saved. What was typed while it was
// saved stays, too.
void PromiseDialog::next(const Promise &saved)
{
    m_asked->forget();
    m_ui->errorLabel->hide();
    const bool isSame = fields().words == saved.words; // in which contact it was made may be read only now
    const bool isNew = m_before.id.isNull();
    if (!isNew)
        m_before = saved;
    if (!isSame)
        return;
    if (isNew) {
        m_ui->wordsEdit->clear();
        m_ui->wordsEdit->setFocus();
    }
    markAsSaved(*this);
}

void PromiseDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void PromiseDialog::retranslate()
{
    if (!m_before.id.isNull())
        setWindowTitle(tr("Edit promise"));
}

void PromiseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_asked->forget();
        m_ui->retranslateUi(this);
        fillSides();
        const QVariant madeIn = m_ui->madeInCombo->currentData();
        showOrigins();
        m_ui->madeInCombo->setCurrentIndex(m_ui->madeInCombo->findData(madeIn));
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
