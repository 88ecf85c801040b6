#pragma once

#include <QColor>
#include <QPalette>

namespace Pistis {

enum class ColorRole { Accent, CurrentSentence, Overdue, Kept };

inline QColor roleColor(ColorRole role, const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    if (role == ColorRole::Accent)
        return dark ? QColor(0x62, 0xC7, 0xC1) : QColor(0x0B, 0x6B, 0x6B);
    if (role == ColorRole::Overdue)
        return dark ? QColor(0xF2, 0x87, 0x7F) : QColor(0xB3, 0x26, 0x1E);
    if (role == ColorRole::Kept)
        return dark ? QColor(0x8C, 0xC7, 0x96) : QColor(0x2E, 0x6B, 0x34);
    return dark ? QColor(0x3A, 0x33, 0x20) : QColor(0xFF, 0xF3, 0xD6);
}

} // namespace Pistis
