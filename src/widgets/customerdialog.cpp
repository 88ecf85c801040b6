#include "widgets/customerdialog.h"

#include "app/customfieldservice.h"
#include "app/deliver.h"
#include "app/services.h"
#include "models/errortext.h"
#include "models/labels.h"
#include "ui_customerdialog.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace Pistis {

CustomerDialog::CustomerDialog(Services &services, const Customer &customer, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CustomerDialog>())
    , m_services(services)
    , m_before(customer)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    fillWords();
    show(customer);
    connect(m_ui->endCombo, &QComboBox::currentIndexChanged, this, &CustomerDialog::showEnd);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &CustomerDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(
        new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] {
        m_stays = m_ui->saveButton->isEnabled();
        m_ui->saveButton->click();
    });
    m_ui->duplicateLabel->hide();
    if (customer.id.isNull())
        connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &CustomerDialog::lookForSameName);
    readLists();
}

CustomerDialog::~CustomerDialog() = default;

void CustomerDialog::fillWords()
{
    const int stage = std::max(0, m_ui->stageCombo->currentIndex());
    const int end = std::max(0, m_ui->endCombo->currentIndex());
    const int rating = std::max(0, m_ui->ratingCombo->currentIndex());
    m_ui->stageCombo->clear();
    for (const Stage one : { Stage::Current, Stage::Prospect })
        m_ui->stageCombo->addItem(stageLabel(one), int(one));
    m_ui->stageCombo->setCurrentIndex(stage);
    m_ui->ratingCombo->clear();
    for (const Rating one : { Rating::None, Rating::A, Rating::B, Rating::C, Rating::D })
        m_ui->ratingCombo->addItem(one == Rating::None ? ratingLabel(one) : wordOf(one), int(one));
    m_ui->ratingCombo->setCurrentIndex(rating);
    m_ui->endCombo->clear();
    m_ui->endCombo->addItem(tr("No: still with us"), int(EndReason::None));
    for (const EndReason one :
        { EndReason::Lost, EndReason::ClosedDown, EndReason::MovedAway, EndReason::HandedOver, EndReason::DroppedByUs })
        m_ui->endCombo->addItem(endReasonLabel(one), int(one));
    m_ui->endCombo->setCurrentIndex(end);
    m_ui->cadenceSpin->setSpecialValueText(tr("as the segment or the book"));
    m_ui->cadenceSpin->setSuffix(tr(" days"));
    m_ui->limitSpin->setSpecialValueText(tr("as the segment or the book, else twice the rhythm"));
    m_ui->limitSpin->setSuffix(tr(" days"));
    m_ui->warningEdit->setSpecialValueText(tr("not noted"));
    setWindowTitle(m_before.id.isNull() ? tr("New customer") : tr("Customer"));
}

void CustomerDialog::show(const Customer &customer)
{
    const QDate today = m_services.store.clock().today();
    m_ui->nameEdit->setText(customer.name);
    m_ui->stageCombo->setCurrentIndex(m_ui->stageCombo->findData(int(customer.stage)));
    m_ui->regionEdit->setText(customer.region);
    m_ui->ratingCombo->setCurrentIndex(m_ui->ratingCombo->findData(int(customer.rating)));
    m_ui->firstContactEdit->setDate(customer.firstContact.isValid() ? customer.firstContact : today);
    m_ui->cadenceSpin->setValue(customer.cadenceDays);
    m_ui->limitSpin->setValue(customer.maxGapDays);
    m_ui->noteEdit->setPlainText(customer.note);
    const EndReason end
        = customer.lostOn.isValid() && customer.endReason == EndReason::None ? EndReason::Lost : customer.endReason;
    m_ui->endCombo->setCurrentIndex(m_ui->endCombo->findData(int(end)));
    m_ui->lostEdit->setDate(customer.lostOn.isValid() ? customer.lostOn : today);
    m_ui->warningEdit->setDate(
        customer.firstWarningOn.isValid() ? customer.firstWarningOn : m_ui->warningEdit->minimumDate());
    showEnd();
}

void CustomerDialog::lookForSameName(const QString &name)
{
    if (name.trimmed().isEmpty()) {
        m_looking.forget();
        return m_ui->duplicateLabel->hide();
    }
    m_looking(m_services.customers.named(name), this, [this](const Result<QList<CustomerSummary>> &same) {
        const bool any = same && !same->isEmpty();
        m_ui->duplicateLabel->setVisible(any);
        if (any)
            m_ui->duplicateLabel->setText(tr("There is already a customer of this name: %1.")
                                              .arg(customerHint(same->constFirst(), m_services.store.clock().today())));
    });
}

void CustomerDialog::showEnd()
{
    const bool ended = EndReason(m_ui->endCombo->currentData().toInt()) != EndReason::None;
    m_ui->lostEdit->setEnabled(ended);
    m_ui->warningEdit->setEnabled(ended);
}

void CustomerDialog::readLists()
{
    m_ui->saveButton->setEnabled(false);
    m_awaited = m_before.id.isNull() ? 3 : 4;
    const auto arrived = [this](const auto &list, auto showList) {
        if (!list)
            return showError(list.error());
        (this->*showList)(*list);
        m_ui->saveButton->setEnabled(--m_awaited == 0);
    };
    deliver(m_services.book.segments(), this,
        [arrived](const Result<QList<Segment>> &segments) { arrived(segments, &CustomerDialog::showSegments); });
    deliver(CustomFieldService(m_services.store).fields(), this,
        [arrived](const Result<QList<CustomField>> &fields) { arrived(fields, &CustomerDialog::showCustomFields); });
    if (!m_before.id.isNull())
        deliver(m_services.customers.contacts(m_before.id), this,
            [arrived](const Result<QList<Contact>> &contacts) { arrived(contacts, &CustomerDialog::showContacts); });
    deliver(m_services.book.persons(), this,
        [arrived](const Result<QList<Person>> &persons) { arrived(persons, &CustomerDialog::showOwners); });
}

// The first item names none; in a customer whose segment or owner is not listed any more it stands for that one.
void CustomerDialog::showSegments(const QList<Segment> &segments)
{
    const bool listed = std::ranges::find(segments, m_before.segment, &Segment::id) != segments.end();
    m_ui->segmentCombo->clear();
    m_ui->segmentCombo->addItem(QString(), listed ? QUuid() : m_before.segment);
    for (const Segment &segment : segments)
        m_ui->segmentCombo->addItem(segment.name, segment.id);
    m_ui->segmentCombo->setCurrentIndex(std::max(0, m_ui->segmentCombo->findData(m_before.segment)));
}

void CustomerDialog::showOwners(const QList<Person> &persons)
{
    const bool listed = std::ranges::find(persons, m_before.owner, &Person::id) != persons.end();
    m_ui->ownerCombo->clear();
    m_ui->ownerCombo->addItem(QString(), listed ? QUuid() : m_before.owner);
    for (const Person &person : persons)
        m_ui->ownerCombo->addItem(person.name, person.id);
    m_ui->ownerCombo->setCurrentIndex(std::max(0, m_ui->ownerCombo->findData(m_before.owner)));
}

void CustomerDialog::showCustomFields(const QList<CustomField> &fields)
{
    int widest = 0;
    for (int row = 0; row < m_ui->formLayout->rowCount(); ++row)
        widest = std::max(widest, m_ui->formLayout->itemAt(row, QFormLayout::LabelRole)->sizeHint().width());
    m_ui->customFieldsEditor->setLabelWidth(widest);
    m_ui->customFieldsEditor->setFields(fields, m_before.customFields, m_services.store.clock().today());
    fitToParts();
}

// As large as its parts, as far as the screen has room; then they are scrolled.
void CustomerDialog::fitToParts()
{
    const QSize room = screen()->availableSize() * 3 / 4;
    const QSize parts = m_ui->parts->sizeHint();
    const bool scrolls = parts.height() > room.height();
    const int bar = scrolls ? m_ui->partsArea->verticalScrollBar()->sizeHint().width() : 0;
    m_ui->partsArea->setMinimumSize(
        std::min(parts.width() + bar, room.width()), std::min(parts.height(), room.height()));
    adjustSize();
}

void CustomerDialog::showContacts(const QList<Contact> &contacts)
{
    m_contacts = contacts;
    m_ui->contactsEditor->setContacts(contacts);
}

Customer CustomerDialog::fields() const
{
    Customer customer = m_before;
    customer.name = m_ui->nameEdit->text();
    customer.stage = Stage(m_ui->stageCombo->currentData().toInt());
    customer.owner = m_ui->ownerCombo->currentData().toUuid();
    customer.region = m_ui->regionEdit->text();
    customer.rating = Rating(m_ui->ratingCombo->currentData().toInt());
    customer.firstContact = m_ui->firstContactEdit->date();
    customer.cadenceDays = m_ui->cadenceSpin->value();
    customer.maxGapDays = m_ui->limitSpin->value();
    customer.note = m_ui->noteEdit->toPlainText();
    customer.endReason = EndReason(m_ui->endCombo->currentData().toInt());
    const bool ended = customer.endReason != EndReason::None;
    const QDate worried = m_ui->warningEdit->date();
    if (!ended) {
        customer.competitor.clear();
        customer.endNote.clear();
    }
    customer.lostOn = ended ? m_ui->lostEdit->date() : QDate();
    customer.firstWarningOn = ended && worried > m_ui->warningEdit->minimumDate() ? worried : QDate();
    return customer;
}

void CustomerDialog::save()
{
    const auto values = m_ui->customFieldsEditor->values();
    if (!values) {
        m_stays = false;
        if (QWidget *refused = focusWidget())
            m_ui->partsArea->ensureWidgetVisible(refused);
        return;
    }
    m_ui->saveButton->setEnabled(false);
    Customer after = fields();
    after.customFields = *values;
    const QString segment = m_ui->segmentCombo->currentText().trimmed();
    const int known = m_ui->segmentCombo->findText(segment);
    after.segment = known >= 0 ? m_ui->segmentCombo->itemData(known).toUuid() : QUuid();
    const QString newSegment = known >= 0 ? QString() : segment;
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
        disconnect(m_ui->nameEdit, &QLineEdit::textChanged, this, &CustomerDialog::lookForSameName);
        m_looking.forget();
        fillWords();
        show(m_before);
        readLists();
    });
}

void CustomerDialog::fail(const Error &error)
{
    m_stays = false;
    m_ui->saveButton->setEnabled(true);
    showError(error);
    if (error.subject == u"customer.name")
        m_ui->nameEdit->setFocus();
    if (error.subject == u"customer.max_gap_days")
        m_ui->limitSpin->setFocus();
    if (error.subject.startsWith(u"contact."))
        m_ui->contactsEditor->setFocus();
}

void CustomerDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void CustomerDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillWords();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
