#pragma once

#include <QHash>
#include <QObject>
#include <QUuid>

class QToolButton;

namespace Pistis {

class LessonReader;
class ReaderPane;

// A mark beside each sentence of the reader that has notes; it says them and leads to them.
class NoteMarks : public QObject
{
    Q_OBJECT

public:
    struct Mark
    {
        QString tip {};
        QString icon {};
        QUuid note {}; // the first of the sentence

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    explicit NoteMarks(LessonReader &reader);

    void setMarks(const QHash<qsizetype, Mark> &marks); // by link

Q_SIGNALS:
    void chosen(const QUuid &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void place();
    ReaderPane *pane() const; // the first one in view

    LessonReader &m_reader;
    QHash<qsizetype, Mark> m_marks;
    QHash<qsizetype, QToolButton *> m_buttons;
};

} // namespace Pistis
