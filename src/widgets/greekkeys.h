#pragma once

#include <QObject>

class QKeyEvent;

namespace Pistis {

// Lets shortcuts work while the keyboard writes Greek. X11 tells Qt the Latin letter of a key only when a Latin layout
// is set up beside the Greek one, and then only to shortcuts, not to widgets that look at the key.
class GreekKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static int latinKey(const QKeyEvent &event); // 0: no Greek letter
};

} // namespace Pistis
