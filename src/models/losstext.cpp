#include "models/losstext.h"

#include "core/shortened.h"
#include "models/labels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct LossText
    {
        Q_DECLARE_TR_FUNCTIONS(LossText)
    };

    constexpr int longestWords = 60; // of a request or promise that is only named

    QString named(const QString &words) { return shortened(words.simplified(), longestWords); }

    QString whenText(const Customer &customer)
    {
        const QString day = dateLabel(customer.lostOn);
        switch (customer.endReason) {
        case EndReason::None:
        case EndReason::Lost:
            if (!customer.competitor.isEmpty())
                return LossText::tr("Lost on %1 to %2").arg(day, customer.competitor);
            return customer.endReason == EndReason::Lost ? LossText::tr("Lost on %1 to the competition").arg(day)
                                                         : LossText::tr("Lost on %1").arg(day);
        case EndReason::ClosedDown:
            return LossText::tr("Closed down on %1").arg(day);
        case EndReason::MovedAway:
            return LossText::tr("Moved away on %1").arg(day);
        case EndReason::HandedOver:
            return LossText::tr("Handed over on %1").arg(day);
        case EndReason::DroppedByUs:
            return LossText::tr("Given up by us on %1").arg(day);
        }
        Q_UNREACHABLE();
    }

} // namespace

QString lossSentence(const Customer &customer)
{
    QString sentence = whenText(customer);
    if (!customer.endNote.isEmpty())
        sentence = LossText::tr("%1: %2").arg(sentence, customer.endNote);
    if (customer.firstWarningOn.isValid())
        sentence += u'\n' + LossText::tr("First felt slipping on %1").arg(dateLabel(customer.firstWarningOn));
    return sentence;
}

QString lossReasonLabel(EndReason reason)
{
    return reason == EndReason::Lost ? LossText::tr("Lost to the competition") : endReasonLabel(reason);
}

QString laterContactQuestion(const CustomerSummary &summary)
{
    return LossText::tr("A contact was held after this day: %1 on %2. Is the day of the loss right?")
        .arg(QLocale().toLower(typeLabel(summary.lastContactType)), dateLabel(summary.lastContact));
}

QString openWorkText(const CustomerRecords &records)
{
    QStringList open;
    for (const Visit &visit : records.visits) {
        if (visit.status == VisitStatus::Planned && !visit.retracted)
            open.append(
                LossText::tr("planned for %1: %2").arg(dateLabel(visit.day), QLocale().toLower(typeLabel(visit.type))));
    }
    for (const Promise &promise : records.promises) {
        if (promise.isOpen() && !promise.deleted)
            open.append(LossText::tr("promised by %1: “%2”").arg(dateLabel(promise.due), named(promise.words)));
    }
    for (const Request &request : records.requests) {
        if (request.isWaitingForAnswer() && !request.deleted)
            open.append(LossText::tr("asked: “%1”").arg(named(request.text)));
    }
    for (const Task &task : records.tasks) {
        if (task.isOpen())
            open.append(LossText::tr("to be done: “%1”").arg(named(task.title)));
    }
    return open.isEmpty() ? QString() : LossText::tr("Still open: %1").arg(open.join(u" · "_s));
}

} // namespace Pistis
