#include "models/visitwords.h"

#include <QCoreApplication>

namespace Pistis {

namespace {

    struct VisitWords
    {
        Q_DECLARE_TR_FUNCTIONS(VisitWords)
    };

    QString cancelledLabel(VisitType type)
    {
        switch (type) {
        case VisitType::Visit:
            return VisitWords::tr("The visit was cancelled");
        case VisitType::Call:
            return VisitWords::tr("The call was cancelled");
        case VisitType::Video:
            return VisitWords::tr("The video call was cancelled");
        case VisitType::Message:
            return VisitWords::tr("The message was cancelled");
        }
        Q_UNREACHABLE();
    }

    QString notHeldLabel(VisitType type)
    {
        switch (type) {
        case VisitType::Visit:
            return VisitWords::tr("The visit was not held");
        case VisitType::Call:
            return VisitWords::tr("The call was not made");
        case VisitType::Video:
            return VisitWords::tr("The video call did not take place");
        case VisitType::Message:
            return VisitWords::tr("The message was not sent");
        }
        Q_UNREACHABLE();
    }

} // namespace

QString statusLabel(VisitStatus status, VisitType type)
{
    const bool isMessage = type == VisitType::Message;
    switch (status) {
    case VisitStatus::Planned:
        return VisitWords::tr("planned");
    case VisitStatus::Held:
        return isMessage ? VisitWords::tr("sent") : VisitWords::tr("held");
    case VisitStatus::NotHeld:
        return isMessage ? VisitWords::tr("not sent") : VisitWords::tr("not held");
    case VisitStatus::Cancelled:
        return VisitWords::tr("cancelled");
    }
    Q_UNREACHABLE();
}

QString plannedLabel(VisitType type, const QString &when)
{
    switch (type) {
    case VisitType::Visit:
        return VisitWords::tr("Visit planned %1").arg(when);
    case VisitType::Call:
        return VisitWords::tr("Call planned %1").arg(when);
    case VisitType::Video:
        return VisitWords::tr("Video call planned %1").arg(when);
    case VisitType::Message:
        return VisitWords::tr("Message planned %1").arg(when);
    }
    Q_UNREACHABLE();
}

QString plannedForText(VisitType type, const QString &day)
{
    switch (type) {
    case VisitType::Visit:
        return VisitWords::tr("Visit planned for %1").arg(day);
    case VisitType::Call:
        return VisitWords::tr("Call planned for %1").arg(day);
    case VisitType::Video:
        return VisitWords::tr("Video call planned for %1").arg(day);
    case VisitType::Message:
        return VisitWords::tr("Message planned for %1").arg(day);
    }
    Q_UNREACHABLE();
}

QString stillOpenLabel(VisitType type, int daysAgo)
{
    switch (type) {
    case VisitType::Visit:
        return VisitWords::tr("Planned visit %n day(s) ago is still open", nullptr, daysAgo);
    case VisitType::Call:
        return VisitWords::tr("Planned call %n day(s) ago is still open", nullptr, daysAgo);
    case VisitType::Video:
        return VisitWords::tr("Planned video call %n day(s) ago is still open", nullptr, daysAgo);
    case VisitType::Message:
        return VisitWords::tr("Planned message %n day(s) ago is still open", nullptr, daysAgo);
    }
    Q_UNREACHABLE();
}

QString settleText(VisitType type)
{
    switch (type) {
    case VisitType::Visit:
        return VisitWords::tr("Say what became of the planned visit");
    case VisitType::Call:
        return VisitWords::tr("Say what became of the planned call");
    case VisitType::Video:
        return VisitWords::tr("Say what became of the planned video call");
    case VisitType::Message:
        return VisitWords::tr("Say what became of the planned message");
    }
    Q_UNREACHABLE();
}

QString unsettledText(VisitType type)
{
    if (type == VisitType::Visit)
        return VisitWords::tr("it stays open, and your log does not say whether you met");
    return type == VisitType::Message ? VisitWords::tr("it stays open, and your log does not say whether you wrote")
                                      : VisitWords::tr("it stays open, and your log does not say whether you spoke");
}

QString endedLabel(VisitType type, VisitStatus status)
{
    return status == VisitStatus::Cancelled ? cancelledLabel(type) : notHeldLabel(type);
}

} // namespace Pistis
