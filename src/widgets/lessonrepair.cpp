#include "widgets/lessonrepair.h"

#include "lessons/sentenceedit.h"
#include "models/errortext.h"
#include "models/lessonlayout.h"
#include "models/textlanguage.h"
#include "widgets/lessonreader.h"
#include "widgets/linkverbs.h"
#include "widgets/opendialog.h"
#include "widgets/pairtour.h"
#include "widgets/readerpanes.h"
#include "widgets/repairstep.h"
#include "widgets/sentencedialog.h"

#include <QKeyEvent>

namespace Pistis {

LessonRepair::LessonRepair(LessonReader &reader, RepairMenu &menu, const LessonLibrary &library, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_menu(menu)
    , m_library(library)
    , m_tour(new PairTour(reader, menu, this))
    , m_store(library)
{
    reader.addActions(menu.actions());
    for (ReaderPane *pane : reader.panes().both())
        pane->installEventFilter(this);
    connect(&menu, &RepairMenu::verbChosen, this, &LessonRepair::doVerb);
    connect(&menu, &RepairMenu::moveChosen, this,
        [this](LinkSide side, int direction) { change(LinkVerbs(m_reader, m_lesson.links).moved(side, direction)); });
    connect(m_tour, &PairTour::told, this, &LessonRepair::told);
    connect(&menu.repairAction(), &QAction::toggled, this, [this](bool on) {
        m_isOn = on;
        allow();
        if (on)
            m_reader.setFocus();
    });
    connect(&menu.repairAction(), &QAction::triggered, this, [this] {
        if (!m_isOwn)
            Q_EMIT told(whyNot());
    });
    connect(&menu.undoAction(), &QAction::triggered, this, &LessonRepair::undo);
    connect(&menu.redoAction(), &QAction::triggered, this, &LessonRepair::redo);
    connect(&m_steps, &QUndoStack::indexChanged, this, &LessonRepair::allow);
    connect(&m_store, &RepairStore::stored, this, &LessonRepair::stored);
    connect(&m_store, &RepairStore::overtaken, this, [this](const Lesson &lesson, const StoredRepair &stored) {
        Q_EMIT told(tr("“%1” was imported again meanwhile, as version %2. Your repairs were carried over to it where "
                       "its sentences are the same; the lesson as you had it stays version %3, under Versions in the "
                       "library of lessons.")
                        .arg(inInterfaceLanguage(lesson.greek.front.title, lesson.english.front.title),
                            stored.overtaken, stored.version));
        Q_EMIT overtaken(lesson.id);
    });
    connect(&m_store, &RepairStore::failed, this, [this](const Error &error) { Q_EMIT told(errorText(error)); });
}

LessonRepair::~LessonRepair()
{
    m_stop.request_stop();
    m_steps.disconnect(this); // it tells that it has none any more, when the reader may be gone already
}

void LessonRepair::setLesson(const Lesson &lesson, bool isShipped)
{
    m_store.begin();
    m_stop.request_stop();
    m_aligning.forget();
    m_steps.clear();
    show(lesson);
    m_isOwn = !isShipped && !lesson.greek.isEmpty() && !lesson.english.isEmpty();
    m_isOn = m_isOn && m_isOwn;
    allow();
}

void LessonRepair::allow()
{
    m_menu.allow(m_isOwn, m_isOn);
    m_menu.undoAction().setEnabled(m_isOn && m_steps.canUndo());
    m_menu.redoAction().setEnabled(m_isOn && m_steps.canRedo());
    m_reader.panes().setStatusShown(m_isOn);
}

QString LessonRepair::whyNot() const
{
    const QString title = inInterfaceLanguage(m_lesson.greek.front.title, m_lesson.english.front.title);
    if (m_lesson.greek.isEmpty() || m_lesson.english.isEmpty())
        return tr("“%1” is in one language only: it has no pairs to repair.").arg(title);
    return tr("“%1” comes with the program and stays as it is. Lessons that you imported can be repaired.").arg(title);
}

QAction *LessonRepair::stepOf(const QKeyEvent &key) const
{
    const QKeySequence pressed(key.keyCombination());
    // Of the usual keys, Qt knows another one for redo here than the window.
    if (key.matches(QKeySequence::Redo) || pressed == QKeySequence(Qt::CTRL | Qt::Key_Y)
        || pressed == m_menu.redoAction().shortcut())
        return &m_menu.redoAction();
    return key.matches(QKeySequence::Undo) || pressed == m_menu.undoAction().shortcut() ? &m_menu.undoAction()
                                                                                        : nullptr;
}

bool LessonRepair::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPressed = event->type() == QEvent::KeyPress;
    if (!m_isOn || (event->type() != QEvent::ShortcutOverride && !isPressed))
        return QObject::eventFilter(watched, event);
    QAction *step = stepOf(*static_cast<QKeyEvent *>(event));
    // Where there is none, the press comes only if the window has nothing to undo either.
    if (!step || (!step->isEnabled() && !isPressed))
        return QObject::eventFilter(watched, event);
    event->accept();
    if (isPressed && step->isEnabled())
        step->trigger();
    else if (isPressed)
        Q_EMIT told(step == &m_menu.undoAction() ? tr("Nothing to undo in this lesson.")
                                                 : tr("Nothing to redo in this lesson."));
    return true;
}

void LessonRepair::show(const Lesson &lesson)
{
    m_lesson = lesson;
    m_tour->setLinks(lesson.links);
}

void LessonRepair::put(const Lesson &lesson, int link)
{
    show(lesson);
    m_lesson.hash.clear();
    m_reader.changeRows(lessonRows(m_lesson), link);
    m_store.keep(m_lesson);
    Q_EMIT changed(m_lesson);
}

void LessonRepair::change(const LinkChange &change)
{
    if (change.after == m_lesson.links)
        return Q_EMIT told(change.otherwise);
    Lesson repaired = m_lesson;
    repaired.links = change.after;
    changeTo(change.name, repaired, change.at);
}

void LessonRepair::changeTo(const QString &name, const Lesson &after, qsizetype at)
{
    const auto here = int(m_reader.currentLink());
    m_steps.push(new RepairStep(name, *this, { m_lesson, here }, { after, at < 0 ? here : int(at) }));
    tellDone(name);
}

void LessonRepair::tellDone(const QString &name) { Q_EMIT told(tr("%1. Ctrl+Z takes it back.").arg(name)); }

void LessonRepair::undo()
{
    const QString name = m_steps.undoText();
    m_steps.undo();
    Q_EMIT told(tr("Undone: “%1”. Ctrl+Y does it again.").arg(name));
}

void LessonRepair::redo()
{
    const QString name = m_steps.redoText();
    m_steps.redo();
    tellDone(name);
}

void LessonRepair::doVerb(RepairMenu::Verb verb)
{
    if (verb == RepairMenu::Verb::AlignAgain)
        return alignAgain();
    if (verb == RepairMenu::Verb::Edit)
        return edit();
    change(LinkVerbs(m_reader, m_lesson.links).changed(verb));
}

void LessonRepair::edit()
{
    const qsizetype at = m_reader.currentLink();
    const ReaderPane &pane = m_reader.panes().active();
    const bool isGreek = m_reader.panes().activeLanguage() == LessonLanguage::Greek;
    const LinkSide side = isGreek ? LinkSide::Left : LinkSide::Right;
    const QList<int> sentences = at < 0 ? QList<int>()
        : isGreek                       ? m_lesson.links.at(at).left
                                        : m_lesson.links.at(at).right;
    if (sentences.isEmpty())
        return Q_EMIT told(tr("There is no sentence in this language here."));
    const int sentence = sentences.value(pane.caret().sentencesBefore(m_reader.rows().at(m_reader.currentRow())));
    const QString words = (isGreek ? m_lesson.greek : m_lesson.english).sentences().value(sentence);
    m_aligning.forget(); // it would be another lesson when the words come
    auto *dialog = new SentenceDialog(m_reader.panes().activeLanguage(), words, m_reader.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, at, side, sentence, before = m_lesson] {
        const Lesson after = withSentence(m_lesson, at, side, sentence, dialog->words());
        if (before != m_lesson || after == m_lesson)
            return Q_EMIT told(tr("The sentence stays as it was."));
        changeTo(tr("Edited"), after);
    });
    openDialog(dialog);
}

void LessonRepair::alignAgain()
{
    m_stop.request_stop();
    m_stop = {};
    Q_EMIT told(tr("Pairing the sentences again…"));
    m_aligning(m_library.alignedFrom(m_lesson, m_reader.currentLink(), { .stop = m_stop.get_token() }), this,
        [this, before = m_lesson](const Result<LessonLinks> &found) {
            if (!found)
                return Q_EMIT told(errorText(found.error()));
            if (before == m_lesson) // else it was changed meanwhile
                change({ tr("Paired again from here"), *found, tr("The pairs from here on stay the same.") });
        });
}

} // namespace Pistis
