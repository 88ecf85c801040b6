#include "widgets/pairreasons.h"

#include "lessons/whylinked.h"
#include "models/linkreasontext.h"
#include "widgets/lessonreader.h"
#include "widgets/placeline.h"
#include "widgets/readerlexicon.h"
#include "widgets/readerpane.h"
#include "widgets/readerpanes.h"

namespace Pistis {

PairReasons::PairReasons(LessonReader &reader, ReaderLexicon &lexicon, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_lexicon(lexicon)
{
    connect(&reader, &LessonReader::currentSentenceChanged, this, &PairReasons::show);
    connect(&lexicon, &ReaderLexicon::loaded, this, &PairReasons::show);
}

void PairReasons::setLesson(const Lesson &lesson)
{
    m_lesson = lesson;
    show();
}

void PairReasons::setOn(bool on)
{
    if (m_isOn == on)
        return;
    m_isOn = on;
    show();
}

// Only of the pair in view: a text of thousands of sentences has its reasons, too, but nobody reads them all.
void PairReasons::show()
{
    const qsizetype link = m_reader.currentLink();
    if (!m_isOn || link < 0 || link >= m_lesson.links.size())
        return tell({});
    if (const Lexicon *lexicon = m_lexicon.wanted())
        tell(linkStateText(m_lesson.links.at(link), whyLinked(m_lesson, link, *lexicon)));
}

void PairReasons::tell(const QString &words)
{
    m_reader.placeLine().showPair(words);
    for (ReaderPane *pane : m_reader.panes().both())
        pane->setAccessibleDescription(words);
}

} // namespace Pistis
