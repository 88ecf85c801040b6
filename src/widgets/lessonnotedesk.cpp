#include "widgets/lessonnotedesk.h"

#include "app/services.h"
#include "lessons/carryover.h"
#include "models/errortext.h"
#include "models/lessonnotetext.h"
#include "widgets/lessonnotedialog.h"
#include "widgets/lessonnotesdialog.h"
#include "widgets/lessonreader.h"
#include "widgets/notemarks.h"
#include "widgets/opendialog.h"
#include "widgets/readingarea.h"

#include <QAction>
#include <QMainWindow>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

LessonNoteDesk::LessonNoteDesk(
    QMainWindow &window, Services &services, ReadingArea &reading, LessonReader &reader, const Actions &actions)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
    , m_reading(reading)
    , m_reader(reader)
    , m_marks(new NoteMarks(reader))
    , m_steps { actions.undo, actions.redo }
{
    connect(&reading, &ReadingArea::lessonShown, this, &LessonNoteDesk::show);
    connect(&reading, &ReadingArea::lessonChanged, this, [this](const Lesson &lesson) {
        if (!m_lesson.hash.isEmpty())
            m_older.prepend(m_lesson);
        m_lesson = lesson;
        load();
    });
    connect(&services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.notes.isEmpty() || !changes.customers.isEmpty())
            load();
    });
    connect(m_marks, &NoteMarks::chosen, this, &LessonNoteDesk::showList);
    connect(actions.note, &QAction::triggered, this, &LessonNoteDesk::add);
    connect(actions.bookmark, &QAction::triggered, this, &LessonNoteDesk::toggleBookmark);
    connect(actions.list, &QAction::triggered, this, [this] { showList(); });
}

void LessonNoteDesk::show(const LoadedLesson &loaded)
{
    m_lesson = loaded.lesson;
    m_older = loaded.older;
    setNotes({}, {});
    load();
    if (m_wanted.id.isNull() || m_wanted.place.lesson == m_lesson.id)
        return;
    m_wanted = {};
    Q_EMIT told(tr("The lesson of this note is not on this computer."));
}

void LessonNoteDesk::load()
{
    m_naming.forget(); // it is of other notes
    if (m_lesson.id.isEmpty())
        return;
    m_loading(m_services.notes.ofLesson(m_lesson, m_older), this, [this](const Result<LessonNotes> &notes) {
        if (!notes) {
            Q_EMIT told(errorText(notes.error()));
            return;
        }
        loadNames(*notes);
    });
}

void LessonNoteDesk::loadNames(const LessonNotes &notes)
{
    QSet<QUuid> ids;
    for (const PlacedNote &placed : notes.placed)
        ids.insert(placed.note.customer);
    for (const LessonNote &lost : notes.lost)
        ids.insert(lost.customer);
    ids.remove({});
    if (ids.isEmpty()) {
        setNotes(notes, {});
        return goToWanted();
    }
    const CustomerQuery query { .list = CustomerQuery::List::Chosen,
        .ids = ids.values(),
        .today = m_services.store.clock().today(),
        .limit = int(ids.size()) };
    m_naming(m_services.customers.customers(query), this, [this, notes](const Result<QList<CustomerSummary>> &found) {
        QHash<QUuid, QString> names;
        for (const CustomerSummary &summary : found ? *found : QList<CustomerSummary>())
            names.insert(summary.customer.id, summary.customer.name);
        setNotes(notes, names);
        goToWanted();
    });
}

void LessonNoteDesk::setNotes(const LessonNotes &notes, const QHash<QUuid, QString> &customers)
{
    m_model.setNotes(notes, customers);
    QHash<qsizetype, NoteMarks::Mark> marks;
    for (const PlacedNote &placed : notes.placed) {
        NoteMarks::Mark &mark = marks[placed.link];
        const QString line = noteLine(placed.note, customers.value(placed.note.customer));
        mark.tip = mark.tip.isEmpty() ? line : mark.tip + u'\n' + line;
        // Words weigh more than a bookmark beside them.
        if (placed.note.kind != NoteKind::Bookmark)
            mark.icon = u"note"_s;
        else if (mark.icon.isEmpty())
            mark.icon = u"bookmark"_s;
        if (mark.note.isNull())
            mark.note = placed.note.id;
    }
    m_marks->setMarks(marks);
}

void LessonNoteDesk::add()
{
    const qsizetype link = m_reader.currentLink();
    if (link < 0 || link >= m_lesson.links.size()) {
        Q_EMIT told(tr("There is no sentence to note something on."));
        return;
    }
    LessonNote note { .place = placeOf(m_lesson, link) };
    note.place.word = m_reader.selectedWords();
    edit(note);
}

void LessonNoteDesk::edit(const LessonNote &note)
{
    auto *dialog = new LessonNoteDialog(m_services, &m_window);
    dialog->setNote(note, m_model.customerName(note.customer));
    openDialog(dialog);
}

void LessonNoteDesk::toggleBookmark()
{
    const qsizetype link = m_reader.currentLink();
    if (link < 0 || link >= m_lesson.links.size()) {
        Q_EMIT told(tr("There is no sentence to bookmark."));
        return;
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const LessonNote &note = m_model.note(row);
        if (m_model.link(row) != link || note.kind != NoteKind::Bookmark || !note.text.isEmpty())
            continue;
        deliver(m_services.notes.remove(note.id), this, [this](const Result<void> &done) {
            Q_EMIT told(done ? tr("The bookmark is gone. Ctrl+Z brings it back.") : errorText(done.error()));
        });
        return;
    }
    const LessonNote bookmark { .kind = NoteKind::Bookmark, .place = placeOf(m_lesson, link) };
    deliver(m_services.notes.add(bookmark), this, [this](const Result<QUuid> &added) {
        Q_EMIT told(
            added ? tr("Bookmarked. Ctrl+Shift+D lists what is noted in this lesson.") : errorText(added.error()));
    });
}

void LessonNoteDesk::showList(const QUuid &note)
{
    auto *dialog = new LessonNotesDialog(m_model, m_services.notes, &m_window);
    dialog->select(note);
    dialog->addActions(m_steps);
    connect(dialog, &LessonNotesDialog::sentenceRequested, this, &LessonNoteDesk::goTo);
    connect(dialog, &LessonNotesDialog::editRequested, this, &LessonNoteDesk::edit);
    connect(dialog, &LessonNotesDialog::customerRequested, this, &LessonNoteDesk::customerRequested);
    connect(dialog, &LessonNotesDialog::removed, this,
        [this] { Q_EMIT told(tr("Deleted. Ctrl+Z brings the note back.")); });
    openDialog(dialog);
}

void LessonNoteDesk::goTo(qsizetype link)
{
    Q_EMIT shown();
    m_reader.setCurrentSentence(sentenceOfLink(m_reader.rows(), int(link)));
    m_reader.setFocus();
}

void LessonNoteDesk::follow(const LessonNote &note)
{
    m_wanted = note;
    if (note.place.lesson == m_lesson.id)
        load();
    else
        m_reading.reload(note.place.lesson);
}

void LessonNoteDesk::goToWanted()
{
    if (m_wanted.id.isNull() || m_wanted.place.lesson != m_lesson.id)
        return; // its lesson is still being opened
    const LessonNote wanted = std::exchange(m_wanted, {});
    const int row = m_model.rowOf(wanted.id);
    if (row >= 0 && m_model.link(row) >= 0)
        return goTo(m_model.link(row));
    Q_EMIT shown();
    Q_EMIT told(tr("The sentence of this note is no longer in the lesson."));
    showList(wanted.id);
}

} // namespace Pistis
