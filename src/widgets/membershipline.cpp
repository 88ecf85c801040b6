#include "widgets/membershipline.h"

#include "app/services.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qsizetype shownMembers = 8;
    const QString allLink = u"all"_s;

    QString linkTo(const QUuid &id, const QString &name)
    {
        return u"<a href=\"%1\">%2</a>"_s.arg(id.toString(QUuid::WithoutBraces), name.toHtmlEscaped());
    }

} // namespace

MembershipLine::MembershipLine(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link != allLink)
            return Q_EMIT customerChosen(QUuid::fromString(link));
        m_showsAll = true;
        showNames();
    });
    showNames();
}

void MembershipLine::setServices(Services &services)
{
    m_services = &services;
    connect(&services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.customers.isEmpty())
            load();
    });
}

void MembershipLine::setSummary(const CustomerSummary &summary)
{
    const bool isSame = m_summary.customer.id == summary.customer.id;
    m_summary = summary;
    if (!isSame) {
        m_members.clear();
        m_showsAll = false;
        load();
    }
    showNames();
}

void MembershipLine::load()
{
    if (m_summary.customer.id.isNull())
        return m_loading.forget();
    m_loading(
        m_services->customers.members(m_summary.customer.id), this, [this](const Result<QList<NamedMember>> &members) {
            if (!members)
                return Q_EMIT failed(members.error());
            m_members = *members;
            showNames();
        });
}

void MembershipLine::showNames()
{
    QStringList lines;
    if (!m_summary.parentName.isEmpty())
        lines.append(tr("Belongs to %1").arg(linkTo(m_summary.customer.parent, m_summary.parentName)));
    QStringList names;
    const qsizetype shown = m_showsAll ? m_members.size() : std::min(m_members.size(), shownMembers);
    for (const NamedMember &member : m_members.first(shown))
        names.append(linkTo(member.id, member.name));
    if (const qsizetype more = m_members.size() - shown; more > 0)
        names.append(u"<a href=\"%1\">%2</a>"_s.arg(allLink, tr("%n more", nullptr, int(more))));
    if (!names.isEmpty())
        lines.append(tr("Part of it: %1").arg(names.join(u" · "_s)));
    setText(lines.join(u"<br>"_s));
    setVisible(!lines.isEmpty());
}

void MembershipLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showNames();
    QLabel::changeEvent(event);
}

} // namespace Pistis
