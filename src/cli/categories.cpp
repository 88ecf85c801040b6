#include "cli/categories.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Pistis {

bool isBefore(const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); }

CategoryLevels categoryLevels(const Column &column, const std::vector<std::uint32_t> &used, const QStringList &told)
{
    CategoryLevels result { .levels = told, .levelOfWord = std::vector<int>(std::size_t(column.words.size()), -1) };
    std::vector<bool> occurs(result.levelOfWord.size());
    for (const std::uint32_t row : used)
        occurs[std::size_t(column.word[row])] = true;
    if (told.isEmpty()) {
        for (std::size_t word = 0; word < occurs.size(); ++word) {
            if (occurs[word])
                result.levels.append(column.words.at(qsizetype(word)));
        }
        std::sort(result.levels.begin(), result.levels.end(), isBefore);
    }
    QHash<QString, int> places;
    for (qsizetype level = 0; level < result.levels.size(); ++level)
        places.insert(result.levels.at(level), int(level));
    bool hasStranger = false;
    for (std::size_t word = 0; word < occurs.size(); ++word) {
        result.levelOfWord[word] = places.value(column.words.at(qsizetype(word)), -1);
        hasStranger = hasStranger || (occurs[word] && result.levelOfWord[word] < 0);
    }
    for (std::size_t place = 0; hasStranger && place < used.size(); ++place) {
        if (result.levelOfWord[std::size_t(column.word[used[place]])] < 0) {
            result.stranger = used[place];
            break;
        }
    }
    return result;
}

Categories categories(const std::vector<std::pair<QString, const Column *>> &columns,
    const std::vector<CategoryLevels> &levels, const std::vector<std::uint32_t> &used)
{
    Categories result { .code = std::vector<int>(used.size()) };
    if (columns.empty()) {
        result.labels = result.levels = QStringList { u"all"_s };
        return result;
    }
    // Combinations met so far, refined by one column after the other.
    std::vector<std::vector<int>> combinations { {} };
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const auto count = std::uint64_t(levels[c].levels.size());
        const auto keyOf = [&](std::size_t place) {
            const int word = columns[c].second->word[used[place]];
            return std::uint64_t(result.code[place]) * count + std::uint64_t(levels[c].levelOfWord[std::size_t(word)]);
        };
        std::unordered_map<std::uint64_t, int> codes;
        for (std::size_t place = 0; place < used.size(); ++place)
            codes.emplace(keyOf(place), 0);
        std::vector<std::uint64_t> keys;
        for (const auto &[key, code] : codes)
            keys.push_back(key);
        std::ranges::sort(keys);
        std::vector<std::vector<int>> next;
        for (const std::uint64_t key : keys) {
            codes[key] = int(next.size());
            next.push_back(combinations[std::size_t(key / count)]);
            next.back().push_back(int(key % count));
        }
        for (std::size_t place = 0; place < used.size(); ++place)
            result.code[place] = codes[keyOf(place)];
        combinations = std::move(next);
    }
    for (const std::vector<int> &combination : combinations) {
        QStringList parts;
        for (std::size_t c = 0; c < columns.size(); ++c)
            parts.append(columns[c].first + u'=' + levels[c].levels.at(combination[c]));
        result.labels.append(parts.join(", "_L1));
        result.levels.append(columns.size() == 1 ? levels.front().levels.at(combination.front()) : parts.join(", "_L1));
    }
    return result;
}

} // namespace Pistis
