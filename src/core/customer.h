#pragma once

#include <QDate>
#include <QMap>
#include <QString>
#include <QUuid>

#include <array>
#include <optional>

namespace Pistis {

enum class Stage { Current, Prospect };
enum class CustomerKind { Organisation, Person };
enum class Rating { None, A, B, C, D };
inline constexpr std::array allRatings { Rating::None, Rating::A, Rating::B, Rating::C, Rating::D };
enum class EndReason { None, Lost, ClosedDown, MovedAway, HandedOver, DroppedByUs };

struct Customer
{
    QUuid id {};
    QString name {};
    CustomerKind kind = CustomerKind::Organisation;
    Stage stage = Stage::Current;
    QUuid segment {};
    QUuid owner {};
    QUuid parent {}; // the organisation that this customer belongs to
    QString region {};
    Rating rating = Rating::None;
    QString note {};
    QDate firstContact {};
    QDate followedFrom {}; // of one that came with a file: when it came; what happened before is not known
    int cadenceDays = 0; // 0: the segment's, else the book's
    int maxGapDays = 0; // 0: the segment's, else the book's, else twice the rhythm
    QDate snoozedUntil {}; // the step of this day rests until then
    QDate snoozedFrom {};
    QDate lostOn {};
    QDate firstWarningOn {};
    EndReason endReason = EndReason::None;
    QString competitor {}; // to whom the customer was lost
    QString endNote {}; // of the loss, in the user's own words
    QMap<QUuid, QString> customFields {}; // by the field's id, none empty; see core/customfield.h
    bool deleted = false;

    void setCustomField(const QUuid &field, const QString &value); // empty takes it out
    QDate countedFrom() const; // the silence, while no contact is noted
    bool isFirstContactAssumed() const { return followedFrom.isValid() && followedFrom == firstContact; }
    bool isCurrent() const { return stage == Stage::Current && !lostOn.isValid() && !deleted; }

    friend bool operator==(const Customer &, const Customer &) = default;
};

QString wordOf(Stage stage);
QString wordOf(CustomerKind kind);
QString wordOf(EndReason reason); // empty for None
QString wordOf(Rating rating); // its letter; empty for None
std::optional<Stage> stageOf(QStringView word);
std::optional<CustomerKind> customerKindOf(QStringView word);
std::optional<EndReason> endReasonOf(QStringView word);
std::optional<Rating> ratingOf(QStringView word);

} // namespace Pistis
