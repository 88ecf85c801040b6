#pragma once

#include "core/nextaction.h"

#include <QObject>

class QWidget;

namespace Pistis {

struct Error;
struct Services;

// Opens the form that does what a suggestion says.
class ActionForms : public QObject
{
    Q_OBJECT

public:
    ActionForms(Services &services, QWidget *parent); // the forms stand before its window

    void open(const NextAction &action);

Q_SIGNALS:
    void held(const QUuid &customer); // a contact, and COMMIT has returned
    void failed(const Pistis::Error &error);

private:
    void answer(const NextAction &action);
    void settle(const NextAction &action);
    void logVisit(const NextAction &action);
    void plan(const NextAction &action);

    Services &m_services;
    QWidget &m_parent;
};

} // namespace Pistis
