#pragma once

#include "widgets/packpictures.h"
#include "widgets/panelook.h"

#include <QList>

#include <optional>

class QPaintDevice;
class QTextBlockFormat;
class QTextCursor;
class QTextDocument;

namespace Pistis {

// Writes the rows of one language as blocks. The other language stands in the same block, so that a block is a row
// whatever it shows.
class PaneText
{
public:
    PaneText(QTextDocument &document, LessonLanguage language);

    LessonLanguage language() const { return m_language; }
    void setPictureFolder(const QString &folder) { m_pictures.setFolder(folder); } // of the rows that come next
    QImage picture(const QUrl &address) { return m_pictures.picture(address); }
    void setWidth(qreal width); // of a line; no picture is wider

    QList<qreal> expectedHeights(const LessonRows &rows, const PaneLook &look, const QPaintDevice &device) const;
    // Into an empty document. padding: the room that a row needs below its text beside a higher one, where it is known.
    void fill(const LessonRows &rows, const PaneLook &look, const QList<qreal> &padding);
    void replace(int row, const LessonRow &content);
    void setTranslated(int row, bool translated); // when its text is replaced next

    int rows() const { return int(m_otherStarts.size()); }
    int startOf(int row, LessonLanguage language) const; // in its block; -1: it does not stand there
    LessonLanguage languageAt(int row, int position) const;

private:
    QTextBlockFormat blockFormat(int row, const LessonRow &content, const LessonRow *next) const;
    const QList<LessonPicture> &picturesOf(int row, const LessonRow &content) const;
    void write(QTextCursor &cursor, int row, const LessonRow &content);

    QTextDocument &m_document;
    LessonLanguage m_language;
    std::optional<PaneLook> m_look; // none before the first rows
    PackPictures m_pictures;
    QList<int> m_otherStarts; // of the other language in a row's block; -1: it does not stand there
    qreal m_width = 0;
};

} // namespace Pistis
