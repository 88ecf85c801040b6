#include "widgets/pairreasons.h"

#include "lessons/whylinked.h"
#include "models/linkreasontext.h"
#include "widgets/lessonreader.h"
#include "widgets/placeline.h"
#include "widgets/readerpane.h"
#include "widgets/readerpanes.h"

#include <QtConcurrentRun>

namespace Pistis {

PairReasons::PairReasons(LessonReader &reader, const Loader &loader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_loader(loader)
{
    connect(&reader, &LessonReader::currentSentenceChanged, this, &PairReasons::show);
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
    if (m_lexicon)
        return tell(linkStateText(m_lesson.links.at(link), whyLinked(m_lesson, link, *m_lexicon)));
    m_loading(QtConcurrent::run(m_loader), this, [this](const Lexicon &lexicon) {
        m_lexicon = std::make_shared<const Lexicon>(lexicon);
        show();
    });
}

void PairReasons::tell(const QString &words)
{
    m_reader.placeLine().showPair(words);
    for (ReaderPane *pane : m_reader.panes().both())
        pane->setAccessibleDescription(words);
}

} // namespace Pistis
