#include "widgets/filesmark.h"

#include "models/timelinemodel.h"
#include "widgets/icons.h"

namespace Pistis {

void FilesMark::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(TimelineModel::FileCountRole).toInt() == 0)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(u"attachment", option->palette);
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
}

} // namespace Pistis
