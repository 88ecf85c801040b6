#pragma once

#include "cli/columnfile.h"

#include <cstdint>
#include <optional>

namespace Pistis {

// Text by code points, as levels are ordered.
bool isBefore(const QString &a, const QString &b);

// Levels of one column among the rows used, in their order: as told, or by code point.
struct CategoryLevels
{
    QStringList levels {};
    std::vector<int> levelOfWord {}; // place in levels; -1: not a level
    std::optional<std::size_t> stranger {}; // first used row with a value that was not told
};

CategoryLevels categoryLevels(const Column &column, const std::vector<std::uint32_t> &used, const QStringList &told);

// Rows by the combinations of levels of several columns that occur.
struct Categories
{
    std::vector<int> code {}; // by used row
    QStringList labels {}; // "arm=6-MP", "a=1, b=2"; "all" without columns
    QStringList levels {}; // the level itself for one column
};

Categories categories(const std::vector<std::pair<QString, const Column *>> &columns,
    const std::vector<CategoryLevels> &levels, const std::vector<std::uint32_t> &used);

} // namespace Pistis
