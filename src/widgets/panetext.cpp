#include "widgets/panetext.h"

#include "widgets/panepage.h"
#include "widgets/textheights.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace Pistis {

PaneText::PaneText(QTextDocument &document, LessonLanguage language)
    : m_document(document)
    , m_language(language)
{
}

void PaneText::setWidth(qreal width)
{
    m_width = width;
    m_pictures.fit(m_document, width);
}

QList<qreal> PaneText::expectedHeights(const LessonRows &rows, const PaneLook &look, const QPaintDevice &device) const
{
    TextHeights heights(look.own, device, m_width);
    QList<qreal> expected;
    expected.reserve(rows.size());
    for (const LessonRow &row : rows)
        expected.append(heights.heightOf(row, m_language == LessonLanguage::Greek ? row.greek : row.english));
    return expected;
}

void PaneText::fill(const LessonRows &rows, const PaneLook &look, const QList<qreal> &padding)
{
    m_look = look;
    m_otherStarts = QList<int>(rows.size(), -1);
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    for (int i = 0; i < rows.size(); ++i) {
        const LessonRow &row = rows.at(i);
        QTextBlockFormat block = blockFormat(i, row, i + 1 < rows.size() ? &rows.at(i + 1) : nullptr);
        if (i + 1 < rows.size())
            block.setBottomMargin(block.bottomMargin() + padding.value(i));
        const QTextCharFormat letters = look.own.charFormat(row);
        if (i == 0) {
            cursor.setBlockFormat(block);
            cursor.setBlockCharFormat(letters);
        } else {
            cursor.insertBlock(block, letters);
        }
        write(cursor, i, row);
    }
    cursor.endEditBlock();
}

void PaneText::replace(int row, const LessonRow &content)
{
    QTextCursor cursor(m_document.findBlockByNumber(row));
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    write(cursor, row, content);
    cursor.endEditBlock();
}

void PaneText::setTranslated(int row, bool translated)
{
    if (translated)
        m_look->translated.insert(row);
    else
        m_look->translated.remove(row);
}

int PaneText::startOf(int row, LessonLanguage language) const
{
    return language == m_language ? 0 : m_otherStarts.value(row, -1);
}

LessonLanguage PaneText::languageAt(int row, int position) const
{
    const int other = m_otherStarts.value(row, -1);
    const bool isOther = other >= 0 && position >= other;
    return (m_language == LessonLanguage::Greek) != isOther ? LessonLanguage::Greek : LessonLanguage::English;
}

// In a block of both the lines are as high as the larger letters need.
QTextBlockFormat PaneText::blockFormat(int row, const LessonRow &content, const LessonRow *next) const
{
    QTextBlockFormat format = m_look->own.blockFormat(content, next);
    if (m_look->showsBoth(row)) {
        const qreal other = m_look->other.blockFormat(content, next).lineHeight();
        format.setLineHeight(std::max(format.lineHeight(), other), QTextBlockFormat::FixedHeight);
    }
    if (!picturesOf(row, content).isEmpty())
        format.setLineHeight(format.lineHeight(), QTextBlockFormat::MinimumHeight);
    return PanePage::withOwnSpace(format);
}

// Where both languages stand in a block, also the pictures that only the other one has.
const QList<LessonPicture> &PaneText::picturesOf(int row, const LessonRow &content) const
{
    const bool isGreek = m_language == LessonLanguage::Greek;
    const QList<LessonPicture> &own = isGreek ? content.greekPictures : content.englishPictures;
    const QList<LessonPicture> &other = isGreek ? content.englishPictures : content.greekPictures;
    return own.isEmpty() && m_look->showsBoth(row) ? other : own;
}

void PaneText::write(QTextCursor &cursor, int row, const LessonRow &content)
{
    const bool isGreek = m_language == LessonLanguage::Greek;
    const QString &own = isGreek ? content.greek : content.english;
    const QString &other = isGreek ? content.english : content.greek;
    cursor.insertText(own, m_look->own.charFormat(content));
    m_otherStarts[row] = -1;
    if (m_look->showsBoth(row) && !other.isEmpty()) {
        const QTextCharFormat quiet = m_look->other.quietFormat(content);
        if (!own.isEmpty())
            cursor.insertText(QString(QChar::LineSeparator), quiet);
        m_otherStarts[row] = own.isEmpty() ? 0 : int(own.size()) + 1;
        cursor.insertText(other, quiet);
    }
    m_pictures.write(cursor, picturesOf(row, content), m_width);
}

} // namespace Pistis
