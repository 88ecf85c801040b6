#pragma once

#include "models/lessonrows.h"

#include <QHash>
#include <QIcon>

#include <optional>
#include <utility>

class QPainter;
class QTextEdit;

namespace Pistis {

// How sure the pairs of a lesson are: an icon and words in the margin beside each row that is in view.
class StatusMarks
{
public:
    void setRows(const LessonRows &rows);
    static qreal width(const QTextEdit &edit);
    void paint(QPainter &painter, const QTextEdit &edit, int firstRow) const;

private:
    mutable QHash<std::pair<QString, QRgb>, QIcon> m_icons; // drawn once
    QList<std::optional<LinkTrust>> m_trust; // none: the row shows no link
};

} // namespace Pistis
