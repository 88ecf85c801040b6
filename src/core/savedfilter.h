#pragma once

#include "core/customerquery.h"
#include "core/result.h"

#include <QJsonArray>

namespace Pistis {

// A list of customers with what narrows it, kept under a name.
struct SavedFilter
{
    QString name {};
    CustomerQuery::List list = CustomerQuery::List::All;
    std::optional<Bucket> bucket {};
    CustomerFilter filter {};
    QString ownerName {}; // when it was saved: tells which one is gone
    QString segmentName {};

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

std::optional<CustomerQuery::List> listOf(QStringView word); // "agenda", "past_rhythm" and so on

QJsonArray jsonOf(const QList<SavedFilter> &filters);
QList<SavedFilter> savedFiltersIn(const QJsonArray &array); // what has no name is passed over

// With a name each, none twice; or Error::Invalid with "filter.name" or "filter.twice".
Result<QList<SavedFilter>> cleaned(QList<SavedFilter> filters);

// The place of the filter of that name in whatever case and accents; -1 when there is none.
qsizetype indexNamed(const QList<SavedFilter> &filters, QStringView name);

} // namespace Pistis
