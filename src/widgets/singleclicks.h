#pragma once

#include <QObject>

namespace Pistis {

// Keeps the second press of a double click from a button: by then it may stand for another record.
class SingleClicks : public QObject
{
    Q_OBJECT

public:
    explicit SingleClicks(QWidget &button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_isSecond = false;
};

} // namespace Pistis
