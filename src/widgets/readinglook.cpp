#include "widgets/readinglook.h"

#include "app/preferences.h"
#include "widgets/lessonreader.h"
#include "widgets/readersizes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const QList<std::pair<ReaderMode, QByteArray>> modeWords { { ReaderMode::SideBySide, "side-by-side" },
        { ReaderMode::Alternating, "alternating" }, { ReaderMode::GreekOnly, "greek" },
        { ReaderMode::EnglishOnly, "english" } };
    const QByteArray compactWord = "compact";

    QString modeKey(const QString &lesson) { return u"mode-"_s + lesson; }

    QString rowsKey(const QString &lesson) { return u"rows-"_s + lesson; }

} // namespace

ReadingLook::ReadingLook(LessonReader &reader, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_preferences(preferences)
{
    ReaderSizes &sizes = reader.sizes();
    for (const LessonLanguage language : { LessonLanguage::Greek, LessonLanguage::English })
        sizes.setLetters(language, preferences.letters(codeOf(language)));
    connect(&sizes, &ReaderSizes::lettersChanged, this, [this, &sizes](LessonLanguage language) {
        m_preferences.setLetters(codeOf(language), sizes.letters(language));
    });
    connect(&sizes, &ReaderSizes::zoomChanged, this,
        [this](int steps) { m_preferences.setArrangement(u"zoom"_s, QByteArray::number(steps)); });
    connect(&reader, &LessonReader::modeChanged, this, &ReadingLook::keepMode);
    connect(&reader, &LessonReader::compactChanged, this, &ReadingLook::keepCompact);
}

void ReadingLook::restoreZoom() { m_reader.sizes().setZoom(m_preferences.arrangement(u"zoom"_s).toInt()); }

// A lesson in one language takes the whole width; one in both stands as it was left.
void ReadingLook::restore(const Lesson &lesson)
{
    m_lesson.clear();
    const bool hasBoth = !lesson.greek.isEmpty() && !lesson.english.isEmpty();
    if (!hasBoth)
        return m_reader.setMode(lesson.greek.isEmpty() ? ReaderMode::EnglishOnly : ReaderMode::GreekOnly);
    const QByteArray kept = m_preferences.arrangement(modeKey(lesson.id));
    const auto known = std::ranges::find(modeWords, kept, &std::pair<ReaderMode, QByteArray>::second);
    m_reader.setMode(known == modeWords.end() ? ReaderMode::SideBySide : known->first);
    m_reader.setCompact(m_preferences.arrangement(rowsKey(lesson.id)) == compactWord);
    m_lesson = lesson.id;
}

void ReadingLook::keepMode(ReaderMode mode)
{
    const auto word = std::ranges::find(modeWords, mode, &std::pair<ReaderMode, QByteArray>::first);
    if (!m_lesson.isEmpty())
        m_preferences.setArrangement(modeKey(m_lesson), word->second);
}

void ReadingLook::keepCompact(bool compact)
{
    if (!m_lesson.isEmpty())
        m_preferences.setArrangement(rowsKey(m_lesson), compact ? compactWord : QByteArray("padded"));
}

} // namespace Pistis
