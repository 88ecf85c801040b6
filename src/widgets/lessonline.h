#pragma once

#include "app/deliver.h"
#include "core/lessonnote.h"

#include <QLabel>

namespace Pistis {

struct Services;

// The notes in lessons that name a customer; each leads to its sentence.
class LessonLine : public QLabel
{
    Q_OBJECT

public:
    explicit LessonLine(QWidget *parent = nullptr);

    void setServices(Services &services);
    void setCustomer(const QUuid &id);

Q_SIGNALS:
    void followed(const Pistis::LessonNote &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void show(const QList<LessonNote> &notes);

    Services *m_services = nullptr;
    LatestDelivery m_loading;
    QUuid m_customer;
    QList<LessonNote> m_notes;
};

} // namespace Pistis
