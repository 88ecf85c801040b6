#include "widgets/shufflebar.h"

#include "app/visitshuffle.h"
#include "charts/naivechart.h"
#include "models/errortext.h"
#include "models/evidencefeed.h"
#include "ui_shufflebar.h"

#include <QEvent>

namespace Pistis {

ShuffleBar::ShuffleBar(EvidenceFeed &feed, NaiveChart &chart, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ShuffleBar>())
    , m_feed(feed)
    , m_chart(chart)
{
    m_ui->setupUi(this);
    connect(m_ui->shuffleButton, &QPushButton::clicked, this, &ShuffleBar::shuffle);
    connect(m_ui->ownButton, &QPushButton::clicked, this, &ShuffleBar::showOwn);
    setState(State::Own);
}

ShuffleBar::~ShuffleBar() = default;

void ShuffleBar::showOwn()
{
    m_dealing.forget();
    m_ui->errorLabel->hide();
    const bool hadFocus = m_ui->ownButton->hasFocus();
    setState(State::Own);
    if (hadFocus)
        m_ui->shuffleButton->setFocus();
    if (m_feed.current() && !m_feed.current()->isQuick)
        m_chart.setNaive(m_feed.current()->result.naive);
    Q_EMIT chartChanged();
}

void ShuffleBar::shuffle()
{
    if (!m_feed.current() || m_state == State::Dealing)
        return;
    setState(State::Dealing);
    m_dealing(shuffledNaiveView(m_feed.service(), m_feed.filter(), m_feed.current()->result.parameters, ++m_seed), this,
        [this](const Result<NaiveView> &naive) {
            m_ui->errorLabel->hide();
            if (!naive) {
                showOwn();
                m_ui->errorLabel->setText(errorText(naive.error()));
                m_ui->errorLabel->show();
                return;
            }
            m_chart.setNaive(*naive, NaiveChart::Visits::Shuffled);
            setState(State::Shuffled);
            Q_EMIT chartChanged();
        });
}

// The button keeps the focus while it works: a second press is simply not heard.
void ShuffleBar::setState(State state)
{
    m_state = state;
    m_ui->ownButton->setVisible(state == State::Shuffled);
    switch (state) {
    case State::Own:
        m_ui->shuffleButton->setText(tr("Shuffle the visits"));
        break;
    case State::Dealing:
        m_ui->shuffleButton->setText(tr("Dealing out…"));
        break;
    case State::Shuffled:
        m_ui->shuffleButton->setText(tr("Shuffle again"));
        break;
    }
}

void ShuffleBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        setState(m_state);
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
