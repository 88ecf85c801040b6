#pragma once

#include "core/result.h"
#include "lessons/articlepreview.h"

namespace Pistis {

struct ImportedArticle
{
    QString id {}; // empty when the preview has faults
    QString version {};
    ArticlePreview preview {};

    friend bool operator==(const ImportedArticle &, const ImportedArticle &) = default;
};

// What an import would make of the files. Which file is Greek is seen from its letters.
ArticlePreview previewArticle(const ArticleRequest &request);

// Writes the article as a lesson pack below folder; the same article once more is the pack that is there.
Result<ImportedArticle> importArticle(const ArticleRequest &request, const QString &folder);

} // namespace Pistis
