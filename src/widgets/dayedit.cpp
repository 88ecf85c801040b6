#include "widgets/dayedit.h"

#include "models/labels.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    bool isSeparator(QChar c) { return isDaySeparator(c) || c == u':'; }

    // What stands in a part as it was typed: a digit, or what makes it no day.
    bool isWrittenInDay(QChar c) { return c.isPrint() && !c.isSpace() && !isSeparator(c); }

    QChar typedBy(const QKeyEvent &event)
    {
        const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        return event.text().size() == 1 && !isCommand ? event.text().front() : QChar();
    }

} // namespace

DayEdit::DayEdit(QWidget *parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(dayFormat());
    connect(this, &QDateEdit::dateChanged, this, [this] {
        if (!m_isTyping)
            forget();
    });
}

void DayEdit::stepBy(int steps)
{
    forget();
    QDateEdit::stepBy(steps);
}

QList<DayPart> DayEdit::parts() const { return dayParts(lineEdit()->text(), displayFormat()); }

int DayEdit::currentPart(const QList<DayPart> &parts) const
{
    return dayPartAt(
        parts, lineEdit()->hasSelectedText() ? lineEdit()->selectionStart() : lineEdit()->cursorPosition());
}

void DayEdit::choose(const DayPart &part)
{
    const QSignalBlocker quiet(lineEdit());
    lineEdit()->setSelection(part.at, part.size);
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    if (isWrong() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return event->ignore(); // to the form, which refuses it
    const bool isNotNoted = !specialValueText().isEmpty() && specialValueText() == text();
    if (isNotNoted && isSeparator(typedBy(*event)))
        return; // nothing stands before it
    if (isNotNoted && isWrittenInDay(typedBy(*event))) {
        showText(QDateEdit::textFromDateTime(QDate::currentDate().startOfDay()), 0);
        choose(parts().value(0));
    }
    if (takesKey(*event))
        return;
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        forget();
    QDateEdit::keyPressEvent(event);
}

// What the parts of the class below do by themselves changes days while they are written: with February in it, a 31st
// becomes the 3rd.
bool DayEdit::takesKey(const QKeyEvent &event)
{
    const QList<DayPart> all = parts();
    if (all.isEmpty() || isReadOnly())
        return false;
    const int current = currentPart(all);
    const DayPart &part = all.at(current);
    const bool isChosen = lineEdit()->hasSelectedText();
    const int cursor = isChosen ? part.at : lineEdit()->cursorPosition();
    const QChar typed = typedBy(event);
    const int last = int(all.size()) - 1;
    if (event.matches(QKeySequence::SelectAll) || event.matches(QKeySequence::MoveToStartOfLine)) {
        choose(all.first());
    } else if (event.matches(QKeySequence::MoveToEndOfLine)) {
        choose(all.last());
    } else if (event.matches(QKeySequence::Paste)) {
        paste();
    } else if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right) {
        choose(all.at(std::clamp(current + (event.key() == Qt::Key_Left ? -1 : 1), 0, last)));
    } else if (isSeparator(typed)) { // a part that is chosen as a whole has just been reached
        if (!isChosen && current < last)
            choose(all.at(current + 1));
    } else if (isWrittenInDay(typed)) {
        if (isChosen)
            replace(typed, part.at, part.size);
        else if (part.size < part.most)
            replace(typed, cursor, 0);
    } else if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete) {
        const int from = isChosen ? part.at : event.key() == Qt::Key_Delete ? cursor : cursor - 1;
        const int size = isChosen ? part.size : 1;
        if (from >= part.at && from + size <= part.at + part.size)
            replace({}, from, size);
    } else {
        return false;
    }
    return true;
}

void DayEdit::paste()
{
    static const QRegularExpression day(u"^\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}$"_s);
    if (const QString text = QGuiApplication::clipboard()->text().trimmed(); day.match(text).hasMatch())
        replace(text, 0, int(lineEdit()->text().size()));
}

// Input methods write whole texts: each of their letters is read as the key that it stands for.
bool DayEdit::event(QEvent *event)
{
    if (event->type() != QEvent::InputMethod)
        return QDateEdit::event(event);
    for (const QChar c : static_cast<QInputMethodEvent *>(event)->commitString()) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, c);
        keyPressEvent(&key);
    }
    event->accept();
    return true;
}

// The menu of the line below would cut and paste past the reading of parts.
void DayEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), this, [this] { QGuiApplication::clipboard()->setText(text()); });
    menu->addAction(tr("&Paste"), this, &DayEdit::paste)->setEnabled(!isReadOnly());
    menu->popup(event->globalPos());
}

void DayEdit::replace(const QString &typed, int at, int size)
{
    showText(lineEdit()->text().replace(at, size, typed), at + int(typed.size()));
    const QString text = m_shown;
    const int cursor = lineEdit()->cursorPosition();
    const QDate day = written();
    m_isTyping = true;
    const bool wasWrong = isWrong();
    m_wrong = day.isValid() ? QString() : text;
    if (day.isValid())
        setDate(day);
    m_isTyping = false;
    if (day.isValid() && writtenDay(text, displayFormat()) != day) // a word, of which a last letter may still come
        showText(textFromDateTime(dateTime()), int(displayFormat().size()));
    else
        showText(text, cursor);
    const QList<DayPart> all = parts();
    const int current = currentPart(all);
    if (!typed.isEmpty() && current + 1 < int(all.size()) && all.at(current).size == all.at(current).most)
        choose(all.at(current + 1));
    if (wasWrong && !isWrong())
        Q_EMIT mended();
}

QDate DayEdit::written() const
{
    const QDate typed = writtenDay(lineEdit()->text(), displayFormat());
    const QDate date = typed.isValid() ? typed : spokenDay(lineEdit()->text(), QDate::currentDate());
    return date >= minimumDate() && date <= maximumDate() ? date : QDate();
}

void DayEdit::showText(const QString &text, int cursor)
{
    m_shown = text;
    const QSignalBlocker quiet(lineEdit());
    lineEdit()->setText(text);
    lineEdit()->setCursorPosition(cursor);
}

void DayEdit::forget()
{
    if (!isWrong())
        return;
    m_wrong.clear();
    showText(textFromDateTime(dateTime()), 0);
    Q_EMIT mended();
}

QString DayEdit::textFromDateTime(const QDateTime &moment) const
{
    return isWrong() ? m_wrong : QDateEdit::textFromDateTime(moment);
}

QValidator::State DayEdit::validate(QString &input, int &cursor) const
{
    return input == m_shown ? (isWrong() ? QValidator::Intermediate : QValidator::Acceptable)
                            : QDateEdit::validate(input, cursor);
}

void DayEdit::fixup(QString &input) const
{
    if (!isWrong())
        QDateEdit::fixup(input);
}

void DayEdit::focusOutEvent(QFocusEvent *event)
{
    if (!isWrong())
        return QDateEdit::focusOutEvent(event);
    lineEdit()->event(event); // the class below would write another day
    QWidget::focusOutEvent(event);
    Q_EMIT editingFinished();
}

void DayEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        setDisplayFormat(dayFormat());
    QDateEdit::changeEvent(event);
}

bool DayEdit::focusNextPrevChild(bool next) { return QAbstractSpinBox::focusNextPrevChild(next); }

} // namespace Pistis
