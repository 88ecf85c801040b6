#include "widgets/readinglook.h"

#include "app/preferences.h"
#include "widgets/lessonreader.h"
#include "widgets/readersizes.h"

#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const QList<std::pair<ReaderMode, QString>> modeWords { { ReaderMode::SideBySide, u"side-by-side"_s },
        { ReaderMode::Alternating, u"alternating"_s }, { ReaderMode::GreekOnly, u"greek"_s },
        { ReaderMode::EnglishOnly, u"english"_s } };

} // namespace

std::optional<ReaderMode> onlyMode(const Lesson &lesson)
{
    if (lesson.english.isEmpty())
        return ReaderMode::GreekOnly;
    return lesson.greek.isEmpty() ? std::optional(ReaderMode::EnglishOnly) : std::nullopt;
}

ReadingLook::ReadingLook(LessonReader &reader, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_preferences(preferences)
{
    restoreSizes({});
    connect(&reader.sizes(), &ReaderSizes::lettersChanged, this, &ReadingLook::keep);
    connect(&reader.sizes(), &ReaderSizes::zoomChanged, this, &ReadingLook::keep);
    connect(&reader, &LessonReader::modeChanged, this, &ReadingLook::keep);
    connect(&reader, &LessonReader::compactChanged, this, &ReadingLook::keep);
    connect(&reader, &LessonReader::togetherChanged, this, &ReadingLook::keep);
}

// Quietly: the rows that come are set in them anyway.
void ReadingLook::restoreSizes(const QString &lesson)
{
    m_look = m_preferences.lessonLook(lesson);
    ReaderSizes &sizes = m_reader.sizes();
    const QSignalBlocker quiet(sizes);
    sizes.setZoom(m_look.zoom);
    sizes.setLetters(LessonLanguage::Greek, m_look.greek);
    sizes.setLetters(LessonLanguage::English, m_look.english);
}

// A lesson in both languages stands as it was left. What a new one has taken from the one before is its own now.
void ReadingLook::restore(const Lesson &lesson)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    m_lesson = lesson.id;
    m_preferences.setLessonLook(m_lesson, m_look);
    const auto only = onlyMode(lesson);
    m_hasBoth = !only;
    if (only)
        return m_reader.setMode(*only);
    const auto known = std::ranges::find(modeWords, m_look.layout, &std::pair<ReaderMode, QString>::second);
    m_reader.setMode(known == modeWords.end() ? ReaderMode::SideBySide : known->first);
    m_reader.setCompact(m_look.isCompact);
    m_reader.setTogether(m_look.isTogether);
}

void ReadingLook::keep()
{
    if (m_isRestoring)
        return;
    const ReaderSizes &sizes = m_reader.sizes();
    m_look.zoom = sizes.zoom();
    m_look.greek = sizes.letters(LessonLanguage::Greek);
    m_look.english = sizes.letters(LessonLanguage::English);
    if (m_hasBoth) {
        m_look.layout = std::ranges::find(modeWords, m_reader.mode(), &std::pair<ReaderMode, QString>::first)->second;
        m_look.isCompact = m_reader.isCompact();
        m_look.isTogether = m_reader.isTogether();
    }
    m_preferences.setLessonLook(m_lesson, m_look);
}

} // namespace Pistis
