#include "widgets/customerfieldseditor.h"

#include "models/labels.h"
#include "ui_customerfieldseditor.h"

#include <QEvent>

#include <algorithm>

namespace Pistis {

CustomerFieldsEditor::CustomerFieldsEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CustomerFieldsEditor>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->nameEdit);
    fillWords();
    connect(m_ui->endCombo, &QComboBox::currentIndexChanged, this, &CustomerFieldsEditor::showEnd);
    for (const QLineEdit *edit : { m_ui->nameEdit, m_ui->regionEdit })
        connect(edit, &QLineEdit::textChanged, this, &CustomerFieldsEditor::identityChanged);
}

CustomerFieldsEditor::~CustomerFieldsEditor() = default;

void CustomerFieldsEditor::fillWords()
{
    const int stage = std::max(0, m_ui->stageCombo->currentIndex());
    const int end = std::max(0, m_ui->endCombo->currentIndex());
    const int rating = std::max(0, m_ui->ratingCombo->currentIndex());
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
    const int known = m_ui->segmentCombo->findText(m_ui->segmentCombo->currentText().trimmed());
    customer.segment = known >= 0 ? m_ui->segmentCombo->itemData(known).toUuid() : QUuid();
    return customer;
}

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

bool CustomerFieldsEditor::focusField(QStringView field)
{
    QWidget *edit = field == u"customer.name" ? static_cast<QWidget *>(m_ui->nameEdit)
        : field == u"customer.max_gap_days"   ? m_ui->limitSpin
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
