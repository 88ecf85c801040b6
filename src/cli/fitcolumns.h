#pragma once

#include "cli/columnexpression.h"
#include "cli/fitoptions.h"

namespace Pistis {

// The expressions of the options, parsed, and the columns they need.
struct FitColumns
{
    ColumnExpression time {};
    std::optional<ColumnExpression> start {};
    std::optional<ColumnExpression> weight {};
    std::optional<ColumnExpression> exposureTime {};
    std::optional<ColumnExpression> cluster {};
    std::vector<ColumnExpression> groups {};
    std::vector<ColumnExpression> strata {};
    std::vector<ColumnExpression> covariates {};
    std::vector<ColumnNeed> needs {};
    QHash<QString, int> uses {}; // of each column

    void need(const ColumnNeed &added);
};

// The columns, or the sentence that tells which option is not an expression. `header` are the names in the file.
std::variant<FitColumns, QString> fitColumns(const FitOptions &options, const QStringList &header);

} // namespace Pistis
