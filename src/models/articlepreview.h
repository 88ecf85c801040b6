#pragma once

#include "models/removalmodel.h"

#include <QStringList>

namespace Pistis {

// What the user asks for: files, and the lines of them that the cleaning must leave alone.
struct ArticleRequest
{
    QString greekFile {};
    QString englishFile {}; // may be empty
    QList<int> keptGreekLines {};
    QList<int> keptEnglishLines {};

    friend bool operator==(const ArticleRequest&, const ArticleRequest&) = default;
};

// What an import would make of it.
struct ArticlePreview
{
    QString title {};
    QStringList lessons {}; // the numbered headings
    QString greek {}; // cleaned text
    QString english {};
    QList<RemovalRow> removals {};

    friend bool operator==(const ArticlePreview&, const ArticlePreview&) = default;
};

} // namespace Pistis
