#pragma once

#include "app/deliver.h"

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class ShuffleBar;
}

namespace Pistis {

class EvidenceFeed;
class NaiveChart;

// Shows in the usual chart what it makes of visits that chance has dealt out, and the user's own visits again.
class ShuffleBar : public QWidget
{
    Q_OBJECT

public:
    ShuffleBar(EvidenceFeed &feed, NaiveChart &chart, QWidget *parent = nullptr);
    ~ShuffleBar() override;

    void showOwn();

Q_SIGNALS:
    void chartChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Own, Dealing, Shuffled };

    void shuffle();
    void setState(State state);

    std::unique_ptr<Ui::ShuffleBar> m_ui;
    EvidenceFeed &m_feed;
    NaiveChart &m_chart;
    LatestDelivery m_dealing;
    quint64 m_seed = 0;
    State m_state = State::Own;
};

} // namespace Pistis
