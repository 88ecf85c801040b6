#include "models/articletext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    struct ArticleText
    {
        Q_DECLARE_TR_FUNCTIONS(ArticleText)
    };

} // namespace

QString articleSourceText(const ArticleSource &source)
{
    QStringList sentences;
    if (source.isSwapped)
        sentences.append(source.isGreek ? ArticleText::tr("This text is in Greek, so it becomes the Greek side.")
                                        : ArticleText::tr("This text is in English, so it becomes the English side."));
    if (source.unreadable > 0)
        sentences.append(
            ArticleText::tr("%n character(s) could not be read as %1 and are shown as �. Choose other letters.",
                nullptr, source.unreadable)
                .arg(nameOf(source.encoding)));
    else if (source.isGuess)
        sentences.append(
            ArticleText::tr("Read as %1, which is a guess. If the text below looks wrong, choose other letters.")
                .arg(nameOf(source.encoding)));
    return sentences.join(u' ');
}

QString pairingText(const ImportedArticle &article)
{
    if (article.pairs == 0 && article.alone == 0)
        return ArticleText::tr("Imported in one language.");
    if (article.uncertain == 0 && article.alone == 0)
        return ArticleText::tr("Imported with %n pair(s) of sentences, all of them sure.", nullptr, article.pairs);
    QStringList sentences { ArticleText::tr("Imported with %n pair(s) of sentences.", nullptr, article.pairs) };
    if (article.uncertain > 0)
        sentences.append(ArticleText::tr("%n of them need(s) a look.", nullptr, article.uncertain));
    if (article.alone > 0)
        sentences.append(ArticleText::tr("%n sentence(s) stand(s) alone.", nullptr, article.alone));
    return sentences.join(u' ');
}

} // namespace Pistis
