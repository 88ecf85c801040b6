#include "widgets/readingarea.h"

#include "app/lexiconfiles.h"
#include "app/preferences.h"
#include "lessons/carryover.h"
#include "models/faulttext.h"
#include "models/lessonlayout.h"
#include "models/livelinetext.h"
#include "widgets/lessonfinder.h"
#include "widgets/lessonreader.h"
#include "widgets/lessonrepair.h"
#include "widgets/pairreasons.h"
#include "widgets/presenter.h"
#include "widgets/readerlexicon.h"
#include "widgets/readersizes.h"
#include "widgets/readinglook.h"
#include "widgets/readpage.h"

#include <QAction>
#include <QApplication>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

ReadingArea::ReadingArea(ReadPage &page, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_preferences(preferences)
    , m_finder(new LessonFinder(page.reader(), page.findBar(), m_library, this))
    , m_look(new ReadingLook(page.reader(), preferences, this))
    , m_repairMenu(new RepairMenu(&page))
    , m_repair(new LessonRepair(page.reader(), *m_repairMenu, m_library, this))
{
    connect(m_repair, &LessonRepair::told, this, &ReadingArea::told);
    connect(m_repair, &LessonRepair::stored, this, &ReadingArea::tellVersion);
    connect(m_repair, &LessonRepair::overtaken, this, [this](const QString &id) {
        if (id == m_shown.id)
            load(id, -1);
    });
    connect(m_repair, &LessonRepair::changed, this, [this](const Lesson &lesson) {
        m_shown = lesson;
        Q_EMIT lessonChanged(lesson);
    });
    m_lexicon = new ReaderLexicon([] { return installedLexicon().lexicon; }, this);
    auto *reasons = new PairReasons(page.reader(), *m_lexicon, this);
    connect(&m_repairMenu->repairAction(), &QAction::toggled, reasons, &PairReasons::setOn);
    connect(this, &ReadingArea::lessonShown, reasons,
        [reasons](const LoadedLesson &loaded) { reasons->setLesson(loaded.lesson); });
    connect(this, &ReadingArea::lessonChanged, reasons, &PairReasons::setLesson);
    connect(m_finder, &LessonFinder::placeRequested, this, &ReadingArea::openAt);
    const auto addKey = [this, &page](const QKeySequence &keys, int direction) {
        auto *shortcut = new QShortcut(keys, &page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_finder, [this, direction] { m_finder->step(direction); });
    };
    addKey(Qt::Key_F3, 1);
    addKey(Qt::SHIFT | Qt::Key_F3, -1);
    connect(&page, &ReadPage::lessonChosen, this, [this](const QString &id) { open(id); });
    connect(&page, &ReadPage::presentRequested, this, &ReadingArea::present);
    connect(&page.reader(), &LessonReader::currentSentenceChanged, this, &ReadingArea::keepPlace);
    reload();
}

ReadingArea::~ReadingArea() = default;

void ReadingArea::reload(const QString &wanted)
{
    m_finder->forgetLibrary();
    m_listing(m_library.lessons(), this, [this, wanted](const QList<LessonEntry> &lessons) {
        showLessons(lessons, wanted.isEmpty() ? m_preferences.lesson() : wanted);
    });
}

void ReadingArea::showLessons(const QList<LessonEntry> &lessons, const QString &wanted)
{
    QList<LessonChoice> choices;
    m_shipped.clear();
    for (const LessonEntry &entry : lessons) {
        if (entry.isShipped)
            m_shipped.append(entry.id);
        choices.append({ entry.id, entry.greekTitle, entry.englishTitle });
    }
    QString id = lessons.isEmpty() ? QString() : lessons.constFirst().id;
    for (const QString &one : { m_preferences.lesson(), wanted }) {
        if (std::ranges::find(lessons, one, &LessonEntry::id) != lessons.end())
            id = one;
    }
    m_page.setLessons(choices, id);
    open(id);
}

// The lesson in view is read again with all of its repairs.
void ReadingArea::open(const QString &id, int sentence)
{
    const int wish = ++m_wishes;
    if (id != m_shown.id)
        return load(id, sentence);
    m_repair->finish([this, id, sentence, wish] {
        if (wish == m_wishes)
            load(id, sentence);
    });
}

void ReadingArea::load(const QString &id, int sentence)
{
    m_opening(m_library.lesson(id), this, [this, id, sentence](const std::variant<LoadedLesson, Fault> &found) {
        if (const auto *fault = std::get_if<Fault>(&found)) {
            m_page.showError(faultText(*fault));
            return;
        }
        const auto &loaded = std::get<LoadedLesson>(found);
        m_shown = {}; // filling moves the place
        m_page.reader().setPictureFolder(loaded.folder);
        m_look->restoreSizes(id);
        m_page.showLesson(id, lessonRows(loaded.lesson));
        restorePlace(loaded);
        if (sentence >= 0)
            m_page.reader().setCurrentSentence(sentence);
        m_look->restore(loaded.lesson);
        m_shown = loaded.lesson;
        m_preferences.setLesson(id);
        m_repair->setLesson(loaded.lesson, m_shipped.contains(id));
        Q_EMIT lessonShown(loaded);
    });
}

// Its pairs were repaired: the rows are known already, the pack has another name.
void ReadingArea::tellVersion(const QString &id)
{
    m_finder->forgetLibrary();
    if (id != m_shown.id)
        return;
    m_telling(m_library.lesson(id), this, [this, id](const std::variant<LoadedLesson, Fault> &found) {
        const auto *loaded = std::get_if<LoadedLesson>(&found);
        if (!loaded || id != m_shown.id)
            return;
        m_shown = loaded->lesson;
        m_page.reader().setPictureFolder(loaded->folder);
        keepPlace();
        Q_EMIT lessonShown(*loaded);
    });
}

void ReadingArea::openAt(const QString &id, int sentence)
{
    if (id == m_shown.id)
        return m_page.reader().setCurrentSentence(sentence);
    open(id, sentence);
}

void ReadingArea::whenStored(const std::function<void()> &then) { m_repair->finish(then); }

bool ReadingArea::hasFocus() const { return m_page.isAncestorOf(QApplication::focusWidget()); }

void ReadingArea::find() { m_finder->open(); }

// A place of an earlier version is where its sentence is now; one that is lost is the beginning.
void ReadingArea::restorePlace(const LoadedLesson &loaded)
{
    const LessonPlace kept = m_preferences.readingPlace(loaded.lesson.id);
    const int link = std::max(0, int(linkNow(loaded.lesson, loaded.older, kept)));
    m_page.reader().setCurrentSentence(sentenceOfLink(m_page.reader().rows(), link));
}

void ReadingArea::keepPlace()
{
    if (m_shown.id.isEmpty())
        return;
    m_preferences.setReadingPlace(placeOf(m_shown, m_page.reader().currentLink()));
}

void ReadingArea::showCounts(const WorkCounts &counts)
{
    const TextLanguage greek(u"el"_s);
    const TextLanguage english(u"en"_s);
    for (const Practice practice : { Practice::Visits, Practice::Requests, Practice::Promises })
        m_page.reader().setLiveLine(
            practice, liveLineText(practice, counts, greek), liveLineText(practice, counts, english));
}

void ReadingArea::showEvidence(const EvidenceResult &result)
{
    m_page.reader().setLiveLine(Practice::Evidence, evidenceLineText(result, TextLanguage(u"el"_s)),
        evidenceLineText(result, TextLanguage(u"en"_s)));
}

void ReadingArea::present()
{
    LessonReader &reader = m_page.reader();
    const int sentence = reader.currentSentence();
    if (!m_presenter) {
        m_presenter = std::make_unique<Presenter>();
        // Who leaves the presentation reads on where it ended.
        connect(m_presenter.get(), &Presenter::itemChanged, &reader,
            [this, &reader] { reader.setCurrentSentence(m_presenter->sentence()); });
    }
    m_presenter->setFamilies(
        reader.sizes().letters(LessonLanguage::Greek).family, reader.sizes().letters(LessonLanguage::English).family);
    {
        const QSignalBlocker quiet(m_presenter.get()); // its first item is not where it starts
        m_presenter->setRows(reader.rows());
    }
    m_presenter->start(sentence, m_page.screen());
}

} // namespace Pistis
