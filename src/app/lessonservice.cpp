#include "app/lessonservice.h"

#include "app/applog.h"
#include "app/store.h"
#include "core/textcheck.h"
#include "core/uuid7.h"
#include "exchange/quizcsv.h"
#include "lessons/carriedanswers.h"
#include "storage/lessonrepository.h"

#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const QString answerEvent = u"answer"_s;

    Result<void> append(OpWriter &writer, const LessonEvent &event)
    {
        const QUuid item = namedId(writer.book(), QString(event.pack + u'\n' + event.itemName));
        const QJsonObject details { { "pack"_L1, event.pack }, { "item"_L1, event.itemName },
            { "learner"_L1, event.learner }, { "value"_L1, event.value }, { "right"_L1, event.right },
            { "at"_L1, writer.clock().nowMs() } };
        return writer.append(eventOp(OpKind::lesson, item, event.event, details));
    }

    Result<QList<LessonEvent>> allAnswers(Database &database, const LoadedLesson &lesson)
    {
        const LessonRepository repository(database);
        auto own = repository.ofPack(lesson.lesson.hash, answerEvent);
        if (!own)
            return own;
        QList<LessonEvent> answers = *own;
        for (const Lesson &older : lesson.older) {
            const auto before = repository.ofPack(older.hash, answerEvent);
            if (!before)
                return before;
            answers += carriedAnswers(*before, lesson.olderQuestions.value(older.hash), lesson.questions);
        }
        std::ranges::stable_sort(answers, {}, &LessonEvent::at);
        return answers;
    }

} // namespace

QFuture<Result<void>> LessonService::answer(
    const QString &pack, const QString &learner, const QString &question, const QString &chosen, bool right)
{
    const LessonEvent event {
        .event = answerEvent, .pack = pack, .itemName = question, .learner = learner, .value = chosen, .right = right
    };
    return m_store.write([event](OpWriter &writer) -> Result<void> {
        const auto name = cleanedLine(event.learner, u"learner"_s);
        if (!name)
            return name.error();
        LessonEvent checked = event;
        checked.learner = *name;
        return append(writer, checked);
    });
}

QFuture<Result<QList<LessonEvent>>> LessonService::answers(const LoadedLesson &lesson) const
{
    return m_store.read([lesson](Database &database) { return allAnswers(database, lesson); });
}

QFuture<Result<void>> LessonService::exportAnswers(const LoadedLesson &lesson, const QString &file) const
{
    return m_store.read([lesson, file](Database &database) -> Result<void> {
        const auto answers = allAnswers(database, lesson);
        if (!answers)
            return answers.error();
        QSaveFile out(file);
        const QByteArray csv = quizCsv(*answers);
        if (!out.open(QIODevice::WriteOnly) || out.write(csv) != csv.size() || !out.commit())
            return appError({ .kind = Error::Kind::Storage, .subject = file, .detail = out.errorString() });
        return {};
    });
}

} // namespace Pistis
