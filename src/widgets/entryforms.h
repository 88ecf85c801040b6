#pragma once

#include "models/timelineentry.h"

#include <QObject>

class QWidget;

namespace Pistis {

struct Services;

// Opens the forms for an entry of a customer's history.
class EntryForms : public QObject
{
    Q_OBJECT

public:
    EntryForms(Services &services, QWidget &page, QObject *parent); // the forms stand before the page's window

    void edit(const TimelineEntry &entry, const QString &customerName);
    void answer(const Request &request, const QString &customerName);
    void redate(const Promise &promise);
    void settle(const Visit &visit, VisitStatus status); // asks why
    void move(const Visit &visit);

Q_SIGNALS:
    void held(const QUuid &customer); // a contact, and COMMIT has returned

private:
    Services &m_services;
    QWidget &m_page;
};

} // namespace Pistis
