#pragma once

#include <QList>
#include <QObject>

class QAction;
class QPoint;

namespace Pistis {

class LessonReader;
class ReaderPane;

// What can be done with the pair of sentences at which the reader is, on a right click and on Enter.
class PairMenu : public QObject
{
    Q_OBJECT

public:
    PairMenu(LessonReader &reader, const QList<QAction *> &actions); // null: a line between them

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(ReaderPane &pane, const QPoint &place);

    QList<QAction *> m_actions;
};

} // namespace Pistis
