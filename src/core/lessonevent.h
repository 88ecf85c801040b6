#pragma once

#include <QString>
#include <QUuid>

namespace Pistis {

// One event of a learner in a lesson pack: an answer, or the place that was reached.
struct LessonEvent
{
    QUuid op {};
    QUuid item {}; // namedId of pack hash and item
    QString event {}; // "answer" or "place"
    QString pack {}; // content hash
    QString itemName {}; // question id
    QString learner {};
    QString value {}; // the answers chosen, or the sentence
    bool right = false;
    qint64 at = 0; // ms UTC

    friend bool operator==(const LessonEvent &, const LessonEvent &) = default;
};

} // namespace Pistis
