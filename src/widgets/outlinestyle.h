#pragma once

#include <QProxyStyle>

namespace Pistis {

// Fusion draws the outlines of fields and boxes darker than the window, which nobody sees when the window is dark.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlineStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace Pistis
