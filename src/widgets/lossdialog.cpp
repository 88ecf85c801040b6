#include "widgets/lossdialog.h"

#include "app/deliver.h"
#include "app/services.h"
#include "core/greekfold.h"
#include "models/errortext.h"
#include "models/losstext.h"
#include "ui_lossdialog.h"
#include "widgets/askedday.h"
#include "widgets/dayedit.h"
#include "widgets/requiredfields.h"
#include "widgets/wrongday.h"

#include <QCompleter>
#include <QEvent>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    enum Warning { NotNoted, WeekBefore, MonthBefore, ThreeMonthsBefore, HalfYearBefore, OnDay };

}

LossDialog::LossDialog(Services &services, const CustomerSummary &summary, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LossDialog>())
    , m_service(services.store)
    , m_summary(summary)
    , m_today(services.store.clock().today())
{
    m_ui->setupUi(this);
    m_asked = new AskedDay(*m_ui->errorLabel, *m_ui->saveButton, this);
    m_ui->errorLabel->hide();
    hideOnceMended(*m_ui->errorLabel, *this);
    m_ui->openLabel->hide();
    m_ui->stayLabel->hide();
    auto *completer = new QCompleter(new QStringListModel(this), this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // filtered here, without accents and case
    m_ui->competitorEdit->setCompleter(completer);
    fillWords();
    fill(lossOf(summary.customer));
    connect(m_ui->competitorEdit, &QLineEdit::textEdited, this, &LossDialog::offerCompetitors);
    connect(m_ui->reasonCombo, &QComboBox::currentIndexChanged, this, &LossDialog::showChoices);
    connect(m_ui->warningCombo, &QComboBox::currentIndexChanged, this, &LossDialog::showChoices);
    connect(m_ui->dayEdit, &QDateEdit::dateChanged, this, &LossDialog::showChoices);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &LossDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    m_required = new RequiredFields(*this, *m_ui->saveButton);
    m_required->add(*m_ui->reasonCombo, *m_ui->reasonReason, u"customer.end_reason"_s);
    deliver(m_service.competitors(), this, [this](const Result<QStringList> &names) {
        if (names)
            m_competitors = *names;
    });
    deliver(services.customers.records(summary.customer.id), this, [this](const Result<CustomerRecords> &records) {
        const QString open = records ? openWorkText(*records) : QString();
        m_ui->openLabel->setText(open);
        m_ui->openLabel->setVisible(!open.isEmpty());
        m_ui->stayLabel->setVisible(!open.isEmpty());
        resize(width(), std::max(height(), heightForWidth(width()))); // a layout does not grow its window for it
    });
}

LossDialog::~LossDialog() = default;

void LossDialog::fillWords()
{
    setWindowTitle(m_summary.customer.lostOn.isValid() ? tr("Change the loss: %1").arg(m_summary.customer.name)
                                                       : tr("Mark as lost: %1").arg(m_summary.customer.name));
    const QSignalBlocker quietReason(m_ui->reasonCombo); // what was typed beside them stays
    const QSignalBlocker quietWarning(m_ui->warningCombo);
    const int reason = m_ui->reasonCombo->currentIndex();
    const int warning = std::max(0, m_ui->warningCombo->currentIndex());
    m_ui->reasonCombo->clear();
    for (const EndReason one :
        { EndReason::Lost, EndReason::ClosedDown, EndReason::MovedAway, EndReason::HandedOver, EndReason::DroppedByUs })
        m_ui->reasonCombo->addItem(lossReasonLabel(one), int(one));
    m_ui->reasonCombo->setCurrentIndex(reason);
    m_ui->warningCombo->clear();
    m_ui->warningCombo->addItems({ tr("Not noted"), tr("About a week before"), tr("About a month before"),
        tr("About three months before"), tr("About half a year before"), tr("On this day:") });
    m_ui->warningCombo->setCurrentIndex(warning);
}

void LossDialog::fill(const Loss &loss)
{
    m_ui->dayEdit->setDate(loss.day.isValid() ? loss.day : m_today);
    // What stands in the book is shown; of a new loss nothing is proposed, since it would be believed.
    m_ui->reasonCombo->setCurrentIndex(loss.day.isValid() ? m_ui->reasonCombo->findData(int(loss.reason)) : -1);
    m_ui->competitorEdit->setText(loss.competitor);
    m_ui->wordsEdit->setPlainText(loss.words);
    m_ui->warningCombo->setCurrentIndex(loss.firstWarning.isValid() ? OnDay : NotNoted);
    showChoices();
    if (loss.firstWarning.isValid())
        m_ui->warningEdit->setDate(loss.firstWarning);
}

void LossDialog::offerCompetitors(const QString &typed)
{
    const QString key = greekFold(typed);
    QStringList offered;
    for (const QString &name : std::as_const(m_competitors)) {
        if (!key.isEmpty() && greekFold(name).contains(key))
            offered.append(name);
    }
    static_cast<QStringListModel *>(m_ui->competitorEdit->completer()->model())->setStringList(offered);
}

void LossDialog::showChoices()
{
    m_ui->errorLabel->hide();
    m_asked->forget();
    const QVariant reason = m_ui->reasonCombo->currentData();
    m_ui->competitorEdit->setEnabled(!reason.isValid() || EndReason(reason.toInt()) == EndReason::Lost);
    const int warning = m_ui->warningCombo->currentIndex();
    m_ui->warningEdit->setEnabled(warning == OnDay);
    m_ui->warningEdit->setVisible(warning != NotNoted);
    if (warning != OnDay)
        m_ui->warningEdit->setDate(firstWarning().isValid() ? firstWarning() : m_ui->dayEdit->date());
}

QDate LossDialog::firstWarning() const
{
    const QDate day = m_ui->dayEdit->date();
    switch (m_ui->warningCombo->currentIndex()) {
    case WeekBefore:
        return day.addDays(-7);
    case MonthBefore:
        return day.addMonths(-1);
    case ThreeMonthsBefore:
        return day.addMonths(-3);
    case HalfYearBefore:
        return day.addMonths(-6);
    case OnDay:
        return m_ui->warningEdit->date();
    default:
        return {};
    }
}

Loss LossDialog::loss() const
{
    return { .day = m_ui->dayEdit->date(),
        .reason = EndReason(m_ui->reasonCombo->currentData().toInt()),
        .competitor = m_ui->competitorEdit->text(),
        .words = m_ui->wordsEdit->toPlainText(),
        .firstWarning = firstWarning() };
}

void LossDialog::save()
{
    if (DayEdit *wrong = wrongDayIn(*this)) {
        showError(invalid(u"day"_s));
        return wrong->setFocus();
    }
    const Loss noted = loss();
    if (isBeforeLastContact(noted, m_summary) && !m_asked->isMeant(noted.day)) {
        m_asked->ask(noted.day, laterContactQuestion(m_summary));
        m_ui->dayEdit->setFocus();
        return;
    }
    m_required->setBusy(true);
    deliver(m_service.lose(m_summary.customer.id, noted), this, [this](const Result<void> &done) {
        if (done)
            return accept();
        m_required->setBusy(false);
        showError(done.error());
    });
}

void LossDialog::showError(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
    QWidget *field = error.subject == "loss.first_warning"_L1 ? static_cast<QWidget *>(m_ui->warningEdit)
        : error.subject == "customer.competitor"_L1           ? static_cast<QWidget *>(m_ui->competitorEdit)
        : error.subject == "customer.end_note"_L1             ? static_cast<QWidget *>(m_ui->wordsEdit)
                                                              : static_cast<QWidget *>(m_ui->dayEdit);
    field->setFocus();
}

void LossDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_asked->forget();
        m_ui->retranslateUi(this);
        fillWords();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
