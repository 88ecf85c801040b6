#include "widgets/visitdetailseditor.h"

#include "app/preferences.h"
#include "app/services.h"
#include "core/timetext.h"
#include "models/labels.h"
#include "ui_visitdetailseditor.h"

#include <QEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pistis {

VisitDetailsEditor::VisitDetailsEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::VisitDetailsEditor>())
{
    m_ui->setupUi(this);
    fillWords();
    showDetails(false);
    connect(m_ui->moreButton, &QToolButton::toggled, this, &VisitDetailsEditor::showDetails);
    connect(m_ui->moreButton, &QToolButton::clicked, this, [this](bool shown) {
        if (m_preferences)
            m_preferences->setVisitDetails(shown);
    });
    connect(m_ui->timeEdit, &QLineEdit::textChanged, this, &VisitDetailsEditor::timeChanged);
    connect(m_ui->attachmentsEditor, &AttachmentsEditor::grown, this, &VisitDetailsEditor::folded);
}

VisitDetailsEditor::~VisitDetailsEditor() = default;

void VisitDetailsEditor::setServices(Services &services)
{
    m_preferences = services.preferences;
    m_ui->attachmentsEditor->setService(services.visits);
    m_ui->moreButton->setChecked(m_preferences && m_preferences->visitDetails());
}

void VisitDetailsEditor::unfold() { m_ui->moreButton->setChecked(true); }

void VisitDetailsEditor::showDetails(bool shown)
{
    m_ui->moreButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_ui->details->setVisible(shown);
    Q_EMIT folded();
}

void VisitDetailsEditor::fillWords()
{
    m_ui->minutesSpin->setSpecialValueText(tr("not noted"));
    m_ui->talkSpin->setSpecialValueText(tr("not estimated"));
    m_ui->talkSpin->setSuffix(tr("%", "per cent, after a number"));
}

void VisitDetailsEditor::setVisit(const Visit &visit)
{
    m_before = visit;
    m_ui->timeEdit->setText(hourLabel(timeOf(visit)));
    m_ui->minutesSpin->setValue(visit.minutes);
    m_ui->purposeEdit->setText(visit.purpose);
    m_ui->outcomeEdit->setText(visit.outcome);
    m_ui->participantsEdit->setText(visit.participants);
    m_ui->talkSpin->setValue(visit.talkPercent);
    m_ui->attachmentsEditor->setAttachments(visit.attachments);
}

Result<Visit> VisitDetailsEditor::filled(Visit visit) const
{
    const auto time = typedTime(m_ui->timeEdit->text());
    if (!time)
        return Error { .kind = Error::Kind::Invalid, .subject = u"visit.time"_s };
    if (m_ui->attachmentsEditor->isReading())
        return Error { .kind = Error::Kind::Invalid, .subject = u"attachment.reading"_s };
    // An instant that was written in another time zone stays as it was.
    const bool isSame = visit.day == m_before.day && m_ui->timeEdit->text() == hourLabel(timeOf(m_before));
    visit.startMs = isSame ? m_before.startMs : startOf(visit.day, *time);
    visit.minutes = m_ui->minutesSpin->value();
    visit.purpose = m_ui->purposeEdit->text();
    visit.outcome = m_ui->outcomeEdit->text();
    visit.participants = m_ui->participantsEdit->text();
    visit.talkPercent = m_ui->talkSpin->value();
    visit.attachments = m_ui->attachmentsEditor->attachments();
    return visit;
}

bool VisitDetailsEditor::focusField(QStringView field)
{
    QWidget *edit = field == u"visit.time" ? static_cast<QWidget *>(m_ui->timeEdit)
        : field == u"visit.purpose"        ? m_ui->purposeEdit
        : field == u"visit.outcome"        ? m_ui->outcomeEdit
        : field == u"visit.participants"   ? m_ui->participantsEdit
                                           : nullptr;
    if (edit) {
        unfold();
        edit->setFocus();
    }
    return edit;
}

void VisitDetailsEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillWords();
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
