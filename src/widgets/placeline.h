#pragma once

#include "models/lessonrows.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace Pistis {

// The line below a lesson: at which sentence its reader is, and buttons that concern the place.
class PlaceLine : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceLine(QWidget *parent = nullptr);

    void addButton(QAction *action);
    void showPlace(const LessonRows &rows, int greekRow, int englishRow); // -1: at none
    void showPair(const QString &words); // how sure the pair is and why; empty: nothing is said

private:
    QHBoxLayout *m_layout;
    QLabel *m_position;
    QLabel *m_pair;
};

} // namespace Pistis
