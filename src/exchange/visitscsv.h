#pragma once

#include "core/customfield.h"
#include "core/fault.h"
#include "core/importreport.h"
#include "core/visit.h"

#include <QList>

namespace Pistis {

struct VisitRow
{
    int line = 0;
    QString customer {}; // name
    QString place {}; // tells namesakes apart
    QDate day {};
    VisitType type = VisitType::Visit;
    VisitStatus status = VisitStatus::Held;
    qint64 startMs = 0; // 0: the day without a time
    int minutes = 0;
    QString note {};
    QString reason {}; // why it was not held or was cancelled
    QString purpose {};
    QString outcome {};
    QString participants {};
    int talkPercent = noTalkNoted;
};

struct VisitsFile
{
    QList<VisitRow> rows {};
    QList<Fault> faults {};
    QList<ImportNote> notes {};
    QString fileName {};
    int customerColumn = 0; // as a Fault counts
    QStringList unknownColumns {};
    QList<QStringList> freeColumns {};
};

// Columns: customer, day, type (visit), status (held), note, time, minutes, purpose, outcome, with, talk_percent,
// region, reason; the first two are needed, others are named. file names the file in the faults.
VisitsFile readVisits(QStringView text, const QString &file, QDate today, const ImportChoices &choices = {});

// Whether these titles are those of visits: a customer and a day, and nothing that only a table of customers has.
bool areOfVisits(const QStringList &header, const ImportChoices &choices = {}, const QList<CustomField> &fields = {});

// In English or Greek, as in files.
std::optional<VisitType> visitTypeIn(QStringView word);

} // namespace Pistis
