#pragma once

#include <QDate>
#include <QLineEdit>

class QAction;

namespace Pistis {

// A line for a day that may stay empty; Alt+Down or the button in it opens a calendar.
class DayLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayLine(const QDate &today, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void openCalendar();

    QDate m_today;
    QAction *m_calendarAction;
};

} // namespace Pistis
