#pragma once

#include <QList>
#include <QString>

namespace Pistis {

// A text under the fold (see greekFold) with the way back to its original spelling.
struct FoldedText
{
    QString text {};
    QList<int> places {}; // where in the original each unit of the text comes from; one more: the original's length

    friend bool operator==(const FoldedText &, const FoldedText &) = default;
};

FoldedText foldedText(QStringView original);

} // namespace Pistis
