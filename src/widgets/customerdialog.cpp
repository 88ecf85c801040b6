#include "widgets/customerdialog.h"

#include "app/customfieldservice.h"
#include "app/deliver.h"
#include "app/mergeservice.h"
#include "app/services.h"
#include "models/errortext.h"
#include "models/likenesstext.h"
#include "models/losstext.h"
#include "ui_customerdialog.h"
#include "widgets/askedday.h"
#include "widgets/dayedit.h"
#include "widgets/requiredfields.h"
#include "widgets/wrongday.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

CustomerDialog::CustomerDialog(Services &services, const Customer &customer, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CustomerDialog>())
    , m_services(services)
    , m_before(customer)
{
    m_ui->setupUi(this);
    m_required = new RequiredFields(*this, *m_ui->saveButton);
    m_asked = new AskedDay(*m_ui->errorLabel, *m_ui->saveButton, this);
    m_ui->errorLabel->hide();
    hideOnceMended(*m_ui->errorLabel, *this);
    nameWindow();
    m_ui->fieldsEditor->setServices(services);
    m_ui->fieldsEditor->setCustomer(customer, services.store.clock().today());
    connect(m_ui->saveButton, &QPushButton::clicked, this, &CustomerDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    m_ui->fieldsEditor->addTo(*m_required);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] {
        m_stays = m_required->canSave();
        m_required->save();
    });
    m_ui->duplicateLabel->hide();
    m_ui->fieldsEditor->setFocus(); // the area that scrolls would have it
    connect(m_ui->fieldsEditor, &CustomerFieldsEditor::identityChanged, m_ui->errorLabel, &QWidget::hide);
    connect(m_ui->fieldsEditor, &CustomerFieldsEditor::identityChanged, m_asked, &AskedDay::forget);
    connect(m_ui->fieldsEditor, &CustomerFieldsEditor::lossChanged, m_asked, &AskedDay::forget);
    connect(m_ui->fieldsEditor, &CustomerFieldsEditor::identityChanged, this, &CustomerDialog::lookForAlike);
    connect(m_ui->contactsEditor, &ContactsEditor::changed, this, &CustomerDialog::lookForAlike);
    connect(m_ui->customFieldsEditor, &CustomFieldsEditor::faultShown, m_ui->partsArea,
        [this](QWidget *fault) { m_ui->partsArea->ensureWidgetVisible(fault); });
    readLists();
}

CustomerDialog::~CustomerDialog() = default;

void CustomerDialog::nameWindow() { setWindowTitle(m_before.id.isNull() ? tr("New customer") : tr("Customer")); }

// Only of a customer who is not stored yet.
void CustomerDialog::lookForAlike()
{
    if (!m_before.id.isNull())
        return;
    const Customer typed = m_ui->fieldsEditor->customer();
    const IdentityTraits traits {
        .name = typed.name, .place = typed.region, .contacts = m_ui->contactsEditor->contacts()
    };
    m_looking(MergeService(m_services.store).alike(traits), this, [this](const Result<QList<AlikeCustomer>> &alike) {
        const bool any = alike && !alike->isEmpty();
        m_ui->duplicateLabel->setVisible(any);
        if (any)
            m_ui->duplicateLabel->setText(alikeHint(alike->constFirst(), m_services.store.clock().today()));
    });
}

void CustomerDialog::readLists()
{
    m_required->setBusy(true);
    m_awaited = m_before.id.isNull() ? 3 : 5;
    const auto arrived = [this](const auto &list, const auto &show) {
        if (!list)
            return showError(list.error());
        show(*list);
        m_required->setBusy(--m_awaited != 0);
    };
    CustomerFieldsEditor *fields = m_ui->fieldsEditor;
    deliver(m_services.book.segments(), this, [arrived, fields](const Result<QList<Segment>> &segments) {
        arrived(segments, [fields](const auto &list) { fields->setSegments(list); });
    });
    deliver(m_services.book.persons(), this, [arrived, fields](const Result<QList<Person>> &persons) {
        arrived(persons, [fields](const auto &list) { fields->setOwners(list); });
    });
    deliver(CustomFieldService(m_services.store).fields(), this,
        [this, arrived](const Result<QList<CustomField>> &customFields) {
            arrived(customFields, [this](const auto &list) { showCustomFields(list); });
        });
    if (m_before.id.isNull())
        return;
    deliver(m_services.customers.contacts(m_before.id), this, [this, arrived](const Result<QList<Contact>> &contacts) {
        arrived(contacts, [this](const auto &list) { showContacts(list); });
    });
    deliver(m_services.customers.customer(m_before.id), this, [fields, arrived](const Result<CustomerSummary> &known) {
        arrived(known, [fields](const CustomerSummary &summary) { fields->setParentName(summary.parentName); });
    });
}

void CustomerDialog::showCustomFields(const QList<CustomField> &fields)
{
    m_ui->customFieldsEditor->setLabelWidth(m_ui->fieldsEditor->labelWidth());
    m_ui->customFieldsEditor->setFields(fields, m_before.customFields, m_services.store.clock().today());
    fitToParts();
}

// As large as its parts, as far as the screen has room: then the ways to reach the customer stand below the other
// fields, and what is higher is scrolled.
void CustomerDialog::fitToParts()
{
    constexpr int frame = 16; // of the window itself
    constexpr int usualWidth = 848;
    const QMargins around = layout()->contentsMargins();
    const QRect all = screen()->availableGeometry();
    const QSize room(all.width() - around.left() - around.right() - frame,
        all.height() * 2 / 3); // sentences come below the parts
    const auto needed = [this, &room] {
        const QSize parts = m_ui->parts->sizeHint();
        const int bar = m_ui->partsArea->verticalScrollBar()->sizeHint().width();
        return parts.height() > room.height() ? QSize(parts.width() + bar, parts.height()) : parts;
    };
    m_ui->partsLayout->setDirection(QBoxLayout::LeftToRight);
    const bool isWide = needed().width() <= room.width();
    m_ui->partsLayout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const QSize parts = needed();
    m_ui->partsArea->setMinimumSize(
        std::min(isWide ? std::max(parts.width(), usualWidth) : parts.width(), room.width()),
        std::min(parts.height(), room.height()));
    adjustSize();
}

void CustomerDialog::showContacts(const QList<Contact> &contacts)
{
    m_contacts = contacts;
    m_ui->contactsEditor->setContacts(contacts);
}

void CustomerDialog::save()
{
    if (DayEdit *wrong = wrongDayIn(*this)) {
        fail(invalid(u"day"_s));
        m_ui->partsArea->ensureWidgetVisible(wrong);
        return wrong->setFocus();
    }
    const auto values = m_ui->customFieldsEditor->values();
    m_stays = m_stays && values;
    if (!values)
        return;
    if (m_ui->fieldsEditor->isParentOpen())
        return fail({ .kind = Error::Kind::Invalid, .subject = u"customer.parent_open"_s });
    m_required->setBusy(true);
    Customer after = m_ui->fieldsEditor->customer();
    after.customFields = *values;
    const Loss loss = lossOf(after);
    if (m_before.id.isNull() || !loss.day.isValid() || loss.day == m_before.lostOn || m_asked->isMeant(loss.day))
        return store(after);
    deliver(m_services.customers.customer(m_before.id), this, [this, after](const Result<CustomerSummary> &known) {
        if (!known)
            return fail(known.error());
        if (!isBeforeLastContact(lossOf(after), *known))
            return store(after);
        m_stays = false;
        m_asked->ask(after.lostOn, laterContactQuestion(*known));
        m_required->setBusy(false);
        m_ui->fieldsEditor->focusField(u"customer.lost_on");
    });
}

void CustomerDialog::store(const Customer &after)
{
    const QString newSegment = m_ui->fieldsEditor->newSegment();
    if (!m_before.id.isNull()) {
        const ContactChange contacts { .before = m_contacts, .after = m_ui->contactsEditor->contacts() };
        auto saving = m_services.customers.change(m_before, after, newSegment, contacts);
        deliver(saving, this, [this](const Result<void> &done) {
            if (!done)
                return fail(done.error());
            finish(m_before.id);
        });
        return;
    }
    auto adding = m_services.customers.add(after, newSegment, m_ui->contactsEditor->contacts());
    deliver(adding, this, [this](const Result<QUuid> &added) {
        if (!added)
            return fail(added.error());
        finish(*added);
    });
}

void CustomerDialog::finish(const QUuid &id)
{
    Q_EMIT saved(id);
    if (!std::exchange(m_stays, false))
        return accept();
    deliver(m_services.customers.customer(id), this, [this](const Result<CustomerSummary> &stored) {
        if (!stored)
            return fail(stored.error());
        m_before = stored->customer;
        m_ui->errorLabel->hide();
        m_ui->duplicateLabel->hide();
        m_looking.forget();
        nameWindow();
        m_asked->forget();
        m_ui->fieldsEditor->setCustomer(m_before, m_services.store.clock().today());
        readLists();
    });
}

void CustomerDialog::fail(const Error &error)
{
    m_stays = false;
    m_required->setBusy(false);
    showError(error);
    if (!m_ui->fieldsEditor->focusField(error.subject) && error.subject.startsWith(u"contact."))
        m_ui->contactsEditor->focusValue();
}

void CustomerDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void CustomerDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_asked->forget();
        m_ui->retranslateUi(this);
        nameWindow();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
