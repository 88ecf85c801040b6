#pragma once

#include <QDateEdit>

namespace Pistis {

// A day that is always there, with a calendar to choose it from and all four digits of the year.
class DayEdit : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override; // Tab leaves the whole day
};

} // namespace Pistis
