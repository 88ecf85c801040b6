#include "widgets/verdictbar.h"

#include "models/errortext.h"
#include "models/evidencefeed.h"
#include "models/gaptext.h"
#include "models/linktext.h"
#include "models/verdicttext.h"
#include "models/warningtext.h"
#include "ui_verdictbar.h"

#include <QEvent>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pistis {

VerdictBar::VerdictBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::VerdictBar>())
{
    m_ui->setupUi(this);
    m_slow.setSingleShot(true);
    m_slow.setInterval(300ms);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_ui->progressBar->show();
        m_ui->cancelButton->setVisible(m_isReading);
    });
    connect(m_ui->notesButton, &QToolButton::toggled, this, &VerdictBar::showNotes);
    connect(m_ui->naiveButton, &QToolButton::toggled, this, &VerdictBar::naiveToggled);
    connect(m_ui->naiveButton, &QToolButton::toggled, m_ui->gapLabel, &QWidget::setVisible);
    connect(m_ui->filterLabel, &QLabel::linkActivated, this, &VerdictBar::wholeRequested);
    setLook();
    showNotes();
}

VerdictBar::~VerdictBar() = default;

void VerdictBar::setFeed(EvidenceFeed &feed)
{
    m_feed = &feed;
    connect(&feed, &EvidenceFeed::updated, this, &VerdictBar::showEvidence);
    connect(&feed, &EvidenceFeed::failed, this, &VerdictBar::showFailure);
    connect(&feed, &EvidenceFeed::reading, this, &VerdictBar::showReading);
    connect(&feed, &EvidenceFeed::workingChanged, this, [this](bool isWorking) {
        if (isWorking)
            return m_slow.start();
        m_slow.stop();
        m_isReading = false;
        m_ui->progressBar->hide();
        m_ui->progressBar->setMaximum(0);
        m_ui->cancelButton->hide();
    });
    connect(m_ui->cancelButton, &QPushButton::clicked, &feed, &EvidenceFeed::cancelReading);
    connect(m_ui->againButton, &QPushButton::clicked, &feed, &EvidenceFeed::reload);
    showEvidence();
}

void VerdictBar::setPart(const QString &name)
{
    m_part = name;
    m_ui->filterLabel->setText(
        tr("Only: %1. %2").arg(name.toHtmlEscaped(), u"<a href=\"all\">%1</a>"_s.arg(tr("Show all"))));
    m_ui->filterLabel->setVisible(!name.isEmpty());
}

void VerdictBar::setNaive(bool isShown) { m_ui->naiveButton->setChecked(isShown); }

bool VerdictBar::isNaive() const { return m_ui->naiveButton->isChecked(); }

void VerdictBar::showEvidence()
{
    if (!m_feed || !m_feed->current())
        return;
    const EvidenceResult &result = m_feed->current()->result;
    const bool isQuick = m_feed->current()->isQuick;
    m_failure.reset();
    m_ui->againButton->hide();
    m_ui->verdictLabel->setText(verdictText(result.verdict));
    m_ui->verdictLabel->setEnabled(!isQuick || !m_feed->isAdjusted()); // pale until it is adjusted
    const QString unadjusted = unadjustedText(result);
    m_ui->unadjustedLabel->setText(unadjusted);
    m_ui->unadjustedLabel->setVisible(!unadjusted.isEmpty());
    if (!isQuick)
        m_ui->gapLabel->setText(gapText(result));
    showNotes();
}

void VerdictBar::showFailure(const Error &error)
{
    m_failure = error;
    m_ui->againButton->show();
    m_ui->verdictLabel->setEnabled(true);
    if (error.kind != Error::Kind::Cancelled)
        m_ui->verdictLabel->setText(errorText(error));
    else if (m_feed->current())
        m_ui->verdictLabel->setText(tr("Reading your visits was stopped. The charts show what was read before."));
    else
        m_ui->verdictLabel->setText(tr("Reading your visits was stopped, so nothing can be said of your log yet."));
}

void VerdictBar::showNotes()
{
    const QStringList notes = m_feed && m_feed->current() ? noteTexts(m_feed->current()->result) : QStringList();
    const bool open = m_ui->notesButton->isChecked() && !notes.isEmpty();
    m_ui->notesButton->setText(tr("%n thing(s) to bear in mind", nullptr, int(notes.size())));
    m_ui->notesButton->setVisible(!notes.isEmpty());
    m_ui->notesButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_ui->notesLabel->setText(notes.join(u'\n'));
    m_ui->notesLabel->setVisible(open);
}

// The book has changed since the last time, so there is no snapshot to begin from.
void VerdictBar::showReading(int customers, int all)
{
    m_isReading = customers < all;
    m_ui->progressBar->setMaximum(m_isReading ? all : 0);
    m_ui->progressBar->setValue(customers);
    m_ui->progressBar->setFormat(tr("Reading all visits: %p%"));
    m_ui->cancelButton->setVisible(m_isReading && m_ui->progressBar->isVisible());
}

void VerdictBar::setLook()
{
    constexpr int narrow = 720; // pixels, where the large letters would take five lines
    QFont large = font();
    large.setPointSizeF(width() < narrow ? 12.5 : 15);
    if (m_ui->verdictLabel->font().pointSizeF() != large.pointSizeF())
        m_ui->verdictLabel->setFont(large);
}

// The switch has long words: where they do not fit beside the remarks, they stand below.
void VerdictBar::resizeEvent(QResizeEvent *event)
{
    setLook();
    const int needed = m_ui->notesButton->sizeHint().width() + m_ui->controlsLayout->spacing()
        + m_ui->naiveButton->sizeHint().width();
    m_ui->controlsLayout->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

void VerdictBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        const std::optional<Error> failure = m_failure;
        showEvidence();
        if (failure)
            showFailure(*failure);
        setPart(m_part);
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
