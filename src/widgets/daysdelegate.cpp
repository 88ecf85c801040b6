#include "widgets/daysdelegate.h"

#include <QSpinBox>

namespace Pistis {

namespace {

    constexpr int mostDays = 99'999; // wider than what is accepted, so that a number is refused with its reason

}

QWidget *DaysDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *spin = new QSpinBox(parent);
    spin->setRange(0, mostDays);
    spin->setSpecialValueText(tr("none of its own"));
    spin->setFrame(false);
    return spin;
}

} // namespace Pistis
