#include "widgets/tagline.h"

#include "app/services.h"
#include "app/tagservice.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const QString editLink = u"edit"_s;

}

TagLine::TagLine(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == editLink)
            Q_EMIT editRequested();
        else if (const int at = link.toInt(); at >= 0 && at < m_tags.size())
            Q_EMIT tagChosen(m_tags.at(at));
    });
    show({});
}

void TagLine::setServices(Services &services)
{
    m_services = &services;
    connect(&services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.customers.contains(m_customer))
            load();
    });
}

void TagLine::setCustomer(const QUuid &id)
{
    if (m_customer == id)
        return;
    m_customer = id;
    show({});
    load();
}

void TagLine::load()
{
    if (m_customer.isNull())
        return m_loading.forget();
    m_loading(TagService(m_services->store).ofCustomer(m_customer), this, [this](const Result<QStringList> &tags) {
        if (tags)
            show(*tags);
    });
}

void TagLine::show(const QStringList &tags)
{
    m_tags = tags;
    setVisible(!m_customer.isNull());
    QStringList links;
    for (qsizetype at = 0; at < tags.size(); ++at)
        links.append(u"<a href=\"%1\">%2</a>"_s.arg(at).arg(tags.at(at).toHtmlEscaped()));
    links.append(u"<a href=\"%1\">%2</a>"_s.arg(editLink, tags.isEmpty() ? tr("Add tags…") : tr("Change…")));
    setText(tags.isEmpty() ? links.constFirst() : tr("Tags: %1").arg(links.join(u" · "_s)));
    setAccessibleName(tags.isEmpty() ? tr("No tags") : tr("Tags: %1").arg(tags.join(u", "_s)));
}

void TagLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show(m_tags);
    QLabel::changeEvent(event);
}

} // namespace Pistis
