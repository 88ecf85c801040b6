#pragma once

#include <QObject>

namespace Pistis {

class ReaderPanes;

// Keys and the wheel that mean more to a lesson than to any other text.
class PaneInput : public QObject
{
    Q_OBJECT

public:
    explicit PaneInput(ReaderPanes &panes);

    void setTranslates(bool translates) { m_translates = translates; } // Space asks for it

Q_SIGNALS:
    void zoomRequested(int steps);
    void translationRequested(); // of the row at which the reader is

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isTaken(const QObject *watched, QEvent *event);

    bool m_translates = false;
};

} // namespace Pistis
