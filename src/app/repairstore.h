#pragma once

#include "app/lessonlibrary.h"
#include "core/error.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Pistis {

// Stores a lesson while it is repaired: one version for all that is done until another lesson is begun, and nothing of
// it is lost when storing fails.
class RepairStore : public QObject
{
    Q_OBJECT

public:
    explicit RepairStore(const LessonLibrary &library, QObject *parent = nullptr);
    ~RepairStore() override;

    void keep(const Lesson &lesson); // after a short rest, so that several steps are stored at once
    void begin(); // another lesson; what waits of the one before is stored now
    void finish(const std::function<void()> &then); // as soon as nothing waits, or storing has failed

Q_SIGNALS:
    void stored(const QString &lesson);
    void overtaken(const Pistis::Lesson &lesson, const Pistis::StoredRepair &stored); // stored, but no more the newest
    void failed(const Pistis::Error &error);

private:
    void store();
    void storeLast();
    QFuture<Result<StoredRepair>> storing(const Lesson &lesson) const;
    void tell(const Lesson &lesson, const Result<StoredRepair> &stored);

    const LessonLibrary m_library;
    std::optional<Lesson> m_waiting;
    QFuture<Result<StoredRepair>> m_running; // while it is storing
    int m_runningFor = 0; // lesson
    QList<std::function<void()>> m_then;
    QTimer m_rest;
    QString m_version; // stored since the lesson was begun: the next one takes its place
    int m_lesson = 0; // how many were begun
    bool m_isStoring = false;
};

} // namespace Pistis
