#pragma once

#include "core/textdecoder.h"
#include "lessons/cleaning.h"
#include "lessons/lessontext.h"

#include <QJsonArray>

namespace Pistis {

inline constexpr QLatin1StringView removedName("removed.json");
QString originalPath(LessonLanguage language); // in the pack

// How the original of one side was read.
struct OriginalForm
{
    std::optional<TextEncoding> encoding {}; // none: packs of earlier programs do not tell it
    bool isMarkdown = false;
};

// A line that the cleaning took out of a lesson.
struct RemovedEntry
{
    LessonLanguage language = LessonLanguage::Greek;
    int line = 0; // 1-based, in the original
    QString text {};
    QString rule {};
    bool isRestored = false;

    friend bool operator==(const RemovedEntry &, const RemovedEntry &) = default;
};

// removed.json of a pack: what the cleaning took out or repaired, and how the originals were read.
class RemovedLines
{
public:
    RemovedLines() = default;
    explicit RemovedLines(const QByteArray &json); // what is no such file tells of nothing

    void add(const Cleaning &cleaning, LessonLanguage language, const OriginalForm &form);
    QByteArray json() const;

    QList<RemovedEntry> entries() const;
    OriginalForm form(LessonLanguage language) const;
    void setRestored(const RemovedEntry &entry);

private:
    QJsonArray m_removed;
    QJsonArray m_repaired;
    QJsonArray m_sources;
};

} // namespace Pistis
