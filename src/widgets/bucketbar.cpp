#include "widgets/bucketbar.h"

#include "models/labels.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace Pistis {

BucketBar::BucketBar(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    for (const Bucket bucket : allBuckets) {
        auto *action = new QAction(this);
        action->setObjectName(u"bucketAction%1"_s.arg(int(bucket) + 1));
        action->setShortcut(Qt::ALT | Qt::Key(Qt::Key_1 + int(bucket)));
        connect(action, &QAction::triggered, this, [this, bucket] { Q_EMIT chosen(bucket); });
        m_actions.append(action);
    }
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) { Q_EMIT chosen(Bucket(link.toInt())); });
    showText();
}

void BucketBar::setCounts(const WorkCounts &counts)
{
    m_counts = counts;
    showText();
}

void BucketBar::setShown(std::optional<Bucket> bucket)
{
    m_shown = bucket;
    showText();
}

void BucketBar::showText()
{
    QStringList parts;
    for (const Bucket bucket : allBuckets) {
        const QString text = tr("%1: %2", "bucket, number").arg(bucketLabel(bucket)).arg(m_counts.in(bucket));
        m_actions.at(int(bucket))->setText(text);
        const QString link
            = u"<a href=\"%1\">%2</a>"_s.arg(int(bucket)).arg(text.toHtmlEscaped().replace(u' ', u"&nbsp;"_s));
        parts.append(m_shown == bucket ? u"<b>%1</b>"_s.arg(link) : link);
    }
    setText(parts.join(u" · "_s));
}

void BucketBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showText();
    QLabel::changeEvent(event);
}

} // namespace Pistis
