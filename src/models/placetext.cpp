#include "models/placetext.h"

#include <QCoreApplication>

namespace Pistis {

QString placeText(const LessonRows &rows, int row)
{
    const int first = sentenceOfRow(rows, row) + 1;
    const int count = sentenceCount(rows.at(row));
    const int all = sentenceCount(rows);
    return count == 1 ? QCoreApplication::translate("PlaceText", "Sentence %1 of %2").arg(first).arg(all)
                      : QCoreApplication::translate("PlaceText", "Sentences %1 to %2 of %3")
                            .arg(first)
                            .arg(first + count - 1)
                            .arg(all);
}

} // namespace Pistis
