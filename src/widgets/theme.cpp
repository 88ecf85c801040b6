#include "widgets/theme.h"

#include "widgets/outlinestyle.h"

#include <QApplication>
#include <QLabel>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct Colours
    {
        QColor window {};
        QColor base {};
        QColor alternate {};
        QColor text {};
        QColor quiet {};
        QColor accent {};
        QColor button {};
        QColor highlight {};
        QColor highlighted {};
    };

    const Colours light { .window = 0xF7F6F3u,
        .base = 0xFFFFFFu,
        .alternate = 0xF7F7F5u,
        .text = 0x202224u,
        .quiet = 0x5C5F62u,
        .accent = 0x0B6B6Bu,
        .button = 0xECEAE5u,
        .highlight = 0x0B6B6Bu,
        .highlighted = 0xFFFFFFu };
    const Colours dark { .window = 0x1E2022u,
        .base = 0x26282Bu,
        .alternate = 0x2B2D30u,
        .text = 0xE8E6E1u,
        .quiet = 0xA9A8A3u,
        .accent = 0x62C7C1u,
        .button = 0x333639u,
        .highlight = 0x2A5F5Eu,
        .highlighted = 0xFFFFFFu };
    const Colours contrast { .window = 0x000000u,
        .base = 0x262626u,
        .alternate = 0x333333u,
        .text = 0xFFFFFFu,
        .quiet = 0xDADADAu,
        .accent = 0x7FE9FFu,
        .button = 0x1A1A1Au,
        .highlight = 0xFFE14Du,
        .highlighted = 0x000000u };

    QPalette paletteOf(const Colours &colours)
    {
        QPalette palette(colours.button, colours.window);
        palette.setColor(QPalette::Base, colours.base);
        palette.setColor(QPalette::AlternateBase, colours.alternate);
        palette.setColor(QPalette::ToolTipBase, colours.base);
        for (const QPalette::ColorRole role :
            { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText })
            palette.setColor(role, colours.text);
        palette.setColor(QPalette::PlaceholderText, colours.quiet);
        palette.setColor(QPalette::Link, colours.accent);
        palette.setColor(QPalette::LinkVisited, colours.accent);
        palette.setColor(QPalette::Highlight, colours.highlight);
        palette.setColor(QPalette::HighlightedText, colours.highlighted);
        for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
            palette.setColor(QPalette::Disabled, role, colours.quiet);
        palette.setColor(QPalette::Disabled, QPalette::Base, colours.window); // a field that takes nothing looks so
        return palette;
    }

    const Colours &coloursOf(ThemeChoice choice)
    {
        return choice == ThemeChoice::HighContrast ? contrast : choice == ThemeChoice::Dark ? dark : light;
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

QStringList themeNames() { return { u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s }; }

QString nameOf(ThemeChoice choice) { return themeNames().at(int(choice)); }

ThemeChoice themeNamed(const QString &name) { return ThemeChoice(std::max<qsizetype>(0, themeNames().indexOf(name))); }

void applyTheme(ThemeChoice choice)
{
    static const QString systemStyle = QApplication::style()->objectName();
    if (choice == ThemeChoice::System) {
        QApplication::setStyle(QStyleFactory::create(systemStyle));
        QApplication::setPalette(QPalette());
        return;
    }
    QApplication::setStyle(new OutlineStyle);
    QApplication::setPalette(paletteOf(coloursOf(choice)));
}

void drawLinks(const QWidget &window)
{
    const auto labels = window.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        const QString text = label->text();
        if (!text.contains("<a "_L1))
            continue;
        label->clear(); // the same text would be taken for no change
        label->setText(text);
    }
}

} // namespace Pistis
