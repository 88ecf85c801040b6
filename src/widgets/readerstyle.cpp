#include "widgets/readerstyle.h"

#include "widgets/readerfonts.h"
#include "widgets/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace Pistis {

using namespace Qt::StringLiterals;
using Kind = LessonRow::Kind;

namespace {

    constexpr int charactersOnALine = 65;
    constexpr qreal smallestPointSize = 12.5;
    constexpr qreal headingSpacing = 1.3 / 1.5; // headings stand closer than running text

    qreal sizeFactor(Kind kind)
    {
        switch (kind) {
        case Kind::Title:
            return 1.7;
        case Kind::Heading:
            return 1.2;
        case Kind::Byline:
        case Kind::LiveLine:
            return 0.85;
        case Kind::Sentence:
        case Kind::ListItem:
            break;
        }
        return 1;
    }

    bool isSans(Kind kind) { return kind != Kind::Sentence && kind != Kind::ListItem; }

} // namespace

ReaderStyle::ReaderStyle(qreal pointSize, const QPalette &palette, const ReadingLetters &letters)
    : m_pointSize(pointSize * letters.size / 100)
    , m_palette(palette)
    , m_letters(letters)
    , m_space(QFontMetricsF(fontFor(Kind::Sentence)).height())
{
}

qreal ReaderStyle::pointSizeAt(int zoom)
{
    const qreal usual = std::max(smallestPointSize, QGuiApplication::font().pointSizeF() * 1.1);
    return usual * std::pow(1.1, zoom);
}

QFont ReaderStyle::fontFor(Kind kind) const
{
    QFont font(isSans(kind) ? QStringList { u"Noto Sans"_s } : familiesOf(m_letters.family));
    font.setStyleHint(isSans(kind) ? QFont::SansSerif : QFont::Serif);
    font.setPointSizeF(m_pointSize * sizeFactor(kind));
    font.setBold(kind == Kind::Title || kind == Kind::Heading);
    return font;
}

// Whole pixels: fractions would add up differently in the two panes.
int ReaderStyle::lineHeight(const QFont &font) const
{
    const qreal spacing = m_letters.lineSpacing / 100.0 * (font.bold() ? headingSpacing : 1);
    return qRound(QFontInfo(font).pixelSize() * spacing);
}

QTextCharFormat ReaderStyle::charFormat(const LessonRow &row) const
{
    QTextCharFormat format;
    format.setFont(fontFor(row.kind));
    format.setForeground(m_palette.color(QPalette::Text));
    if (row.kind == Kind::Byline)
        format.setForeground(quietColor());
    if (row.kind == Kind::LiveLine) {
        format.setAnchor(true);
        format.setAnchorHref(u"practice:%1"_s.arg(int(row.practice)));
        format.setForeground(roleColor(ColorRole::Accent, m_palette));
        format.setFontUnderline(true);
    }
    return format;
}

QTextCharFormat ReaderStyle::quietFormat(const LessonRow &row) const
{
    QTextCharFormat format = charFormat(row);
    if (row.kind != Kind::LiveLine)
        format.setForeground(quietColor());
    return format;
}

QColor ReaderStyle::quietColor() const
{
    QColor quiet = m_palette.color(QPalette::Text);
    quiet.setAlphaF(0.7F);
    return quiet;
}

// All space stands below a block: Qt lets margins that meet collapse, and the rows are padded by the lower one.
QTextBlockFormat ReaderStyle::blockFormat(const LessonRow &row, const LessonRow *next) const
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight(fontFor(row.kind)), QTextBlockFormat::FixedHeight);
    format.setTopMargin(0);
    if (row.kind == Kind::ListItem)
        format.setLeftMargin(m_space);
    if (row.kind == Kind::Heading)
        format.setHeadingLevel(2);
    if (row.kind == Kind::Title)
        format.setHeadingLevel(1);

    qreal below = 0.3;
    if (!next || next->kind == Kind::Heading)
        below = 1.5;
    else if (row.kind == Kind::Byline)
        below = 1.2;
    else if (next->kind == Kind::LiveLine || next->kind == Kind::Byline)
        below = 0.35;
    else if (row.kind == Kind::LiveLine || row.kind == Kind::Heading || row.kind == Kind::Title
        || next->startsParagraph)
        below = 0.9;
    format.setBottomMargin(qRound(below * m_space));
    return format;
}

qreal ReaderStyle::columnWidth() const
{
    const QString sample
        = u"the customer who is visited often stays with us ο πελάτης που τον επισκεπτόμαστε συχνά μένει"_s;
    return QFontMetricsF(fontFor(Kind::Sentence)).horizontalAdvance(sample) / qreal(sample.size()) * charactersOnALine;
}

} // namespace Pistis
