#pragma once

#include "app/articleimport.h"

#include <QString>

namespace Pistis {

// What is worth knowing of how a text was read; empty when there is no doubt.
QString articleSourceText(const ArticleSource &source);

// How the sentences of an imported article found each other.
QString pairingText(const ImportedArticle &article);

} // namespace Pistis
