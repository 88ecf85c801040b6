#include "widgets/greekkeys.h"

#include "core/wordstarts.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

QT_BEGIN_NAMESPACE
// As Qt Test declares it: the only way to offer a key to the shortcuts.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject *receiver, ulong timestamp, int key,
    Qt::KeyboardModifiers modifiers, const QString &text = QString(), bool isRepeated = false, ushort count = 1);
QT_END_NAMESPACE

namespace Pistis {

namespace {

    constexpr quint32 scanCodeOfQ = 24; // where a Greek layout has the semicolon

    // Shortcuts come before the key press: a letter with Alt that gets here is none. A field would write it down, and a
    // box would choose what begins with it.
    bool isForNobody(const QWidget &field, const QKeyEvent &key)
    {
        return (key.modifiers() | Qt::ShiftModifier) == (Qt::AltModifier | Qt::ShiftModifier) && key.key() >= Qt::Key_A
            && key.key() <= Qt::Key_Z
            && (field.testAttribute(Qt::WA_InputMethodEnabled) || qobject_cast<const QComboBox *>(&field));
    }

    bool isGreek(QChar letter) { return letter.script() == QChar::Script_Greek; }

} // namespace

int GreekKeys::latinKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Semicolon && event.nativeScanCode() == scanCodeOfQ)
        return Qt::Key_Q;
    if (event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z)
        return 0; // the one that is sent below
    // The text knows a final sigma from another one.
    const QString text = event.text();
    const QChar letter = text.size() == 1 && isGreek(text.at(0)) ? text.at(0) : QChar(char16_t(event.key() & 0xffff));
    if (event.key() > 0xffff || !isGreek(letter))
        return 0;
    const QChar latin = onOtherLayout(QString(letter)).at(0).toUpper();
    return latin >= u'A' && latin <= u'Z' ? latin.unicode() : 0;
}

bool GreekKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *typed = static_cast<QKeyEvent *>(event);
    const bool commands = typed->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const int key = latinKey(*typed);
    if (isForNobody(*static_cast<QWidget *>(watched), *typed))
        return true;
    if (key == 0 || (!commands && static_cast<QWidget *>(watched)->testAttribute(Qt::WA_InputMethodEnabled)))
        return false;
    const QString text = commands ? QString() : typed->text();
    if (qt_sendShortcutOverrideEvent(watched, typed->timestamp(), key, typed->modifiers(), text))
        return true;
    QKeyEvent latin(QEvent::KeyPress, key, typed->modifiers(), text, typed->isAutoRepeat());
    QCoreApplication::sendEvent(watched, &latin);
    event->setAccepted(latin.isAccepted());
    return true;
}

} // namespace Pistis
