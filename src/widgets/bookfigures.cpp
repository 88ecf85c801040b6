#include "widgets/bookfigures.h"

#include "app/services.h"
#include "models/ledgertext.h"

#include <QEvent>

namespace Pistis {

BookFigures::BookFigures(QWidget *parent)
    : QLabel(parent)
{
    hide();
}

void BookFigures::setServices(Services &services)
{
    m_services = &services;
    connect(&services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        const bool isCountedAnew = changes.book || !changes.persons.isEmpty(); // by other hours
        if (!changes.requests.isEmpty() || !changes.promises.isEmpty() || isCountedAnew)
            read();
    });
}

void BookFigures::setList(CustomerQuery::List list)
{
    if (list == m_list)
        return;
    m_list = list;
    m_reading.forget();
    showText();
    read();
}

void BookFigures::read()
{
    if (m_list == CustomerQuery::List::RequestsWaiting)
        m_reading(m_services->requests.responseTimes(), this, [this](const Result<ResponseTimes> &times) {
            m_times = times ? *times : ResponseTimes();
            showText();
        });
    else if (m_list == CustomerQuery::List::PromisesDue)
        m_reading(m_services->promises.ledgers(), this, [this](const Result<PromiseLedgers> &ledgers) {
            m_ledgers = ledgers ? *ledgers : PromiseLedgers();
            showText();
        });
}

void BookFigures::showText()
{
    QStringList lines;
    if (m_list == CustomerQuery::List::RequestsWaiting)
        lines = responseTexts(m_times);
    else if (m_list == CustomerQuery::List::PromisesDue)
        lines = ledgerTexts(m_ledgers);
    setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

void BookFigures::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showText();
    QLabel::changeEvent(event);
}

} // namespace Pistis
