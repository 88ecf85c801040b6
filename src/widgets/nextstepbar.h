#pragma once

#include "app/deliver.h"
#include "core/nextstep.h"

#include <QWidget>

#include <memory>

class QAbstractItemView;

namespace Pistis::Ui {
class NextStepBar;
}

namespace Pistis {

struct Error;
struct Services;

// After a held contact: proposes the next one by the rhythm, which one key accepts. Hidden while there is nothing to
// propose.
class NextStepBar : public QWidget
{
    Q_OBJECT

public:
    explicit NextStepBar(QWidget *parent = nullptr);
    ~NextStepBar() override;

    void setServices(Services &services);
    void leaveFrom(QAbstractItemView &list, QAbstractItemView &history); // Escape there withdraws the proposal
    void propose(const QUuid &customer);
    void follow(const QUuid &customer); // in view now: whoever goes on from one to another has left the proposal

Q_SIGNALS:
    void planned(const QString &sentence);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read(const QUuid &customer, const QDate &contact); // contact: the one that it must still follow; null: any
    void offer(const NextContact &next);
    void accept();
    void chooseDay();
    void withdraw();
    void showText();

    std::unique_ptr<Ui::NextStepBar> m_ui;
    Services *m_services = nullptr;
    LatestDelivery m_reading;
    NextContact m_next;
    QUuid m_viewed;
    bool m_isLeft = false;
};

} // namespace Pistis
