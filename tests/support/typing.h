#pragma once

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QWidget>

// Types any script; QTest::keyClicks aborts on letters outside Latin-1.
inline void typeText(QWidget *widget, const QString &text)
{
    widget->setFocus();
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(widget, &typed);
}
