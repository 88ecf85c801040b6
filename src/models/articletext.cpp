#include "models/articletext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    struct ArticleText
    {
        Q_DECLARE_TR_FUNCTIONS(ArticleText)
    };

    QString encodingDoubt(const ArticleSource &source)
    {
        const QString encoding = nameOf(source.encoding);
        if (source.proved)
            return ArticleText::tr("The file is written in %1, but it was read as %2, as you chose; so its letters are "
                                   "wrong. Choose “as detected” beside the file.")
                .arg(nameOf(*source.proved), encoding);
        if (source.isCutOff())
            return ArticleText::tr("The file ends in the middle of a character, so its end is not complete; it may "
                                   "have been cut off when it was copied. Look at its end, or get the file once more.");
        if (source.unreadable > 0)
            return ArticleText::tr("%n character(s) of the file do(es) not exist in %1 and is (are) shown as �; so it "
                                   "is written in other letters. Choose them beside the file.",
                nullptr, source.unreadable)
                .arg(encoding);
        if (source.isGuess)
            return ArticleText::tr("The file does not tell in which letters it is written. It was read as %1, which is "
                                   "a guess: if the text below looks wrong, choose other letters beside the file.")
                .arg(encoding);
        return {};
    }

} // namespace

QString articleSideText(const ArticleSource &source)
{
    if (!source.isSwapped)
        return {};
    return source.isGreek ? ArticleText::tr("This text is in Greek, so it becomes the Greek side.")
                          : ArticleText::tr("This text is in English, so it becomes the English side.");
}

QString articleSourceText(const ArticleSource &source)
{
    QStringList sentences;
    if (const QString side = articleSideText(source); !side.isEmpty())
        sentences.append(side);
    if (const QString doubt = encodingDoubt(source); !doubt.isEmpty())
        sentences.append(doubt);
    return sentences.join(u' ');
}

QString articleFoundText(const ArticlePreview &preview)
{
    QStringList found;
    if (preview.isThere)
        found.append(ArticleText::tr("These texts are in the library already as “%1”, version %2; importing them again "
                                     "changes nothing.")
                         .arg(preview.title, preview.replaced));
    else if (!preview.replaced.isEmpty())
        found.append(
            ArticleText::tr("The library has a lesson “%1” already: this becomes its version %2, and version %3 stays "
                            "below it. Another title makes a lesson of its own.")
                .arg(preview.title, preview.version, preview.replaced));
    if (!preview.lessons.isEmpty())
        found.append(ArticleText::tr("Lessons found: %1").arg(QLocale().createSeparatedList(preview.lessons)));
    return found.join(u'\n');
}

QString pairingText(const ImportedArticle &article)
{
    if (article.wasThere)
        return ArticleText::tr("These texts are in the library already as “%1”, version %2; nothing was changed.")
            .arg(article.preview.title, article.version);
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
