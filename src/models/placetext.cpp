#include "models/placetext.h"

#include <QCoreApplication>

namespace Pistis {

SentencePlace sentencePlace(const LessonRows &rows, int row)
{
    return { .first = sentenceOfRow(rows, row), .count = sentenceCount(rows.at(row)), .all = sentenceCount(rows) };
}

QString placeText(const SentencePlace &place)
{
    const int first = place.first + 1;
    return place.count == 1 ? QCoreApplication::translate("PlaceText", "Sentence %1 of %2").arg(first).arg(place.all)
                            : QCoreApplication::translate("PlaceText", "Sentences %1 to %2 of %3")
                                  .arg(first)
                                  .arg(place.first + place.count)
                                  .arg(place.all);
}

QString placeText(const LessonRows &rows, int row) { return placeText(sentencePlace(rows, row)); }

} // namespace Pistis
