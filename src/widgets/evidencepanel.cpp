#include "widgets/evidencepanel.h"

#include "app/bookservice.h"
#include "app/store.h"
#include "models/errortext.h"
#include "models/evidencenumbers.h"
#include "models/verdicttext.h"
#include "models/warningtext.h"
#include "ui_evidencepanel.h"

#include <QShowEvent>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pistis {

namespace {

    constexpr int wideEnough = 900; // from here the charts stand side by side
    constexpr int enoughForTwo = 600; // the usual chart and the honest one
    constexpr int numbersTab = 3;

    template <typename Item>
    void fill(QComboBox &combo, const QString &all, const QList<Item> &items, const QUuid &chosen)
    {
        combo.clear();
        combo.addItem(all, QUuid());
        for (const Item &item : items)
            combo.addItem(item.name, item.id);
        combo.setCurrentIndex(std::max(0, combo.findData(chosen)));
    }

} // namespace

EvidencePanel::EvidencePanel(EvidenceService &evidence, BookService &book, Store &store, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EvidencePanel>())
    , m_evidence(evidence)
    , m_book(book)
    , m_numbers(new NumbersTableModel(this))
{
    m_ui->setupUi(this);
    m_ui->progressLabel->hide();
    m_ui->notesLabel->hide();
    m_ui->gapLabel->hide();
    m_ui->personCombo->hide();
    m_ui->segmentCombo->hide();
    m_ui->numbersView->setModel(m_numbers);
    for (int tab = 0; tab <= numbersTab; ++tab)
        m_ui->viewTabs->addTab({});
    m_ui->viewTabs->setDrawBase(false);
    m_ui->viewTabs->setExpanding(false);
    m_slow.setSingleShot(true);
    m_slow.setInterval(300ms);
    setWords();
    arrange();

    connect(&m_slow, &QTimer::timeout, m_ui->progressLabel, &QWidget::show);
    connect(m_ui->viewTabs, &QTabBar::currentChanged, this, &EvidencePanel::arrange);
    connect(m_ui->naiveButton, &QToolButton::toggled, this, &EvidencePanel::arrange);
    connect(m_ui->notesButton, &QToolButton::toggled, this, &EvidencePanel::showNotes);
    connect(m_ui->numbersCombo, &QComboBox::activated, this, &EvidencePanel::showNumbers);
    connect(m_ui->doseChart, &DoseChart::bandClicked, this, [this](int row) { showMembers(row, true); });
    connect(m_ui->numbersView, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (m_ui->numbersCombo->currentIndex() == Bands)
            showMembers(index.row(), index.column() != bandPresentColumn);
    });
    connect(m_ui->personCombo, &QComboBox::activated, this,
        [this] { setPerson(m_ui->personCombo->currentData().toUuid()); });
    connect(m_ui->segmentCombo, &QComboBox::activated, this, [this] {
        m_filter.segment = m_ui->segmentCombo->currentData().toUuid();
        reload();
    });
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.persons.isEmpty() || !changes.segments.isEmpty())
            reloadNames();
        if (!changes.customers.isEmpty() || !changes.visits.isEmpty())
            reload();
    });
    reloadNames();
    reload();
}

EvidencePanel::~EvidencePanel() = default;

void EvidencePanel::setPerson(const QUuid &id)
{
    m_filter.person = id;
    m_ui->personCombo->setCurrentIndex(std::max(0, m_ui->personCombo->findData(id)));
    reload();
}

void EvidencePanel::setStrip(bool strip)
{
    m_strip = strip;
    arrange();
}

void EvidencePanel::showNaive()
{
    m_ui->viewTabs->setCurrentIndex(0);
    m_ui->naiveButton->setChecked(true);
    if (m_filter.isEmpty())
        return;
    m_filter = {};
    showNames();
    reload();
}

// One analysis at a time: a burst of changes ends in one more of them, not in a queue.
void EvidencePanel::reload()
{
    m_outdated = m_computing;
    if (m_computing)
        return;
    m_computing = true;
    m_slow.start();
    deliver(m_evidence.evidence(m_filter), this, [this, filter = m_filter](const Result<BookEvidence> &evidence) {
        m_computing = false;
        m_slow.stop();
        m_ui->progressLabel->hide();
        if (filter == m_filter)
            takeEvidence(evidence);
        if (m_outdated)
            reload();
    });
}

void EvidencePanel::reloadNames()
{
    m_readingPersons(m_book.persons(), this, [this](const Result<QList<Person>> &persons) {
        m_persons = persons ? *persons : QList<Person>();
        showNames();
    });
    m_readingSegments(m_book.segments(), this, [this](const Result<QList<Segment>> &segments) {
        m_segments = segments ? *segments : QList<Segment>();
        showNames();
    });
}

void EvidencePanel::showNames()
{
    fill(*m_ui->personCombo, tr("Everyone's customers"), m_persons, m_filter.person);
    fill(*m_ui->segmentCombo, tr("All segments"), m_segments, m_filter.segment);
    arrange();
}

void EvidencePanel::takeEvidence(const Result<BookEvidence> &evidence)
{
    if (!evidence) {
        m_ui->verdictLabel->setText(errorText(evidence.error()));
        return;
    }
    m_shown = *evidence;
    showEvidence();
    if (m_filter.isEmpty())
        Q_EMIT evidenceChanged(m_shown->result);
}

void EvidencePanel::showEvidence()
{
    if (!m_shown)
        return;
    const EvidenceResult &result = m_shown->result;
    m_ui->verdictLabel->setText(verdictText(result.verdict));
    m_ui->gapLabel->setText(gapText(result));
    m_ui->naiveChart->setNaive(result.naive);
    m_ui->retentionChart->setCurve(result.km);
    m_ui->lagChart->setLags(result.lags, result.parameters.headlineLag);
    if (const LagResult *headline = result.headline())
        m_ui->doseChart->setBands(headline->bands, result.parameters.window);
    showNotes();
    showNumbers();
}

void EvidencePanel::showNotes()
{
    QStringList notes;
    if (m_shown) {
        for (const EvidenceWarning &warning : m_shown->result.warnings)
            notes.append(u"• "_s + warningText(warning));
        if (const auto point = m_shown->result.evalue.point)
            notes.append(u"• "_s + evalueText(*point));
    }
    const bool open = m_ui->notesButton->isChecked() && !notes.isEmpty();
    m_ui->notesButton->setText(tr("%n thing(s) to bear in mind", nullptr, int(notes.size())));
    m_ui->notesButton->setVisible(!notes.isEmpty());
    m_ui->notesButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_ui->notesLabel->setText(notes.join(u'\n'));
    m_ui->notesLabel->setVisible(open);
}

void EvidencePanel::showNumbers()
{
    if (!m_shown)
        return;
    switch (m_ui->numbersCombo->currentIndex()) {
    case Retention:
        m_numbers->setTable(retentionNumbers(m_shown->result));
        break;
    case Lags:
        m_numbers->setTable(lagNumbers(m_shown->result));
        break;
    case Naive:
        m_numbers->setTable(naiveNumbers(m_shown->result));
        break;
    default:
        m_numbers->setTable(bandNumbers(*m_shown));
    }
    m_ui->numbersView->resizeColumnsToContents();
}

void EvidencePanel::setWords()
{
    QFont large = font();
    large.setPointSizeF(15);
    m_ui->verdictLabel->setFont(large);
    const QStringList names
        = { tr("Losses by visits"), tr("How long they stay"), tr("Last weeks left out"), tr("The usual chart") };
    const int chosen = std::max(0, m_ui->numbersCombo->currentIndex());
    m_ui->numbersCombo->clear();
    m_ui->numbersCombo->addItems(names);
    m_ui->numbersCombo->setCurrentIndex(chosen);
    for (int tab = 0; tab < numbersTab; ++tab)
        m_ui->viewTabs->setTabText(tab, names.at(tab));
    m_ui->viewTabs->setTabText(numbersTab, tr("Numbers"));
    showNames();
}

void EvidencePanel::arrange()
{
    const bool wide = m_strip || width() >= wideEnough;
    const bool naive = m_ui->naiveButton->isChecked();
    const bool together = wide || naive;
    m_ui->viewTabs->setVisible(!m_strip);
    m_ui->personCombo->setVisible(!m_strip && m_persons.size() > 1);
    m_ui->segmentCombo->setVisible(!m_strip && m_segments.size() > 1);
    m_ui->viewTabs->setTabText(0, together ? tr("Charts") : tr("Losses by visits"));
    m_ui->viewTabs->setTabVisible(1, !together);
    m_ui->viewTabs->setTabVisible(2, !together);
    const int tab = m_ui->viewTabs->currentIndex();
    m_ui->views->setCurrentWidget(tab == numbersTab && !m_strip ? m_ui->numbersPage : m_ui->chartsView);
    m_ui->naiveChart->setVisible(naive);
    m_ui->doseChart->setVisible(wide || (naive ? width() >= enoughForTwo : tab == 0));
    m_ui->retentionChart->setVisible(!naive && (wide || tab == 1));
    m_ui->lagChart->setVisible(!naive && (wide || tab == 2));
    m_ui->gapLabel->setVisible(naive);
}

void EvidencePanel::showMembers(int row, bool lost)
{
    const LagResult *headline = m_shown ? m_shown->result.headline() : nullptr;
    if (!headline || row < 0 || size_t(row) >= headline->bands.size())
        return;
    const BandResult &band = headline->bands[size_t(row)];
    const BandMembers &members = m_shown->bands.at(size_t(band.band));
    const std::vector<int> &customers = lost ? members.lost : members.present;
    QList<QUuid> ids;
    for (const int customer : customers)
        ids.append(m_shown->customers.at(size_t(customer)));
    const QString title = lost ? tr("%n customer(s) lost at %1 visits in %2 days", nullptr, int(ids.size()))
                               : tr("%n customer(s) now at %1 visits in %2 days", nullptr, int(ids.size()));
    Q_EMIT customersRequested(
        ids, title.arg(QString::fromStdString(band.label), locale().toString(m_shown->result.parameters.window)));
}

void EvidencePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        setWords();
        arrange();
        showEvidence();
    }
    QWidget::changeEvent(event);
}

void EvidencePanel::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void EvidencePanel::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        m_ui->naiveButton->setChecked(false); // the honest side is what one comes back to
    QWidget::showEvent(event);
}

} // namespace Pistis
