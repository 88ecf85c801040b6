#pragma once

#include "lessons/articlepreview.h"
#include "lessons/lessontext.h"
#include "lessons/packmanifest.h"

namespace Pistis {

// What one side of an article is made from.
struct ArticleInput
{
    LessonLanguage expected = LessonLanguage::Greek;
    QString file {};
    QString text {}; // where there is no file
    QString name {}; // of the text
    std::optional<TextEncoding> told {};

    QString shownName() const;
    bool isEmpty() const { return file.isEmpty() && text.trimmed().isEmpty(); }
};

struct ArticleSide
{
    QByteArray original {};
    ArticleSource source {};
    LessonLanguage language = LessonLanguage::Greek;
    Cleaning cleaning {};
    LessonText text {};
    QList<PackFile> pictures {}; // that it shows

    ArticleHead head() const;
};

// What the request asks for is done already.
std::variant<ArticleSide, Fault> readArticleSide(const ArticleInput &input, const ArticleRequest &request);

std::optional<Fault> faultOf(const ArticleSide &side, const QString &name);

} // namespace Pistis
