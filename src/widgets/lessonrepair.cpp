#include "widgets/lessonrepair.h"

#include "lessons/sentenceedit.h"
#include "models/errortext.h"
#include "models/lessonlayout.h"
#include "widgets/lessonreader.h"
#include "widgets/opendialog.h"
#include "widgets/readerpanes.h"
#include "widgets/sentencedialog.h"

#include <QKeyEvent>

#include <algorithm>

namespace Pistis {

namespace {

    class RepairStep : public QUndoCommand
    {
    public:
        RepairStep(const QString &name, LessonRepair &repair, const Lesson &before, const Lesson &after, int link,
            int linkAfter)
            : QUndoCommand(name)
            , m_repair(repair)
            , m_before(before)
            , m_after(after)
            , m_link(link)
            , m_linkAfter(linkAfter)
        {
        }
        void undo() override { m_repair.put(m_before, m_link); }
        void redo() override { m_repair.put(m_after, m_linkAfter); }

    private:
        LessonRepair &m_repair;
        const Lesson m_before;
        const Lesson m_after;
        const int m_link;
        const int m_linkAfter;
    };

} // namespace

LessonRepair::LessonRepair(LessonReader &reader, RepairMenu &menu, const LessonLibrary &library, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_menu(menu)
    , m_library(library)
    , m_store(library)
{
    reader.addActions(menu.actions());
    for (ReaderPane *pane : reader.panes().both())
        pane->installEventFilter(this);
    connect(&menu, &RepairMenu::verbChosen, this, &LessonRepair::doVerb);
    connect(&menu, &RepairMenu::moveChosen, this, &LessonRepair::move);
    connect(&menu, &RepairMenu::doubtfulWanted, this, [this](int direction) {
        goTo(doubtfulFrom(m_lesson.links, m_reader.currentLink(), direction),
            tr("There is no other pair to check there."));
    });
    connect(&menu, &RepairMenu::unconfirmedWanted, this, [this](int direction) {
        goTo(unconfirmedFrom(m_lesson.links, m_reader.currentLink(), direction),
            tr("There is no other pair to confirm there."));
    });
    connect(&menu, &RepairMenu::unequalWanted, this, [this](int direction) {
        goTo(unequalFrom(m_lesson.links, m_reader.currentLink(), direction), tr("All pairs there are one to one."));
    });
    connect(&menu.repairAction(), &QAction::toggled, this, [this](bool on) {
        m_isOn = on;
        allow();
        if (on)
            m_reader.setFocus();
    });
    connect(&menu.undoAction(), &QAction::triggered, &m_steps, &QUndoStack::undo);
    connect(&menu.redoAction(), &QAction::triggered, &m_steps, &QUndoStack::redo);
    connect(&m_steps, &QUndoStack::indexChanged, this, &LessonRepair::allow);
    connect(&m_store, &RepairStore::stored, this, &LessonRepair::stored);
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
    m_lesson = lesson;
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

bool LessonRepair::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    // Of the usual keys, Qt knows another one for redo here than the window.
    const bool isRedo
        = key->matches(QKeySequence::Redo) || (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier);
    QAction *action = isRedo ? &m_menu.redoAction() : key->matches(QKeySequence::Undo) ? &m_menu.undoAction() : nullptr;
    if (!action || !action->isEnabled())
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        action->trigger();
    return true;
}

void LessonRepair::goTo(qsizetype link, const QString &otherwise)
{
    if (link < 0)
        return Q_EMIT told(otherwise);
    m_reader.setCurrentSentence(sentenceOfLink(m_reader.rows(), int(link)));
}

void LessonRepair::put(const Lesson &lesson, int link)
{
    m_lesson = lesson;
    m_lesson.hash.clear();
    m_reader.changeRows(lessonRows(m_lesson), link);
    m_store.keep(m_lesson);
    Q_EMIT changed(m_lesson);
}

void LessonRepair::change(const QString &name, const LessonLinks &after, const QString &otherwise, qsizetype at)
{
    if (after == m_lesson.links)
        return Q_EMIT told(otherwise);
    Lesson repaired = m_lesson;
    repaired.links = after;
    changeTo(name, repaired, at);
}

void LessonRepair::changeTo(const QString &name, const Lesson &after, qsizetype at)
{
    const auto here = int(m_reader.currentLink());
    m_steps.push(new RepairStep(name, *this, m_lesson, after, here, at < 0 ? here : int(at)));
    Q_EMIT told(tr("%1. Ctrl+Z takes it back.").arg(name));
}

void LessonRepair::doVerb(RepairMenu::Verb verb)
{
    using enum RepairMenu::Verb;
    using namespace LinkRepair;
    const LessonLinks &links = m_lesson.links;
    const qsizetype at = m_reader.currentLink();
    const LinkSide side = m_reader.panes().activeLanguage() == LessonLanguage::Greek ? LinkSide::Left : LinkSide::Right;
    switch (verb) {
    case Confirm:
        return change(tr("Confirmed"), confirmed(links, at), tr("The pair is confirmed already."));
    case ConfirmAbove:
        return change(
            tr("Confirmed down to here"), confirmedDownTo(links, at), tr("All pairs above are confirmed already."));
    case Unlink:
        return change(tr("Unlinked"), unlinked(links, at), tr("The sentence stands alone already."));
    case LinkSelection: {
        const auto [first, last] = m_reader.panes().active().selectedRows();
        return change(tr("Linked"), joined(links, linkOfRow(m_reader.rows(), first), linkOfRow(m_reader.rows(), last)),
            tr("Select text in two or more rows first."));
    }
    case MergeNext:
        return change(tr("Merged"), mergedWithNext(links, at), tr("There is no pair below."));
    case Split:
        return change(tr("Split"),
            split(links, at, side,
                m_reader.panes().active().sentencesBeforeCaret(m_reader.rows().at(m_reader.currentRow()))),
            tr("Place the cursor in the second or a later sentence of the pair, where it is to be split."));
    case Gap:
        return change(tr("Moved down"), withGap(links, at, side), tr("One side of the pair is empty already."));
    case Swap:
        return change(tr("Swapped"), swappedWithPrevious(links, at, side), tr("There is nothing above to swap with."));
    case Match:
        return match();
    case AlignAgain:
        return alignAgain();
    case Edit:
        return edit();
    }
}

void LessonRepair::move(LinkSide side, int direction)
{
    const qsizetype at = m_reader.currentLink();
    const LessonLinks after = direction < 0 ? LinkRepair::movedUp(m_lesson.links, at, side)
                                            : LinkRepair::movedDown(m_lesson.links, at, side);
    const bool isGone = after.size() < m_lesson.links.size(); // the link that was left empty
    change(tr("Moved"), after, tr("There is no sentence here that could move there."),
        direction < 0 ? at - 1 : at + (isGone ? 0 : 1));
}

void LessonRepair::match()
{
    const LessonLinks &links = m_lesson.links;
    const qsizetype greek = linkOfRow(m_reader.rows(), m_reader.currentRowOf(LessonLanguage::Greek));
    const qsizetype english = linkOfRow(m_reader.rows(), m_reader.currentRowOf(LessonLanguage::English));
    const LessonLinks after = LinkRepair::matched(links, greek, english);
    if (after == links)
        return Q_EMIT told(
            tr("Scroll apart first (Ctrl+Shift+Y) and bring each language to its sentence of the pair."));
    const auto made = std::ranges::find_if(after, [&](const LessonLink &link) {
        return link.left == links.at(greek).left && link.right == links.at(english).right;
    });
    change(tr("Matched"), after, {}, made - after.begin());
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
    const int sentence = sentences.value(pane.sentencesBeforeCaret(m_reader.rows().at(m_reader.currentRow())));
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
                change(tr("Paired again from here"), *found, tr("The pairs from here on stay the same."));
        });
}

} // namespace Pistis
