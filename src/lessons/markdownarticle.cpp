#include "lessons/markdownarticle.h"

#include "lessons/article.h"
#include "lessons/lessonmarkdown.h"
#include "lessons/linerepair.h"
#include "lessons/packmanifest.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    LessonLanguage languageOfWords(const QString &markdown)
    {
        const auto drop = [](int, const LessonPicture &) { return PictureUse::Dropped; };
        const LessonText text = readOwnMarkdown(markdown, LessonLanguage::Greek, drop);
        return languageOf(text.sentences().join(u' '));
    }

    QString repaired(const QString &markdown, const CleaningWishes &wishes, Cleaning &cleaning)
    {
        QHash<int, QStringList> unrepaired;
        for (const LineRule &wish : wishes.repairs)
            unrepaired[wish.line].append(wish.rule);
        QStringList lines = markdown.split(u'\n');
        for (int at = 0; at < lines.size(); ++at) {
            QString &line = lines[at];
            line = repairedLine(line, at + 1, cleaning.repaired, unrepaired.value(at + 1));
            const QStringList mixed = mixedWords(line);
            for (const QString &word : mixed)
                cleaning.mixed.append({ .line = at + 1, .word = word });
        }
        return lines.join(u'\n');
    }

} // namespace

QStringList MarkdownArticle::pictures() const
{
    QStringList paths;
    for (const LessonBlock &block : text.blocks) {
        for (const LessonPicture &picture : block.pictures) {
            if (!paths.contains(picture.path))
                paths.append(picture.path);
        }
    }
    return paths;
}

MarkdownArticle markdownArticle(const QString &text,
    const std::function<const CleaningWishes &(LessonLanguage)> &wishesIn,
    const std::function<bool(const QString &path)> &isThere)
{
    QString markdown = text;
    markdown.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    MarkdownArticle article { .language = languageOfWords(markdown) };
    const CleaningWishes &wishes = wishesIn(article.language);
    const QSet<int> wanted(wishes.lines.cbegin(), wishes.lines.cend());
    const auto choose = [&](int line, const LessonPicture &picture) {
        if (isPicturePath(picture.path) && isThere(picture.path))
            return PictureUse::Shown;
        const bool isKept = wanted.contains(line);
        article.cleaning.removed.append({ .line = line,
            .text = u"![%1](%2)"_s.arg(picture.words, picture.path),
            .rule = pictureRule,
            .isKept = isKept });
        return isKept ? PictureUse::Words : PictureUse::Dropped;
    };
    article.text = readOwnMarkdown(repaired(markdown, wishes, article.cleaning), article.language, choose);
    if (article.text.front.practice.isEmpty())
        article.text.front.practice = practiceOfHeadings(article.text);
    for (const LessonBlock &block : std::as_const(article.text.blocks)) {
        article.cleaning.kept.append({ .text = block.sentences.join(u' ') });
        article.cleaning.kept.append(KeptLine());
    }
    return article;
}

} // namespace Pistis
