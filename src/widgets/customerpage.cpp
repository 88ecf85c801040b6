#include "widgets/customerpage.h"

#include "app/services.h"
#include "models/errortext.h"
#include "models/labels.h"
#include "models/ledgertext.h"
#include "models/rhythmtext.h"
#include "ui_customerpage.h"
#include "widgets/customerforms.h"
#include "widgets/entryactions.h"
#include "widgets/entrychoice.h"
#include "widgets/filesmark.h"
#include "widgets/stepactions.h"

#include <QEvent>
#include <QHeaderView>

namespace Pistis {

namespace {

    constexpr int widestSection = 130; // beside the words, which take the rest
    constexpr int widestOfAll = 200; // where the page has the room

}

CustomerPage::CustomerPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CustomerPage>())
{
    m_ui->setupUi(this);
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * 1.3);
    title.setBold(true);
    m_ui->nameLabel->setFont(title);
    m_ui->errorLabel->hide();
    m_ui->timelineView->verticalHeader()->hide();
    m_ui->timelineView->verticalHeader()->setDefaultSectionSize(28);
    m_ui->timelineView->setWordWrap(false);
    setCustomer({});
}

CustomerPage::~CustomerPage() = default;

QAbstractItemView &CustomerPage::history() const { return *m_ui->timelineView; }

void CustomerPage::setServices(Services &services)
{
    m_services = &services;
    m_ui->tagLine->setServices(services);
    m_ui->membershipLine->setServices(services);
    connect(m_ui->membershipLine, &MembershipLine::failed, this, &CustomerPage::showProblem);
    connect(m_ui->membershipLine, &MembershipLine::customerChosen, this, &CustomerPage::setCustomer);
    m_ui->lessonLine->setServices(services);
    connect(m_ui->lessonLine, &LessonLine::followed, this, &CustomerPage::noteFollowed);
    m_ui->lossBar->setServices(services);
    connect(m_ui->lossBar, &LossBar::failed, this, &CustomerPage::showProblem);
    m_ui->attentionLine->setServices(services);
    connect(m_ui->attentionLine, &AttentionLine::requested, this, &CustomerPage::attentionRequested);
    m_ui->contactsLine->setServices(services);
    connect(m_ui->contactsLine, &ContactsLine::failed, this, &CustomerPage::showProblem);
    m_ui->fieldsLine->setServices(services);
    connect(m_ui->fieldsLine, &CustomFieldsLine::failed, this, &CustomerPage::showProblem);
    connect(m_ui->tagLine, &TagLine::tagChosen, this, &CustomerPage::tagChosen);
    connect(m_ui->tagLine, &TagLine::editRequested, this, &CustomerPage::editTags);
    m_timeline = new TimelineModel(services.customers, services.store, this);
    m_ui->timelineView->setModel(m_timeline);
    m_ui->timelineView->setItemDelegateForColumn(TimelineModel::TextColumn, new FilesMark(this));
    m_ui->historyFilter->setTimeline(*m_timeline);
    auto *header = m_ui->timelineView->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TimelineModel::TextColumn, QHeaderView::Stretch);
    header->setMaximumSectionSize(widestSection);
    header->setHighlightSections(false);

    connect(&services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.customers.contains(m_summary.customer.id))
            load();
        else if ((changes.book || !changes.persons.isEmpty()) && !m_summary.customer.id.isNull())
            loadStanding();
    });
    connect(m_timeline, &TimelineModel::failed, this, &CustomerPage::showProblem);
    m_entry = new EntryChoice(*m_ui->timelineView, *m_timeline, this);
    m_entryActions = new EntryActions(*m_ui, services, *m_timeline, this);
    connect(m_entryActions, &EntryActions::begun, m_ui->errorLabel, &QWidget::hide);
    connect(m_entryActions, &EntryActions::failed, this, &CustomerPage::showProblem);
    connect(m_entryActions, &EntryActions::held, this, &CustomerPage::contactHeld);
    m_steps = new StepActions(*m_ui, services, this);
    connect(m_steps, &StepActions::begun, m_ui->errorLabel, &QWidget::hide);
    connect(m_steps, &StepActions::failed, this, &CustomerPage::showProblem);
    connect(m_ui->figuresButton, &QToolButton::toggled, this, &CustomerPage::showStanding);
    m_forms = new CustomerForms(services, this);
    connect(m_forms, &CustomerForms::held, this, &CustomerPage::contactHeld);
    connect(m_forms, &CustomerForms::added, this, &CustomerPage::showAdded);
    connect(m_forms, &CustomerForms::failed, this, &CustomerPage::showProblem);
    connect(m_ui->editButton, &QToolButton::clicked, m_forms, &CustomerForms::edit);
    connect(m_ui->logVisitButton, &QPushButton::clicked, m_forms, &CustomerForms::logVisit);
    connect(m_ui->requestButton, &QPushButton::clicked, m_forms, &CustomerForms::addRequest);
    connect(m_ui->promiseButton, &QPushButton::clicked, m_forms, &CustomerForms::addPromise);
    connect(m_ui->taskButton, &QPushButton::clicked, m_forms, &CustomerForms::addTask);
}

void CustomerPage::setCustomer(const QUuid &id)
{
    m_summary = {};
    m_summary.customer.id = id;
    if (m_forms)
        m_forms->setCustomer(m_summary.customer); // until it is read
    if (m_entry)
        m_entry->forget();
    m_ui->errorLabel->hide();
    setEnabled(!id.isNull());
    if (id.isNull()) {
        m_loading.forget();
        m_loadingStanding.forget();
        m_standing = {};
        showStanding();
        show({});
        if (m_timeline)
            m_timeline->setCustomer({});
        return;
    }
    load();
    m_timeline->setCustomer(id);
}

void CustomerPage::showEntry(const QUuid &record)
{
    m_ui->historyFilter->reveal(record);
    m_entry->show(record);
}

void CustomerPage::showAdded(const QUuid &customer, const QUuid &record)
{
    if (customer != m_summary.customer.id)
        return;
    showEntry(record);
    m_ui->scrollArea->ensureWidgetVisible(m_ui->timelineView);
}

void CustomerPage::enterHistory()
{
    m_entry->enter();
    m_ui->scrollArea->ensureWidgetVisible(m_ui->timelineView);
}

void CustomerPage::setRoomy(bool roomy)
{
    m_ui->timelineView->horizontalHeader()->setMaximumSectionSize(roomy ? widestOfAll : widestSection);
}

void CustomerPage::refresh()
{
    if (m_summary.customer.id.isNull())
        return;
    load();
    m_timeline->reload();
}

void CustomerPage::loadStanding()
{
    m_loadingStanding(
        m_services->customers.standing(m_summary.customer.id), this, [this](const Result<CustomerStanding> &found) {
            m_standing = found ? *found : CustomerStanding();
            showStanding();
        });
}

void CustomerPage::showStanding()
{
    m_ui->rhythmLabel->setText(m_standing.rhythm ? ownRhythmText(*m_standing.rhythm) : QString());
    m_ui->rhythmLabel->setVisible(m_standing.rhythm.has_value());
    QStringList lines;
    if (m_standing.attainment)
        lines.append(attainmentText(*m_standing.attainment));
    lines += responseTexts(m_standing.times) + ledgerTexts(m_standing.ledgers);
    m_ui->figuresButton->setVisible(!lines.isEmpty());
    m_ui->figuresLabel->setVisible(!lines.isEmpty() && m_ui->figuresButton->isChecked());
    m_ui->figuresLabel->setText(lines.join(u'\n'));
}

void CustomerPage::load()
{
    loadStanding();
    m_loading(
        m_services->customers.customer(m_summary.customer.id), this, [this](const Result<CustomerSummary> &found) {
            if (!found)
                return showProblem(found.error());
            if (found->customer.deleted)
                return setCustomer({});
            if (found->customer.id != m_summary.customer.id) // merged meanwhile
                setCustomer(found->customer.id);
            show(*found);
        });
}

void CustomerPage::show(const CustomerSummary &summary)
{
    m_summary = summary;
    if (m_forms)
        m_forms->setCustomer(summary.customer);
    if (m_entry)
        m_entry->setStep(summary.step);
    const Customer &customer = summary.customer;
    m_ui->nameLabel->setText(customer.id.isNull() ? tr("Choose a customer") : customer.name);
    m_ui->ratingLabel->setText(customer.rating == Rating::None ? QString() : ratingLabel(customer.rating));
    m_ui->ratingLabel->setVisible(customer.rating != Rating::None);
    m_ui->dueLabel->setVisible(!customer.id.isNull() && !customer.lostOn.isValid());
    m_ui->lossBar->setSummary(summary);
    if (m_steps)
        m_steps->setSummary(summary);
    if (!customer.id.isNull())
        m_ui->dueLabel->setText(dueSentence(summary, m_services->store.clock().today()));
    m_ui->noteLabel->setText(customer.note);
    m_ui->noteLabel->setVisible(!customer.note.isEmpty());
    m_ui->contactsLine->setCustomer(customer.id);
    m_ui->fieldsLine->setValues(customer.customFields);
    m_ui->membershipLine->setSummary(summary);
    m_ui->tagLine->setCustomer(customer.id);
    m_ui->lessonLine->setCustomer(customer.id);
    m_ui->attentionLine->setCustomer(customer.id);
    Q_EMIT shown(customer.id);
}

QList<QAction *> CustomerPage::lossActions() const { return m_ui->lossBar->lossActions(); }

void CustomerPage::editTags() { m_forms->editTags(m_ui->tagLine->tags()); }

void CustomerPage::showProblem(const Error &error)
{
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorLabel->show();
}

void CustomerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_steps) {
            m_steps->retranslate();
            m_entryActions->showEntryActions();
        }
        show(m_summary);
        showStanding();
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
