#include "widgets/notemarks.h"

#include "widgets/icons.h"
#include "widgets/lessonreader.h"
#include "widgets/readerpane.h"
#include "widgets/readerpanes.h"
#include "widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScrollBar>
#include <QTextFrame>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int noteMarkSize = 14;
    constexpr int fromText = 34; // left of the band that marks the sentence

} // namespace

NoteMarks::NoteMarks(LessonReader &reader)
    : QObject(&reader)
    , m_reader(reader)
{
    for (ReaderPane *pane : reader.panes().both()) {
        connect(pane->verticalScrollBar(), &QScrollBar::valueChanged, this, &NoteMarks::place);
        connect(pane->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteMarks::place);
        pane->viewport()->installEventFilter(this);
    }
    connect(&reader, &LessonReader::modeChanged, this, &NoteMarks::rebuild);
    connect(&reader, &LessonReader::rowsChanged, this, &NoteMarks::place);
}

ReaderPane *NoteMarks::pane() const
{
    ReaderPanes &panes = m_reader.panes();
    return panes.greek().isHidden() ? &panes.english() : &panes.greek();
}

void NoteMarks::setMarks(const QHash<qsizetype, Mark> &marks)
{
    m_marks = marks;
    rebuild();
}

void NoteMarks::rebuild()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    QWidget *page = pane()->viewport();
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark) {
        auto *button = new QToolButton(page);
        button->setObjectName(u"noteMark"_s);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // by the keyboard the list leads to it
        button->setCursor(Qt::ArrowCursor);
        button->setIcon(icon(mark->icon, roleColor(ColorRole::Accent, m_reader.palette())));
        button->setIconSize({ noteMarkSize, noteMarkSize });
        button->setFixedSize(noteMarkSize + 4, noteMarkSize + 4);
        button->setToolTip(mark->tip);
        button->setAccessibleName(mark->tip);
        connect(button, &QToolButton::clicked, this, [this, note = mark->note] { Q_EMIT chosen(note); });
        m_buttons.insert(mark.key(), button);
    }
    place();
}

void NoteMarks::place()
{
    if (m_buttons.isEmpty())
        return;
    const ReaderPane *page = pane();
    const int left = std::max(0, int(page->document()->rootFrame()->frameFormat().leftMargin()) - fromText);
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        const int row = rowOfSentence(m_reader.rows(), sentenceOfLink(m_reader.rows(), int(button.key())));
        (*button)->setVisible(row >= 0);
        if (row >= 0)
            (*button)->move(left, int(page->rowTop(row)) - page->verticalScrollBar()->value() + 4);
    }
}

bool NoteMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &NoteMarks::place, Qt::QueuedConnection); // the page sets its margins first
    if (event->type() == QEvent::PaletteChange && !m_buttons.isEmpty())
        QMetaObject::invokeMethod(this, &NoteMarks::rebuild, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace Pistis
