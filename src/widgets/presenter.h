#pragma once

#include "models/lessonrows.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScreen;

namespace Pistis {

// The lesson for a room: one pair at a time in both languages, as large as the screen allows.
class Presenter : public QWidget
{
    Q_OBJECT

public:
    explicit Presenter(QWidget *parent = nullptr);

    void setFamilies(const QString &greek, const QString &english); // of running text; empty: the usual one
    void setRows(const LessonRows &rows);
    void start(int sentence = 0, const QScreen *here = nullptr); // on another screen than here, where there is one

    int item() const { return m_item; }
    int sentence() const; // the first one of the item, from 0
    int items() const { return int(m_items.size()); }
    bool isBlack() const;

Q_SIGNALS:
    void itemChanged(int item);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showItem(int item);
    void setBlack(bool black);
    void fitLetters();
    void showNumber();
    void showTime();

    LessonRows m_items;
    int m_item = 0;
    QLabel *m_greek;
    QLabel *m_english;
    QLabel *m_number;
    QLabel *m_clock;
    QWidget *m_curtain;
    QString m_greekFamily;
    QString m_englishFamily;
    QTimer m_tick;
};

} // namespace Pistis
