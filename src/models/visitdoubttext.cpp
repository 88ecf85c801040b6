#include "models/visitdoubttext.h"

#include "models/labels.h"
#include "models/visitwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct VisitDoubtText
    {
        Q_DECLARE_TR_FUNCTIONS(VisitDoubtText)
    };

    QString visitAfterLossText(const QDate &lostOn, VisitType type)
    {
        const QString day = dateLabel(lostOn);
        switch (type) {
        case VisitType::Visit:
            return VisitDoubtText::tr("This customer was lost on %1; the visit is kept, the customer stays lost.")
                .arg(day);
        case VisitType::Call:
            return VisitDoubtText::tr("This customer was lost on %1; the call is kept, the customer stays lost.")
                .arg(day);
        case VisitType::Video:
            return VisitDoubtText::tr("This customer was lost on %1; the video call is kept, the customer stays lost.")
                .arg(day);
        case VisitType::Message:
            return VisitDoubtText::tr("This customer was lost on %1; the message is kept, the customer stays lost.")
                .arg(day);
        }
        Q_UNREACHABLE();
    }

} // namespace

QString firstContactQuestion(const QList<VisitDoubt> &doubts, const QDate &day)
{
    QStringList known;
    for (const VisitDoubt &doubt : doubts) {
        if (doubt.firstContact.isValid())
            known.append(VisitDoubtText::tr("%1 (%2)", "customer, day of the first contact")
                             .arg(doubt.name, dateLabel(doubt.firstContact)));
    }
    return known.isEmpty() ? QString()
                           : VisitDoubtText::tr("%1 is before the first contact: %2. Is the day right? Then the first "
                                                "contact moves to it.")
                                 .arg(dateLabel(day), known.join(u", "_s));
}

QString firstContactMoved(const VisitDoubt &doubt, const QDate &day)
{
    return VisitDoubtText::tr("%1: the first contact moves from %2 to %3.")
        .arg(doubt.name, dateLabel(doubt.firstContact), dateLabel(day));
}

QString repeatedHint(const QList<VisitDoubt> &doubts, const Visit &visit)
{
    QStringList lines;
    for (const VisitDoubt &doubt : doubts) {
        if (doubt.isPlanned)
            lines.append(
                VisitDoubtText::tr("Planned for that day: %1, %2, %3. This settles the plan; no second one is noted.",
                    "customer, kind of contact, day")
                    .arg(doubt.name, QLocale().toLower(typeLabel(visit.type)), dateLabel(visit.day)));
        if (doubt.isRepeated)
            lines.append(VisitDoubtText::tr("Noted already: %1, %2, %3 (%4). Statistics count such a day once.",
                "customer, kind of contact, day, state")
                             .arg(doubt.name, QLocale().toLower(typeLabel(visit.type)), dateLabel(visit.day),
                                 statusLabel(doubt.repeatedStatus, visit.type)));
    }
    return lines.join(u'\n');
}

QString lossHint(const QList<VisitDoubt> &doubts, VisitType type)
{
    QStringList lines;
    for (const VisitDoubt &doubt : doubts) {
        if (doubt.lostOn.isValid())
            lines.append(VisitDoubtText::tr("%1: %2", "customer, what it means that the customer is lost")
                             .arg(doubt.name, visitAfterLossText(doubt.lostOn, type)));
    }
    return lines.join(u'\n');
}

} // namespace Pistis
