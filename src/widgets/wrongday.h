#pragma once

class QWidget;

namespace Pistis {

class DayEdit;

// The first one of a form in which no day was typed; null: none.
DayEdit *wrongDayIn(const QWidget &form);

// What refuses a day goes once each of the form's days is one again.
void hideOnceMended(QWidget &refusal, const QWidget &form);

} // namespace Pistis
