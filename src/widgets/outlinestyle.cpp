#include "widgets/outlinestyle.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // The outline is made from the window's colour, 1.4 times darker, or from that of what is chosen.
    template <typename Option> Option outlined(const Option &option)
    {
        Option seen = option;
        seen.palette.setColor(QPalette::Window, option.palette.color(QPalette::PlaceholderText));
        seen.palette.setColor(QPalette::Highlight, option.palette.color(QPalette::Link)); // that of the focus
        return seen;
    }

} // namespace

OutlineStyle::OutlineStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void OutlineStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (isDark(option->palette) && (element == PE_FrameLineEdit || element == PE_Frame)) {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            const auto seen = outlined(*frame);
            return QProxyStyle::drawPrimitive(element, &seen, painter, widget);
        }
    }
    if (isDark(option->palette) && element == PE_PanelButtonCommand) { // also of a combo box
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const auto seen = outlined(*button);
            return QProxyStyle::drawPrimitive(element, &seen, painter, widget);
        }
    }
    if (isDark(option->palette) && (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const auto seen = outlined(*button);
            return QProxyStyle::drawPrimitive(element, &seen, painter, widget);
        }
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const auto seen = outlined(*item);
            return QProxyStyle::drawPrimitive(element, &seen, painter, widget);
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelButtonTool && option->state & State_On) { // a little darker says too little of where one is
        QRect line = option->rect.adjusted(2, 0, -2, 0);
        line.setTop(line.bottom() - 2);
        painter->fillRect(line, option->palette.color(QPalette::Link));
    }
}

void OutlineStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control != CC_SpinBox || !box || !isDark(option->palette))
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto seen = outlined(*box);
    QProxyStyle::drawComplexControl(control, &seen, painter, widget);
}

} // namespace Pistis
