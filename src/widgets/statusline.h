#pragma once

#include <QObject>

class QStatusBar;

namespace Pistis {

// Sentences that stand in the status bar for a while.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar &bar);

    void tell(const QString &sentence);
    void tellMore(const QString &before, const QString &sentence); // in its place, unless something else was told

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStatusBar &m_bar;
};

} // namespace Pistis
