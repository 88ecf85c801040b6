#include "widgets/sectionkeys.h"

#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Pistis {

SectionKeys::SectionKeys(QDateTimeEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
    edit->installEventFilter(this);
}

bool SectionKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::SelectAll) || key->matches(QKeySequence::MoveToStartOfLine)) {
        m_edit->setSelectedSection(m_edit->sectionAt(0));
        return true;
    }
    if (key->text().size() != 1 || !u"/.-:"_s.contains(key->text()))
        return QObject::eventFilter(watched, event);
    // A part that is selected as a whole has just been reached.
    const int next = m_edit->currentSectionIndex() + 1;
    if (m_edit->findChild<QLineEdit *>()->selectedText().isEmpty() && next < m_edit->sectionCount())
        m_edit->setSelectedSection(m_edit->sectionAt(next));
    return true;
}

} // namespace Pistis
