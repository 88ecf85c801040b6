#include "widgets/attentionline.h"

#include "app/services.h"
#include "models/attentiontext.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Pistis {

AttentionLine::AttentionLine(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    connect(this, &QLabel::linkActivated, this, &AttentionLine::requested);
    hide();
}

void AttentionLine::setServices(Services &services)
{
    m_services = &services;
    connect(&services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.book || changes.customers.contains(m_customer))
            load();
    });
}

void AttentionLine::setCustomer(const QUuid &id)
{
    m_customer = id;
    load();
}

void AttentionLine::load()
{
    if (m_customer.isNull() || !m_services) {
        m_loading.forget();
        m_score.reset();
        return showScore();
    }
    m_loading(AttentionService(m_services->store).ofCustomer(m_customer), this,
        [this](const Result<CustomerAttention> &found) {
            m_score = found ? found->score : std::nullopt;
            showScore();
        });
}

void AttentionLine::showScore()
{
    setVisible(m_score.has_value());
    setText(m_score ? u"<a href=\"#\">%1</a>"_s.arg(scoreText(*m_score).toHtmlEscaped()) : QString());
    setToolTip(tr("How the points come about (Ctrl+Shift+A)"));
}

void AttentionLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showScore();
    QLabel::changeEvent(event);
}

} // namespace Pistis
