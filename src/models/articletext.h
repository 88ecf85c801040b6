#pragma once

#include "app/articleimport.h"

#include <QString>

namespace Pistis {

// On which side a text stands that was given for the other one; empty for any other.
QString articleSideText(const ArticleSource &source);

// What is worth knowing of how a text was read; empty when there is no doubt.
QString articleSourceText(const ArticleSource &source);

// What stands in an article, and in the library below it; empty when nothing of both.
QString articleFoundText(const ArticlePreview &preview);

// How the sentences of an imported article found each other.
QString pairingText(const ImportedArticle &article);

} // namespace Pistis
