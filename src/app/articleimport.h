#pragma once

#include "core/result.h"
#include "lessons/aligner.h"
#include "lessons/articlepreview.h"

namespace Pistis {

struct ImportedArticle
{
    QString id {}; // empty when the preview has faults
    QString version {};
    bool wasThere = false; // with these very texts; nothing was stored
    int pairs = 0; // sentences that were found to say the same
    int uncertain = 0; // of the pairs
    int alone = 0; // sentences without a partner, where both languages are there
    ArticlePreview preview {};

    friend bool operator==(const ImportedArticle &, const ImportedArticle &) = default;
};

// What an import would make of the files, in folder. Which file is Greek is seen from its letters.
ArticlePreview previewArticle(const ArticleRequest &request, const QString &folder = {});

// Writes the article as a lesson pack below folder; the same article once more is the pack that is there. An alignment
// that was stopped leaves nothing.
Result<ImportedArticle> importArticle(
    const ArticleRequest &request, const QString &folder, const AlignmentWatch &watch = {});

} // namespace Pistis
