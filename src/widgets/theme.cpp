#include "widgets/theme.h"

#include "widgets/outlinestyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QPalette ownPalette(bool dark)
    {
        const QColor window = dark ? QColor(0x1E, 0x20, 0x22) : QColor(0xF7, 0xF6, 0xF3);
        const QColor base = dark ? QColor(0x26, 0x28, 0x2B) : QColor(0xFF, 0xFF, 0xFF);
        const QColor text = dark ? QColor(0xE8, 0xE6, 0xE1) : QColor(0x20, 0x22, 0x24);
        const QColor quiet = dark ? QColor(0xA9, 0xA8, 0xA3) : QColor(0x5C, 0x5F, 0x62);
        const QColor accent = dark ? QColor(0x62, 0xC7, 0xC1) : QColor(0x0B, 0x6B, 0x6B);
        const QColor button = dark ? QColor(0x33, 0x36, 0x39) : QColor(0xEC, 0xEA, 0xE5);

        QPalette palette(button, window);
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::AlternateBase, dark ? QColor(0x2B, 0x2D, 0x30) : QColor(0xF7, 0xF7, 0xF5));
        palette.setColor(QPalette::ToolTipBase, base);
        for (const QPalette::ColorRole role :
            { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText })
            palette.setColor(role, text);
        palette.setColor(QPalette::PlaceholderText, quiet);
        palette.setColor(QPalette::Link, accent);
        palette.setColor(QPalette::LinkVisited, accent);
        palette.setColor(QPalette::Highlight, dark ? QColor(0x2A, 0x5F, 0x5E) : QColor(0x0B, 0x6B, 0x6B));
        palette.setColor(QPalette::HighlightedText, Qt::white);
        for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
            palette.setColor(QPalette::Disabled, role, quiet);
        palette.setColor(QPalette::Disabled, QPalette::Base, window); // a field that takes nothing looks so
        return palette;
    }

} // namespace

bool isDark(const QPalette &palette)
{
    constexpr int middle = 128;
    return palette.color(QPalette::Window).lightness() < middle;
}

QColor roleColor(ColorRole role, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (role) {
    case ColorRole::Accent:
        return dark ? QColor(0x62, 0xC7, 0xC1) : QColor(0x0B, 0x6B, 0x6B);
    case ColorRole::CurrentSentence:
        return dark ? QColor(0x3A, 0x33, 0x20) : QColor(0xFF, 0xF3, 0xD6);
    case ColorRole::Overdue:
        return dark ? QColor(0xF2, 0x87, 0x7F) : QColor(0xB3, 0x26, 0x1E);
    case ColorRole::Today:
        return dark ? QColor(0xE5, 0xB5, 0x67) : QColor(0x8A, 0x5A, 0x00);
    case ColorRole::Planned:
        return dark ? QColor(0x8D, 0xB4, 0xF5) : QColor(0x1F, 0x5F, 0xBF);
    case ColorRole::Kept:
        return dark ? QColor(0x8C, 0xC7, 0x96) : QColor(0x2E, 0x6B, 0x34);
    case ColorRole::PracticeBand:
        return dark ? QColor(0xC4, 0xA7, 0xEE) : QColor(0x6B, 0x3F, 0xA0);
    }
    Q_UNREACHABLE();
}

ThemeChoice themeNamed(const QString &name)
{
    return name == u"dark" ? ThemeChoice::Dark : name == u"light" ? ThemeChoice::Light : ThemeChoice::System;
}

void applyTheme(ThemeChoice choice)
{
    static const QString systemStyle = QApplication::style()->objectName();
    if (choice == ThemeChoice::System) {
        QApplication::setStyle(QStyleFactory::create(systemStyle));
        QApplication::setPalette(QPalette());
        return;
    }
    QApplication::setStyle(new OutlineStyle);
    QApplication::setPalette(ownPalette(choice == ThemeChoice::Dark));
}

} // namespace Pistis
