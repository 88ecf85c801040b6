#include "widgets/evidencefilters.h"

#include "app/bookservice.h"
#include "app/store.h"
#include "models/errortext.h"
#include "models/evidencefeed.h"
#include "models/labels.h"
#include "ui_evidencefilters.h"
#include "widgets/dayedit.h"
#include "widgets/wrongday.h"

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    template <typename Item>
    void fill(QComboBox &combo, const QString &all, const QList<Item> &items, const QUuid &chosen)
    {
        combo.clear();
        combo.addItem(all, QUuid());
        for (const Item &item : items)
            combo.addItem(item.name, item.id);
        combo.setCurrentIndex(std::max(0, combo.findData(chosen)));
        combo.setVisible(items.size() > 1);
    }

    void setDay(QDateEdit &edit, const QDate &day, const QDate &today)
    {
        const QSignalBlocker silent(edit);
        edit.setMaximumDate(today);
        edit.setDate(day);
    }

} // namespace

EvidenceFilters::EvidenceFilters(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EvidenceFilters>())
{
    m_ui->setupUi(this);
    connect(m_ui->chanceButton, &QPushButton::clicked, this, &EvidenceFilters::chanceRequested);
    for (QComboBox *combo : { m_ui->personCombo, m_ui->segmentCombo })
        connect(combo, &QComboBox::activated, this, [this] { apply(m_feed->filter().from, m_feed->filter().to); });
    connect(m_ui->periodCombo, &QComboBox::activated, this, &EvidenceFilters::choosePeriod);
    for (QDateEdit *edit : { m_ui->fromEdit, m_ui->toEdit }) {
        connect(edit, &QDateEdit::dateChanged, this, &EvidenceFilters::applyDays);
        connect(edit, &QDateEdit::editingFinished, this, &EvidenceFilters::areDaysRight);
    }
}

EvidenceFilters::~EvidenceFilters() = default;

void EvidenceFilters::attach(EvidenceFeed &feed, BookService &book, Store &store)
{
    m_feed = &feed;
    m_book = &book;
    m_store = &store;
    connect(&feed, &EvidenceFeed::filterChanged, this, &EvidenceFilters::showNames);
    connect(&feed, &EvidenceFeed::updated, this, &EvidenceFilters::showAdjusted);
    connect(&feed, &EvidenceFeed::adjustedChanged, this, &EvidenceFilters::showAdjusted);
    connect(m_ui->adjustedCheck, &QCheckBox::clicked, &feed, &EvidenceFeed::setAdjusted);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.persons.isEmpty() || !changes.segments.isEmpty())
            reloadNames();
    });
    reloadNames();
    showNames();
    showAdjusted();
}

void EvidenceFilters::reloadNames()
{
    m_readingPersons(m_book->persons(), this, [this](const Result<QList<Person>> &persons) {
        m_persons = persons ? *persons : QList<Person>();
        showNames();
    });
    m_readingSegments(m_book->segments(), this, [this](const Result<QList<Segment>> &segments) {
        m_segments = segments ? *segments : QList<Segment>();
        showNames();
    });
}

void EvidenceFilters::showNames()
{
    fill(*m_ui->personCombo, tr("Everyone's customers"), m_persons, m_feed->filter().person);
    fill(*m_ui->segmentCombo, tr("All segments"), m_segments, m_feed->filter().segment);
    showPeriods();
    showDays();
    arrange();
    tellPart();
}

// The last entry is the free one; its days stand below.
void EvidenceFilters::showPeriods()
{
    const QDate today = m_store->clock().today();
    const EvidenceFilter &filter = m_feed->filter();
    QComboBox &combo = *m_ui->periodCombo;
    combo.clear();
    combo.addItem(tr("The whole log"), QDate());
    combo.addItem(tr("The last year"), today.addYears(-1));
    for (const int years : { 2, 3 })
        combo.addItem(tr("The last %n year(s)", nullptr, years), today.addYears(-years));
    const int known = filter.to.isNull() ? combo.findData(filter.from) : -1;
    combo.addItem(tr("From … to …"));
    combo.setCurrentIndex(known >= 0 ? known : combo.count() - 1);
}

bool EvidenceFilters::hasFreePeriod() const
{
    return m_ui->periodCombo->currentIndex() == m_ui->periodCombo->count() - 1;
}

void EvidenceFilters::showDays()
{
    m_ui->daysArea->setVisible(hasFreePeriod());
    m_ui->daysErrorLabel->clear();
    if (!hasFreePeriod())
        return;
    const QDate today = m_store->clock().today();
    setDay(*m_ui->fromEdit, m_feed->filter().from, today);
    setDay(*m_ui->toEdit, m_feed->filter().to.isNull() ? today : m_feed->filter().to, today);
}

void EvidenceFilters::choosePeriod()
{
    if (!hasFreePeriod())
        return apply(m_ui->periodCombo->currentData().toDate(), {});
    const QDate today = m_store->clock().today();
    const QDate from = m_feed->filter().from;
    apply(from.isNull() ? today.addYears(-1) : from, today.addDays(-1));
    m_ui->fromEdit->setFocus();
}

bool EvidenceFilters::areDaysRight()
{
    QString fault;
    if (wrongDayIn(*this))
        fault = errorText(invalid(u"day"_s));
    else if (m_ui->fromEdit->date() > m_ui->toEdit->date())
        fault = tr("Not taken: the first day comes after the last. Choose an earlier first or a later last day.");
    m_ui->daysErrorLabel->setText(fault);
    return fault.isEmpty();
}

void EvidenceFilters::applyDays()
{
    if (areDaysRight())
        apply(m_ui->fromEdit->date(), m_ui->toEdit->date());
}

void EvidenceFilters::apply(const QDate &from, const QDate &to)
{
    m_feed->setFilter({ .person = m_ui->personCombo->currentData().toUuid(),
        .segment = m_ui->segmentCombo->currentData().toUuid(),
        .from = from,
        .to = to });
}

void EvidenceFilters::tellPart()
{
    QStringList parts;
    for (const QComboBox *combo : { m_ui->personCombo, m_ui->segmentCombo }) {
        if (combo->currentIndex() > 0)
            parts.append(combo->currentText());
    }
    if (hasFreePeriod())
        parts.append(periodLabel(m_feed->filter().from, m_feed->filter().to));
    else if (m_ui->periodCombo->currentIndex() > 0)
        parts.append(m_ui->periodCombo->currentText());
    Q_EMIT partNamed(parts.join(u", "_s));
}

// Where the log does not reach, the box is empty and cannot be ticked.
void EvidenceFilters::showAdjusted()
{
    const bool isWanted = m_feed->isAdjusted();
    const auto &evidence = m_feed->current();
    if (evidence && evidence->isQuick)
        return;
    const bool isMissing = isWanted && evidence && !evidence->result.ownPace
        && evidence->result.parameters.adjust == EvidenceParameters::Adjust::Auto;
    m_ui->adjustedCheck->setEnabled(!isMissing);
    m_ui->adjustedCheck->setChecked(isWanted && !isMissing);
    const QString words = isMissing
        ? tr("No effect: it takes half a year of log, and losses enough, to know how often each customer is usually "
             "visited")
        : tr("Adjusted for how often each customer is usually visited, so that a good customer who is always visited "
             "often does not count as a result of visiting");
    m_ui->adjustedCheck->setToolTip(words);
    m_ui->adjustedCheck->setAccessibleDescription(words);
}

// Choices and actions stand in one row where both fit.
void EvidenceFilters::arrange()
{
    const int needed = m_ui->choicesLayout->minimumSize().width() + m_ui->rowsLayout->spacing()
        + m_ui->actionsLayout->minimumSize().width() + m_ui->filtersLayout->contentsMargins().right();
    m_ui->rowsLayout->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void EvidenceFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_feed) {
            showNames();
            showAdjusted();
        }
    }
    QWidget::changeEvent(event);
}

void EvidenceFilters::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

} // namespace Pistis
