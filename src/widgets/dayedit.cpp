#include "widgets/dayedit.h"

#include "models/labels.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int yearDigits = 4;

    bool isSeparator(QChar c) { return u"/.-"_s.contains(c); }

    bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

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

QList<DayEdit::Part> DayEdit::parts() const
{
    const QString text = lineEdit()->text();
    const QString format = displayFormat();
    QList<Part> parts;
    QList<QChar> units { u' ' };
    for (const QChar c : format) {
        if (isSeparator(c))
            units.append(u' ');
        else if (units.constLast() == u' ' || units.constLast() == c)
            units.last() = c;
        else
            return {};
    }
    Part part;
    for (int at = 0; at <= text.size(); ++at) {
        if (at < text.size() && isDigit(text.at(at))) {
            ++part.size;
        } else if (at == text.size() || isSeparator(text.at(at))) {
            parts.append(part);
            part = { .at = at + 1 };
        } else {
            return {};
        }
    }
    if (parts.size() != 3 || units.size() != 3)
        return {};
    for (int at = 0; at < 3; ++at) {
        parts[at].unit = units.at(at);
        parts[at].most = units.at(at) == u'y' ? yearDigits : 2;
    }
    return parts;
}

int DayEdit::currentPart(const QList<Part> &parts) const
{
    const int cursor = lineEdit()->hasSelectedText() ? lineEdit()->selectionStart() : lineEdit()->cursorPosition();
    int current = 0;
    while (current + 1 < int(parts.size()) && parts.at(current + 1).at <= cursor)
        ++current;
    return current;
}

void DayEdit::choose(const Part &part)
{
    const QSignalBlocker quiet(lineEdit());
    lineEdit()->setSelection(part.at, part.size);
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    if (isWrong() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return event->ignore(); // to the form, which refuses it
    if (specialValueText() == text() && !event->text().isEmpty() && isDigit(event->text().front())) {
        show(QDateEdit::textFromDateTime(QDate::currentDate().startOfDay()), 0);
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
    const QList<Part> all = parts();
    if (all.isEmpty() || isReadOnly())
        return false;
    const int current = currentPart(all);
    const Part &part = all.at(current);
    const bool isChosen = lineEdit()->hasSelectedText();
    const int cursor = isChosen ? part.at : lineEdit()->cursorPosition();
    const QChar typed = event.text().size() == 1 ? event.text().front() : QChar();
    const int last = int(all.size()) - 1;
    if (event.matches(QKeySequence::SelectAll) || event.matches(QKeySequence::MoveToStartOfLine)) {
        choose(all.first());
    } else if (event.matches(QKeySequence::MoveToEndOfLine)) {
        choose(all.last());
    } else if (event.matches(QKeySequence::Paste)) {
        static const QRegularExpression day(u"^\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}$"_s);
        if (const QString text = QGuiApplication::clipboard()->text().trimmed(); day.match(text).hasMatch())
            replace(text, 0, int(lineEdit()->text().size()));
    } else if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right) {
        choose(all.at(std::clamp(current + (event.key() == Qt::Key_Left ? -1 : 1), 0, last)));
    } else if (isSeparator(typed) || typed == u':') { // a part that is chosen as a whole has just been reached
        if (!isChosen && current < last)
            choose(all.at(current + 1));
    } else if (isDigit(typed)) {
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

void DayEdit::replace(const QString &digits, int at, int size)
{
    show(lineEdit()->text().replace(at, size, digits), at + int(digits.size()));
    const QString text = m_shown;
    const int cursor = lineEdit()->cursorPosition();
    const QDate day = written();
    m_isTyping = true;
    m_wrong = day.isValid() ? QString() : text;
    if (day.isValid())
        setDate(day);
    m_isTyping = false;
    show(text, cursor);
    const QList<Part> all = parts();
    const int current = currentPart(all);
    if (!digits.isEmpty() && current + 1 < int(all.size()) && all.at(current).size == all.at(current).most)
        choose(all.at(current + 1));
}

QDate DayEdit::written() const
{
    const QString text = lineEdit()->text();
    int year = 0;
    int month = 0;
    int day = 0;
    for (const Part &part : parts()) {
        if (part.unit == u'y' && part.size < part.most)
            return {};
        (part.unit == u'y' ? year : part.unit == u'M' ? month : day) = text.mid(part.at, part.size).toInt();
    }
    const QDate date(year, month, day);
    return date.isValid() && date >= minimumDate() && date <= maximumDate() ? date : QDate();
}

void DayEdit::show(const QString &text, int cursor)
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
    show(textFromDateTime(dateTime()), 0);
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

DayEdit *wrongDayIn(const QWidget &form)
{
    const QList<DayEdit *> all = form.findChildren<DayEdit *>();
    const auto wrong = std::ranges::find_if(
        all, [&form](const DayEdit *edit) { return edit->isWrong() && edit->isEnabled() && edit->isVisibleTo(&form); });
    return wrong == all.end() ? nullptr : *wrong;
}

} // namespace Pistis
