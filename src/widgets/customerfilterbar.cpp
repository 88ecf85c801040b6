#include "widgets/customerfilterbar.h"

#include "app/services.h"
#include "app/store.h"
#include "app/tagservice.h"
#include "core/greekfold.h"
#include "models/labels.h"
#include "ui_customerfilterbar.h"

#include <QEvent>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace Pistis {

namespace {

    template <typename Record> QList<std::pair<QString, QVariant>> itemsOf(const QList<Record> &records)
    {
        QList<std::pair<QString, QVariant>> items;
        for (const Record &record : records)
            items.append({ record.name, record.id });
        return items;
    }

    QList<std::pair<QString, QVariant>> regionItems(const QStringList &regions)
    {
        QList<std::pair<QString, QVariant>> items;
        for (const QString &region : regions)
            items.append({ region, region });
        return items;
    }

    // Two spellings of one tag are one, and which of them is listed changes.
    QList<std::pair<QString, QVariant>> tagItems(const QStringList &tags)
    {
        QList<std::pair<QString, QVariant>> items;
        for (const QString &tag : tags)
            items.append({ tag, greekFold(tag) });
        return items;
    }

} // namespace

CustomerFilterBar::CustomerFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CustomerFilterBar>())
{
    m_ui->setupUi(this);
    for (QComboBox *combo : combos()) {
        combo->addItem(QString());
        connect(combo, &QComboBox::currentIndexChanged, this, &CustomerFilterBar::changed);
    }
    for (const Rating rating : { Rating::A, Rating::B, Rating::C, Rating::D, Rating::None })
        m_ui->ratingCombo->addItem(ratingLabel(rating), int(rating));
    connect(m_ui->quietSpin, &QSpinBox::valueChanged, this, &CustomerFilterBar::changed);
    connect(m_ui->clearButton, &QToolButton::clicked, this, &CustomerFilterBar::clear);
    m_ui->goneLabel->hide();
    hide(); // until somebody narrows a list
    fillFirst();
}

CustomerFilterBar::~CustomerFilterBar() = default;

void CustomerFilterBar::setServices(Services &services)
{
    m_services = &services;
    connect(&services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        const bool isConcerned
            = !changes.customers.isEmpty() || !changes.persons.isEmpty() || !changes.segments.isEmpty();
        if (isVisible() && isConcerned)
            readLists();
    });
}

void CustomerFilterBar::setButton(QToolButton &button)
{
    const auto *shortcut = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F, parentWidget());
    connect(shortcut, &QShortcut::activated, this, [this, &button] {
        button.click();
        if (button.isChecked())
            combos().constFirst()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(&button, &QToolButton::toggled, this, [this](bool isNarrowing) {
        setVisible(isNarrowing);
        if (!isNarrowing)
            clear(); // nothing narrows a list unseen
    });
    connect(this, &CustomerFilterBar::changed, &button, [this, &button] {
        if (!filter().isEmpty())
            button.setChecked(true);
    });
}

CustomerFilter CustomerFilterBar::filter() const
{
    const QVariant rating = m_ui->ratingCombo->currentData();
    return { .owner = m_ui->ownerCombo->currentData().toUuid(),
        .segment = m_ui->segmentCombo->currentData().toUuid(),
        .region = m_ui->regionCombo->currentData().toString(),
        .tag = m_ui->tagCombo->currentData().toString(),
        .rating = rating.isValid() ? std::optional(Rating(rating.toInt())) : std::nullopt,
        .quietDays = m_ui->quietSpin->value() };
}

void CustomerFilterBar::setFilter(const SavedFilter &saved)
{
    const CustomerFilter &filter = saved.filter;
    const auto choose = [](QComboBox *combo, const QVariant &value, const QString &name) {
        if (combo->findData(value) < 0)
            combo->addItem(name, value); // until the list is read
        combo->setCurrentIndex(combo->findData(value));
    };
    {
        const QSignalBlocker quiet(this);
        clear();
        if (!filter.owner.isNull())
            choose(m_ui->ownerCombo, filter.owner, saved.ownerName);
        if (!filter.segment.isNull())
            choose(m_ui->segmentCombo, filter.segment, saved.segmentName);
        if (!filter.region.isEmpty())
            choose(m_ui->regionCombo, filter.region, filter.region);
        if (!filter.tag.isEmpty())
            choose(m_ui->tagCombo, greekFold(filter.tag), filter.tag);
        if (filter.rating)
            choose(m_ui->ratingCombo, int(*filter.rating), ratingLabel(*filter.rating));
        m_ui->quietSpin->setValue(filter.quietDays);
    }
    Q_EMIT changed();
    readLists();
}

SavedFilter CustomerFilterBar::shown() const
{
    const auto nameIn
        = [](const QComboBox *combo) { return combo->currentData().isValid() ? combo->currentText() : QString(); };
    SavedFilter saved {
        .filter = filter(), .ownerName = nameIn(m_ui->ownerCombo), .segmentName = nameIn(m_ui->segmentCombo)
    };
    saved.filter.tag = nameIn(m_ui->tagCombo); // as it is written, to be told when it is gone
    return saved;
}

void CustomerFilterBar::setSavedFilters(QMenu *menu) { m_ui->savedButton->setMenu(menu); }

void CustomerFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        for (QComboBox *combo : combos())
            combo->setCurrentIndex(0);
        m_ui->quietSpin->setValue(0);
        m_ui->goneLabel->hide();
    }
    Q_EMIT changed();
}

QList<QComboBox *> CustomerFilterBar::combos() const
{
    return { m_ui->ownerCombo, m_ui->segmentCombo, m_ui->regionCombo, m_ui->ratingCombo, m_ui->tagCombo };
}

void CustomerFilterBar::fillFirst()
{
    m_ui->ownerCombo->setItemText(0, tr("Every owner"));
    m_ui->segmentCombo->setItemText(0, tr("Every segment"));
    m_ui->regionCombo->setItemText(0, tr("Every region"));
    m_ui->ratingCombo->setItemText(0, tr("Every rating"));
    m_ui->tagCombo->setItemText(0, tr("Every tag"));
    for (int at = 1; at < m_ui->ratingCombo->count(); ++at)
        m_ui->ratingCombo->setItemText(at, ratingLabel(Rating(m_ui->ratingCombo->itemData(at).toInt())));
    m_ui->quietSpin->setSpecialValueText(tr("Contacted at any time"));
    m_ui->quietSpin->setPrefix(tr("No contact for ", "followed by a number of days"));
    m_ui->quietSpin->setSuffix(tr(" days"));
}

void CustomerFilterBar::readLists()
{
    m_persons(m_services->book.persons(), this, [this](const Result<QList<Person>> &persons) {
        if (persons)
            fill(m_ui->ownerCombo, itemsOf(*persons));
    });
    m_segments(m_services->book.segments(), this, [this](const Result<QList<Segment>> &segments) {
        if (segments)
            fill(m_ui->segmentCombo, itemsOf(*segments));
    });
    m_regions(m_services->customers.regions(), this, [this](const Result<QStringList> &regions) {
        if (regions)
            fill(m_ui->regionCombo, regionItems(*regions));
    });
    m_tags(TagService(m_services->store).all(), this, [this](const Result<QStringList> &tags) {
        if (tags)
            fill(m_ui->tagCombo, tagItems(*tags));
    });
}

// What is chosen stays chosen; what is gone gives way to all.
void CustomerFilterBar::fill(QComboBox *combo, const QList<std::pair<QString, QVariant>> &items)
{
    const QVariant chosen = combo->currentData();
    const QString name = combo->currentText();
    {
        const QSignalBlocker quiet(combo);
        while (combo->count() > 1)
            combo->removeItem(1);
        for (const auto &[text, value] : items)
            combo->addItem(text, value);
        combo->setCurrentIndex(chosen.isValid() ? std::max(0, combo->findData(chosen)) : 0);
    }
    if (combo->currentData() == chosen)
        return;
    m_ui->goneLabel->setText(tr("“%1” is no longer in the book; the list is not narrowed to it any more.").arg(name));
    m_ui->goneLabel->show();
    Q_EMIT changed();
}

void CustomerFilterBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_services)
        readLists();
}

void CustomerFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillFirst();
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
