#include "widgets/customerfieldseditor.h"

#include "models/labels.h"
#include "ui_customerfieldseditor.h"
#include "widgets/requiredfields.h"

#include <QEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

CustomerFieldsEditor::CustomerFieldsEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CustomerFieldsEditor>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->nameEdit);
    fillWords();
    connect(m_ui->endCombo, &QComboBox::currentIndexChanged, this, &CustomerFieldsEditor::showEnd);
    connect(m_ui->lostEdit, &QDateEdit::dateChanged, this, &CustomerFieldsEditor::lossChanged);
    connect(m_ui->endCombo, &QComboBox::currentIndexChanged, this, &CustomerFieldsEditor::lossChanged);
    for (const QLineEdit *edit : { m_ui->nameEdit, m_ui->regionEdit })
        connect(edit, &QLineEdit::textChanged, this, &CustomerFieldsEditor::identityChanged);
}

CustomerFieldsEditor::~CustomerFieldsEditor() = default;

void CustomerFieldsEditor::fillWords()
{
    const int stage = std::max(0, m_ui->stageCombo->currentIndex());
    const int end = std::max(0, m_ui->endCombo->currentIndex());
    const int rating = std::max(0, m_ui->ratingCombo->currentIndex());
    const int kind = std::max(0, m_ui->customerKindCombo->currentIndex());
    m_ui->customerKindCombo->clear();
    for (const CustomerKind one : { CustomerKind::Organisation, CustomerKind::Person })
        m_ui->customerKindCombo->addItem(customerKindLabel(one), int(one));
    m_ui->customerKindCombo->setCurrentIndex(kind);
    m_ui->stageCombo->clear();
    for (const Stage one : { Stage::Current, Stage::Prospect })
        m_ui->stageCombo->addItem(stageLabel(one), int(one));
    m_ui->stageCombo->setCurrentIndex(stage);
    m_ui->ratingCombo->clear();
    for (const Rating one : allRatings)
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
}

void CustomerFieldsEditor::setCustomer(const Customer &customer, const QDate &today)
{
    m_before = customer;
    m_ui->nameEdit->setText(customer.name);
    m_ui->stageCombo->setCurrentIndex(m_ui->stageCombo->findData(int(customer.stage)));
    m_ui->customerKindCombo->setCurrentIndex(m_ui->customerKindCombo->findData(int(customer.kind)));
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

void CustomerFieldsEditor::showEnd()
{
    const bool ended = EndReason(m_ui->endCombo->currentData().toInt()) != EndReason::None;
    m_ui->lostEdit->setEnabled(ended);
    m_ui->warningEdit->setEnabled(ended);
}

// The first item names none; in a customer whose segment or owner is not listed any more it stands for that one.
void CustomerFieldsEditor::setSegments(const QList<Segment> &segments)
{
    const bool listed = std::ranges::find(segments, m_before.segment, &Segment::id) != segments.end();
    m_ui->segmentCombo->clear();
    m_ui->segmentCombo->addItem(QString(), listed ? QUuid() : m_before.segment);
    for (const Segment &segment : segments)
        m_ui->segmentCombo->addItem(segment.name, segment.id);
    m_ui->segmentCombo->setCurrentIndex(std::max(0, m_ui->segmentCombo->findData(m_before.segment)));
}

void CustomerFieldsEditor::setOwners(const QList<Person> &persons)
{
    const bool listed = std::ranges::find(persons, m_before.owner, &Person::id) != persons.end();
    m_ui->ownerCombo->clear();
    m_ui->ownerCombo->addItem(QString(), listed ? QUuid() : m_before.owner);
    for (const Person &person : persons)
        m_ui->ownerCombo->addItem(person.name, person.id);
    m_ui->ownerCombo->setCurrentIndex(std::max(0, m_ui->ownerCombo->findData(m_before.owner)));
}

Customer CustomerFieldsEditor::customer() const
{
    Customer customer = m_before;
    customer.name = m_ui->nameEdit->text();
    customer.stage = Stage(m_ui->stageCombo->currentData().toInt());
    customer.kind = CustomerKind(m_ui->customerKindCombo->currentData().toInt());
    if (const QUuid parent = m_ui->parentPicker->customer(); !parent.isNull() || m_isParentKnown)
        customer.parent = parent;
    customer.owner = m_ui->ownerCombo->currentData().toUuid();
    customer.region = m_ui->regionEdit->text();
    customer.rating = Rating(m_ui->ratingCombo->currentData().toInt());
    customer.firstContact = m_ui->firstContactEdit->date();
    customer.cadenceDays = m_ui->cadenceSpin->value();
    customer.maxGapDays = m_ui->limitSpin->value();
    customer.note = m_ui->noteEdit->toPlainText();
    customer.endReason = EndReason(m_ui->endCombo->currentData().toInt());
    const bool ended = customer.endReason != EndReason::None;
    const QDate slipping = m_ui->warningEdit->date();
    if (!ended) {
        customer.competitor.clear();
        customer.endNote.clear();
    }
    customer.lostOn = ended ? m_ui->lostEdit->date() : QDate();
    customer.firstWarningOn = ended && slipping > m_ui->warningEdit->minimumDate() ? slipping : QDate();
    const int known = m_ui->segmentCombo->findText(m_ui->segmentCombo->currentText().trimmed());
    customer.segment = known >= 0 ? m_ui->segmentCombo->itemData(known).toUuid() : QUuid();
    return customer;
}

void CustomerFieldsEditor::setServices(Services &services) { m_ui->parentPicker->setServices(services); }

void CustomerFieldsEditor::setParentName(const QString &name)
{
    m_isParentKnown = !name.isEmpty();
    m_ui->parentPicker->setCustomer(m_isParentKnown ? m_before.parent : QUuid(), name);
    m_ui->parentPicker->line()->deselect(); // the name of the customer is in hand
}

bool CustomerFieldsEditor::isParentOpen() const { return m_ui->parentPicker->isOpen(); }

QString CustomerFieldsEditor::newSegment() const
{
    const QString name = m_ui->segmentCombo->currentText().trimmed();
    return m_ui->segmentCombo->findText(name) >= 0 ? QString() : name;
}

int CustomerFieldsEditor::labelWidth() const
{
    int widest = 0;
    for (int row = 0; row < m_ui->formLayout->rowCount(); ++row)
        widest = std::max(widest, m_ui->formLayout->itemAt(row, QFormLayout::LabelRole)->sizeHint().width());
    return widest;
}

void CustomerFieldsEditor::addTo(RequiredFields &required)
{
    required.add(*m_ui->nameEdit, *m_ui->nameReason, u"customer.name"_s);
}

bool CustomerFieldsEditor::focusField(QStringView field)
{
    const bool isLoss = field == u"customer.lost_on" || field.startsWith(u"loss.");
    QWidget *edit = field == u"customer.name"  ? static_cast<QWidget *>(m_ui->nameEdit)
        : field == u"customer.max_gap_days"    ? m_ui->limitSpin
        : field == u"loss.first_warning"       ? m_ui->warningEdit
        : field.startsWith(u"customer.parent") ? static_cast<QWidget *>(m_ui->parentPicker)
        : isLoss                               ? m_ui->lostEdit
                                               : nullptr;
    if (edit)
        edit->setFocus();
    return edit;
}

void CustomerFieldsEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillWords();
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
