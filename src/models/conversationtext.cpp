#include "models/conversationtext.h"

#include "core/localday.h"
#include "models/contacttext.h"
#include "models/labels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct ConversationText
    {
        Q_DECLARE_TR_FUNCTIONS(ConversationText)
    };

} // namespace

QString channelLabel(const QString &word)
{
    if (const auto met = visitTypeOf(word))
        return typeLabel(*met);
    const auto reached = contactKindOf(word);
    if (reached == ContactKind::Email)
        return ConversationText::tr("E-mail", "a way to ask, not an address");
    return reached ? kindLabel(*reached) : word;
}

QString askedText(const Request &request)
{
    const QString channel = channelLabel(request.channel);
    const QString how = request.askedBy.isEmpty() || channel.isEmpty()
        ? request.askedBy + channel
        : ConversationText::tr("%1, %2", "who asked, in which way").arg(request.askedBy, channel);
    return how.isEmpty() ? request.text
                         : ConversationText::tr("%1 (%2)", "words, what is to be known of them").arg(request.text, how);
}

QString wantedText(const Request &request)
{
    const bool isWanted = !request.wanted.isEmpty();
    if (request.offered.isEmpty())
        return isWanted ? ConversationText::tr("wanted: %1").arg(request.wanted) : QString();
    return isWanted ? ConversationText::tr("wanted: %1 · offered: %2").arg(request.wanted, request.offered)
                    : ConversationText::tr("offered: %1").arg(request.offered);
}

QString madeInText(const Visit &visit)
{
    const QString day = dateLabel(visit.day);
    switch (visit.type) {
    case VisitType::Visit:
        return ConversationText::tr("made in the visit of %1").arg(day);
    case VisitType::Call:
        return ConversationText::tr("made in the call of %1").arg(day);
    case VisitType::Video:
        return ConversationText::tr("made in the video call of %1").arg(day);
    case VisitType::Message:
        return ConversationText::tr("made in the message of %1").arg(day);
    }
    Q_UNREACHABLE();
}

QString madeInText(const Request &request)
{
    return ConversationText::tr("made on the request of %1").arg(dateLabel(localDay(request.askedAt)));
}

QString pastDueText(const QDate &due)
{
    return ConversationText::tr("%1 has passed: the promise is overdue at once.", "a day").arg(dateLabel(due));
}

} // namespace Pistis
