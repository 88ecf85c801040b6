#pragma once

#include "lessons/lessontext.h"

#include <QSet>

#include <array>

namespace Pistis {

// What a lexicon is asked for when two texts are aligned: the stems of their words.
class LexiconScope
{
public:
    LexiconScope(const LessonText &greek, const LessonText &english);

    const QSet<QString> &stems(LessonLanguage language) const { return m_stems[size_t(language)]; }

private:
    std::array<QSet<QString>, 2> m_stems;
};

} // namespace Pistis
