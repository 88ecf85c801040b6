#pragma once

#include <QComboBox>
#include <QUuid>

namespace Pistis {

class TimelineModel;

// Which entries of a customer's history are shown.
class HistoryFilter : public QComboBox
{
    Q_OBJECT

public:
    explicit HistoryFilter(QWidget *parent = nullptr);

    void setTimeline(TimelineModel &timeline);
    void reveal(const QUuid &record); // shows everything where this one is hidden, be it read later

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showWanted();

    TimelineModel *m_timeline = nullptr;
    QUuid m_wanted;
};

} // namespace Pistis
