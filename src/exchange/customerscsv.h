#pragma once

#include "core/contact.h"
#include "core/customer.h"
#include "core/customfield.h"
#include "core/fault.h"
#include "core/importreport.h"

#include <QList>

#include <optional>

namespace Pistis {

struct CustomerRow
{
    int line = 0;
    QString name {};
    QDate firstContact {}; // invalid: not given
    QDate lostOn {};
    QDate firstWarningOn {};
    EndReason endReason = EndReason::None;
    QString segment {};
    QString owner {};
    QString parent {}; // name of a customer
    QString region {};
    QString note {};
    std::optional<CustomerKind> kind {};
    std::optional<Stage> stage {};
    int cadenceDays = 0; // 0: not given
    int maxGapDays = 0; // 0: not given
    std::optional<Rating> rating {};
    QString competitor {};
    QString endNote {};
    QStringList tags {};
    QMap<QUuid, QString> customFields {}; // as they are kept; empty ones are not given
    QList<Contact> contacts {};
};

struct CustomersFile
{
    QList<CustomerRow> rows {};
    QList<Fault> faults {};
    QList<ImportNote> notes {};
    QString fileName {};
    int nameColumn = 0; // as a Fault counts
    int lostColumn = 0;
    int warningColumn = 0;
    int competitorColumn = 0;
    int endNoteColumn = 0;
    int rhythmColumn = 0;
    int limitColumn = 0;
    int parentColumn = 0;
    QStringList unknownColumns {};
    QList<QStringList> freeColumns {};
};

// Columns: customer, first_contact, lost_day, first_warning_day, end_reason, segment, owner, parent, region, note,
// kind, stage, rhythm_days, limit_days, rating, competitor, end_note, tags, phone, mobile, fax, email, address, web
// (also phone2 and so on; several values of one field are parted by semicolons); only the first is needed, others are
// named. file names the file in the faults.
CustomersFile readCustomers(QStringView text, const QString &file, QDate today, const ImportChoices &choices = {},
    const QList<CustomField> &fields = {});

// The names of all these columns, in English and Greek.
QList<QStringList> customerTitles(const QList<CustomField> &fields = {});

// The title of the column of a book's own field: its name, unless that is the name of another column.
QString titleOf(const CustomField &field);

} // namespace Pistis
