#include "app/lessonquality.h"

#include "app/lexiconfiles.h"
#include "app/packshelf.h"

namespace Pistis {

void checkQuality(QPromise<LessonQuality> &promise)
{
    const QList<Lesson> lessons = PackShelf::shippedLessons();
    const Lexicon lexicon = installedLexicon().lexicon;
    promise.setProgressRange(0, int(lessons.size()));
    for (qsizetype at = 0; at < lessons.size() && !promise.isCanceled(); ++at) {
        const Lesson &lesson = lessons.at(at);
        promise.addResult(LessonQuality { .greekTitle = lesson.greek.front.title,
            .englishTitle = lesson.english.front.title,
            .quality = qualityOn(lesson, lexicon),
            .hasLexicon = !lexicon.isEmpty() });
        promise.setProgressValue(int(at) + 1);
    }
}

} // namespace Pistis
