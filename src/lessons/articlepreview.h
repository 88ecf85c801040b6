#pragma once

#include "core/fault.h"

#include <QStringList>

namespace Pistis {

// What the user asks for: files, and the lines of them that the cleaning must leave alone.
struct ArticleRequest
{
    QString greekFile {};
    QString englishFile {}; // may be empty
    QList<int> keptGreekLines {};
    QList<int> keptEnglishLines {};

    friend bool operator==(const ArticleRequest &, const ArticleRequest &) = default;
};

// One line that the cleaning would leave out of an article.
struct RemovalRow
{
    bool isGreek = true;
    int line = 0; // 1-based, in the file
    QString text {};
    QString rule {};
    bool kept = false;

    friend bool operator==(const RemovalRow &, const RemovalRow &) = default;
};

// What an import would make of it.
struct ArticlePreview
{
    QString title {};
    QStringList lessons {}; // the numbered headings
    QString greek {}; // cleaned text
    QString english {};
    QList<RemovalRow> removals {};
    QList<Fault> faults {}; // with any, there is nothing to import

    friend bool operator==(const ArticlePreview &, const ArticlePreview &) = default;
};

} // namespace Pistis
