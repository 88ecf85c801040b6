#include "widgets/lessonline.h"

#include "app/services.h"
#include "core/shortened.h"
#include "models/lessonnotetext.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int mostShown = 5;
    constexpr int longestLink = 60; // letters

} // namespace

LessonLine::LessonLine(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        if (const int at = link.toInt(); at >= 0 && at < m_notes.size())
            Q_EMIT followed(m_notes.at(at));
    });
    show({});
}

void LessonLine::setServices(Services &services)
{
    m_services = &services;
    connect(&services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.notes.isEmpty() || changes.customers.contains(m_customer))
            load();
    });
}

void LessonLine::setCustomer(const QUuid &id)
{
    if (m_customer == id)
        return;
    m_customer = id;
    show({});
    load();
}

void LessonLine::load()
{
    if (m_customer.isNull() || !m_services)
        return m_loading.forget();
    m_loading(m_services->notes.ofCustomer(m_customer), this, [this](const Result<QList<LessonNote>> &notes) {
        show(notes ? *notes : QList<LessonNote>()); // of an error: nothing, rather than what may be gone
    });
}

void LessonLine::show(const QList<LessonNote> &notes)
{
    m_notes = notes;
    setVisible(!notes.isEmpty());
    QStringList links;
    QStringList words;
    for (qsizetype at = 0; at < std::min(notes.size(), qsizetype(mostShown)); ++at) {
        words.append(noteLine(notes.at(at), {}).simplified());
        links.append(u"<a href=\"%1\">%2</a>"_s.arg(at).arg(shortened(words.constLast(), longestLink).toHtmlEscaped()));
    }
    if (notes.size() > mostShown)
        links.append(tr("and %n more", nullptr, int(notes.size()) - mostShown));
    setText(tr("In lessons: %1").arg(links.join(u" · "_s)));
    setAccessibleName(tr("In lessons: %1").arg(words.join(u" · "_s)));
}

void LessonLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show(m_notes);
    QLabel::changeEvent(event);
}

} // namespace Pistis
