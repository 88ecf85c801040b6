#pragma once

#include "lessons/markdowninline.h"

namespace Pistis {

// Markdown line by line as the blocks of a lesson: headings of all levels, quotations, items of lists, paragraphs
// between blank lines.
class MarkdownBlocks
{
public:
    MarkdownBlocks(LessonLanguage language, const PictureChoice &choose); // line: from 1, as they are added

    void add(const QString &line, int number);
    QList<LessonBlock> take();

private:
    bool addMark(const QString &line);
    bool addHeading(const QString &line);
    bool addItem(const QString &line);
    void begin(LessonBlock::Kind kind, const QString &words);
    void end();
    bool isOpen(LessonBlock::Kind kind) const { return !m_parts.isEmpty() && m_kind == kind; }

    LessonLanguage m_language;
    PictureChoice m_choose;
    LessonBlock::Kind m_kind = LessonBlock::Kind::Paragraph;
    QStringList m_parts;
    int m_line = 0; // that is added
    int m_first = 0; // of the parts
    QList<LessonPicture> m_pictures; // that stand above the first block
    QList<LessonBlock> m_blocks;
};

// Without comments, scripts and style sheets; the lines stay as many.
QString withoutPageCode(const QString &markdown);

} // namespace Pistis
