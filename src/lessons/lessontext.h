#pragma once

#include "lessons/practice.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Pistis {

enum class LessonLanguage { Greek, English };

QString codeOf(LessonLanguage language); // "el", "en"

// The language by its letters: whichever script holds most of them.
LessonLanguage languageOf(QStringView text);

struct LessonPicture
{
    QString path {}; // in the pack
    QString words {}; // instead of it

    friend bool operator==(const LessonPicture &, const LessonPicture &) = default;
};

struct LessonBlock
{
    enum class Kind { Title, Heading, Paragraph, Quotation, ListItem };

    Kind kind = Kind::Paragraph;
    QStringList sentences {};
    QList<LessonPicture> pictures {}; // below it

    friend bool operator==(const LessonBlock &, const LessonBlock &) = default;
};

// What stands between the --- lines of el.md and en.md.
struct FrontMatter
{
    QString title {};
    QString author {};
    QString date {};
    QString source {};
    QString licence {};
    QString summary {};
    QMap<int, Practice> practice {}; // by number of the heading, from 1

    friend bool operator==(const FrontMatter &, const FrontMatter &) = default;
};

// One language of a lesson. Sentences are counted from 0 through all blocks.
struct LessonText
{
    FrontMatter front {};
    QList<LessonBlock> blocks {};

    QStringList sentences() const;
    bool isEmpty() const { return blocks.isEmpty(); }

    friend bool operator==(const LessonText &, const LessonText &) = default;
};

// SHA-256, in hexadecimal digits, of the sentences one to a line: what places and links refer to.
QString textHash(const LessonText &text);

} // namespace Pistis
