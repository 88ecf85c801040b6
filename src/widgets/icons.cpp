#include "widgets/icons.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int boxSide = 20;

    QByteArray drawing(QStringView name, const QColor &color)
    {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("#000", color.name().toLatin1());
    }

    // Ready pixels for each size: an icon engine of its own would have to repeat what QIcon does with them.
    void addPixmaps(QIcon &icon, const QByteArray &svg, QIcon::Mode mode)
    {
        QSvgRenderer renderer(svg);
        for (const int scale : { 1, 2, 4 }) {
            QPixmap pixmap(boxSide * scale, boxSide * scale);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            renderer.render(&painter);
            painter.end();
            icon.addPixmap(pixmap, mode);
        }
    }

} // namespace

QIcon icon(QStringView name, const QColor &color)
{
    const QByteArray svg = drawing(name, color);
    QIcon icon;
    if (!svg.isEmpty())
        addPixmaps(icon, svg, QIcon::Normal);
    return icon;
}

QIcon icon(QStringView name, const QPalette &palette)
{
    QIcon result = icon(name, palette.color(QPalette::Active, QPalette::WindowText));
    if (result.isNull())
        return result;
    addPixmaps(result, drawing(name, palette.color(QPalette::Disabled, QPalette::WindowText)), QIcon::Disabled);
    addPixmaps(result, drawing(name, palette.color(QPalette::Active, QPalette::HighlightedText)), QIcon::Selected);
    return result;
}

void drawIcons(const QWidget &window)
{
    const auto draw = [&window](auto *owner) {
        if (const QString name = owner->property("iconName").toString(); !name.isEmpty())
            owner->setIcon(icon(name, window.palette()));
    };
    for (auto *action : window.findChildren<QAction *>())
        draw(action);
    for (auto *button : window.findChildren<QAbstractButton *>()) {
        draw(button);
        if (button->objectName() == "qt_toolbar_ext_button"_L1) // Qt draws it in black
            button->setIcon(icon(u"next", window.palette()));
    }
}

} // namespace Pistis
