#pragma once

#include "core/attachment.h"
#include "core/customer.h"
#include "core/fieldfold.h"
#include "core/lessonevent.h"
#include "core/party.h"
#include "core/promise.h"
#include "core/request.h"
#include "core/visit.h"
#include <QSet>

namespace Pistis {

enum class RecordKind {
    Unknown,
    Book,
    Person,
    Segment,
    Customer,
    Visit,
    Request,
    Promise,
    Task,
    Lesson,
    CustomField,
    LessonNote,
    Attachment
};

// What a record is, seen from any of the ops that begin one; amend, retract and restore say nothing.
RecordKind recordKindOf(const Op &op);

// State is a fold of a record's ops in fold order: the same set of ops gives the same record in whatever order it came.
BookSettings foldBook(const QList<Op> &ops);
Person foldPerson(const QUuid &id, const QList<Op> &ops);
Segment foldSegment(const QUuid &id, const QList<Op> &ops);
Customer foldCustomer(const QUuid &id, const QList<Op> &ops);
std::optional<Visit> foldVisit(const QList<Op> &ops); // nothing while the fact itself has not come
std::optional<Request> foldRequest(const QList<Op> &ops);
std::optional<Promise> foldPromise(const QList<Op> &ops);
Attachment foldAttachment(const QUuid &id, const QList<Op> &ops);
QList<LessonEvent> foldLesson(const QList<Op> &ops);

// The ops that bring these records to life.
QJsonObject fieldsOf(const Customer &customer);
QJsonObject fieldsOf(const Person &person);
QJsonObject fieldsOf(const Segment &segment);
QJsonObject fieldsOf(const BookSettings &settings);
QJsonObject fieldsOf(const Attachment &attachment);
Op visitOp(const Visit &visit);
Op askOp(const Request &request);
Op makeOp(const Promise &promise);

// What a form corrects later, each by a set op; all else of them follows from events.
const QSet<QString> &correctableNames(); // of the fields that a correction sets
QJsonObject correctableFields(const Request &request);
QJsonObject correctableFields(const Promise &promise);

// One set op for each field in which the two differ.
QList<Op> setOps(const QUuid &entity, const QJsonObject &before, const QJsonObject &after);

QUuid idIn(const QJsonValue &value);
QString idText(const QUuid &id); // 36 characters; empty for null
QString dayText(const QDate &day); // YYYY-MM-DD; empty when invalid
QDate dayOf(const QString &text);

} // namespace Pistis
