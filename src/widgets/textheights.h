#pragma once

#include "widgets/readerstyle.h"

#include <QFontMetricsF>
#include <QHash>

#include <map>

namespace Pistis {

// How high texts will be once they are set: each word is measured once, so that rows can be written with the room they
// need beside each other instead of being laid out twice. What stands otherwise in the end is put right by padding.
class TextHeights
{
public:
    TextHeights(const ReaderStyle &style, const QPaintDevice &device, qreal width);

    // The text must stay as long as this object.
    qreal heightOf(const LessonRow &row, QStringView text);

private:
    struct Letters
    {
        QFontMetricsF metrics;
        qreal width = 0;
        qreal lineHeight = 0;
        QHash<QStringView, qreal> words {};

        qreal advance(QStringView word);
        int linesOf(QStringView text);
    };

    Letters &lettersOf(const LessonRow &row);

    const ReaderStyle &m_style;
    const QPaintDevice &m_device;
    qreal m_width;
    std::map<LessonRow::Kind, Letters> m_letters;
};

} // namespace Pistis
