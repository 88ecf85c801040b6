#pragma once

#include "evidence/rows/survivalrows.h"

#include <string>

// The same rows for both sides, in a folder with one file of raw numbers per column.
class SurvivalData
{
public:
    explicit SurvivalData(std::string folder)
        : m_folder(std::move(folder))
    {
    }

    // The log of so many customers, counted as the product does: rows with the visits of the window, and one row a
    // customer from the landmark on.
    [[nodiscard]] bool make(int customers) const; // false: not written

    Pistis::SurvivalRows rows() const; // none where the folder cannot be read
    Pistis::SurvivalRows landmarkRows() const;
    std::vector<int> landmarkGroup() const; // 1: visited at least as often as the median customer

private:
    template <typename T> bool write(const char *column, const std::vector<T> &values) const;
    template <typename T> std::vector<T> read(const char *column) const;
    std::string path(const char *column) const { return m_folder + '/' + column; }

    std::string m_folder;
};
