#pragma once

#include "core/attachment.h"
#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace Pistis {

class Clock;

enum class VisitType { Visit, Call, Video, Message };
enum class VisitStatus { Planned, Held, NotHeld, Cancelled };

inline constexpr int longestVisit = 24 * 60; // minutes
inline constexpr int noTalkNoted = -1;

struct Visit
{
    QUuid id {};
    QUuid customer {};
    QUuid person {};
    VisitType type = VisitType::Visit;
    VisitStatus status = VisitStatus::Held;
    QDate day {}; // local date
    qint64 startMs = 0; // ms UTC; 0: the day without a time
    int minutes = 0; // how long; 0: nobody noted it
    QString note {};
    QString reason {}; // why it was not held or was cancelled
    QString purpose {};
    QString outcome {};
    QString participants {}; // names, as they were written
    int talkPercent = noTalkNoted; // of the time, in which we talked: an estimate of the author, for the author
    QList<Attachment> attachments {}; // in the order in which they came; facts of their own
    bool retracted = false;

    friend bool operator==(const Visit &, const Visit &) = default;
};

// The instant of a local day and time of day, and back; 0 and invalid where there is no time.
qint64 startOf(const QDate &day, const QTime &time);
QTime timeOf(const Visit &visit);

// What a visit of this day is unless somebody says otherwise: held, or planned while the day is still to come.
VisitStatus usualStatus(const QDate &day, const QDate &today);
VisitStatus usualStatus(const Visit &visit, const Clock &clock); // likewise, by its time where it has one

// As it is stored, texts trimmed; refuses a visit without customer or day, and a held one after today.
Result<Visit> cleaned(Visit visit, const QDate &today);

// The days of those with this status; of several of one type on one day, one counts.
QList<QDate> countedDays(const QList<Visit> &visits, VisitStatus status);

QString wordOf(VisitType type);
QString wordOf(VisitStatus status);
std::optional<VisitType> visitTypeOf(QStringView word);
std::optional<VisitStatus> visitStatusOf(QStringView word);

} // namespace Pistis
