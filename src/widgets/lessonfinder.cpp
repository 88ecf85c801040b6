#include "widgets/lessonfinder.h"

#include "widgets/lessonfindbar.h"
#include "widgets/lessonreader.h"
#include "widgets/readerpane.h"
#include "widgets/readerpanes.h"

#include <QtConcurrentRun>

#include <optional>
#include <utility>

namespace Pistis {

LessonFinder::LessonFinder(LessonReader &reader, LessonFindBar &bar, const LessonLibrary &library, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_bar(bar)
    , m_library(library)
{
    connect(&bar, &LessonFindBar::wordsChanged, this, &LessonFinder::find);
    connect(&bar, &LessonFindBar::everywhereChosen, this, &LessonFinder::findEverywhere);
    connect(&bar, &LessonFindBar::stepRequested, this, &LessonFinder::step);
    connect(&bar, &LessonFindBar::closed, this, &LessonFinder::close);
    connect(&bar, &LessonFindBar::findingChosen, this,
        [this](const LessonFinding &finding) { Q_EMIT placeRequested(finding.lesson, finding.sentence); });
    connect(&reader, &LessonReader::rowsChanged, this, [this] {
        m_search.reset();
        m_hits.clear();
        if (m_bar.isVisible())
            look(); // no one asked for a place
    });
}

void LessonFinder::open()
{
    m_bar.edit();
    find();
}

void LessonFinder::close()
{
    m_indexing.forget();
    m_leads = false;
    const auto hit = m_hit >= 0 && m_hit < m_hits.size() ? std::optional(m_hits.at(m_hit)) : std::nullopt;
    m_hits.clear();
    m_reader.setHits({});
    m_reader.setFocus();
    if (!hit)
        return;
    ReaderPanes &panes = m_reader.panes(); // what is asked next is about the word that was found
    ReaderPane &found = hit->language == LessonLanguage::Greek ? panes.greek() : panes.english();
    if (found.isVisible())
        found.setFocus();
}

void LessonFinder::look()
{
    if (!m_search) {
        m_indexing(QtConcurrent::run([rows = m_reader.rows()] { return std::make_shared<const LessonSearch>(rows); }),
            this, [this](const std::shared_ptr<const LessonSearch> &search) {
                m_search = search;
                look();
            });
        return;
    }
    m_hits = m_search->find(m_bar.words());
    m_reader.setHits(m_hits);
    m_hit = hitFrom(m_hits, m_reader.currentRow());
    m_bar.showPlace(m_hit, int(m_hits.size()), m_hit < 0 || m_hits.at(m_hit).isExact);
    if (std::exchange(m_leads, false) && m_hit >= 0)
        m_reader.showHit(m_hit);
    if (m_hit < 0) {
        for (ReaderPane *pane : m_reader.panes().both())
            pane->clearSelection(); // of the first letters, perhaps
    }
}

void LessonFinder::find()
{
    m_leads = true;
    look();
    if (m_bar.looksEverywhere())
        findEverywhere();
}

void LessonFinder::findEverywhere()
{
    if (!m_everywhere) {
        m_reading(searchOf(m_library), this, [this](const std::shared_ptr<const LibrarySearch> &search) {
            m_everywhere = search;
            findEverywhere();
        });
        return;
    }
    m_finding(QtConcurrent::run([search = m_everywhere, words = m_bar.words()] { return search->find(words); }), this,
        [this](const LessonFindings &findings) { m_bar.showFindings(findings); });
}

void LessonFinder::forgetLibrary()
{
    m_everywhere.reset();
    if (m_bar.isVisible() && m_bar.looksEverywhere())
        findEverywhere();
}

void LessonFinder::step(int direction)
{
    if (m_hits.isEmpty())
        return;
    const int hits = int(m_hits.size());
    show((m_hit + direction + hits) % hits);
}

void LessonFinder::show(int hit)
{
    m_hit = hit;
    m_bar.showPlace(hit, int(m_hits.size()), hit < 0 || m_hits.at(hit).isExact);
    if (hit >= 0)
        m_reader.showHit(hit);
}

} // namespace Pistis
