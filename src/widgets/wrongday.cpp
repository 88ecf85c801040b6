#include "widgets/wrongday.h"

#include "widgets/dayedit.h"

#include <algorithm>

namespace Pistis {

DayEdit *wrongDayIn(const QWidget &form)
{
    const QList<DayEdit *> all = form.findChildren<DayEdit *>();
    const auto wrong = std::ranges::find_if(
        all, [&form](const DayEdit *edit) { return edit->isWrong() && edit->isEnabled() && edit->isVisibleTo(&form); });
    return wrong == all.end() ? nullptr : *wrong;
}

void hideOnceMended(QWidget &refusal, const QWidget &form)
{
    for (const DayEdit *edit : form.findChildren<DayEdit *>()) {
        QObject::connect(edit, &DayEdit::mended, &refusal, [&refusal, &form] {
            if (!wrongDayIn(form))
                refusal.hide();
        });
    }
}

} // namespace Pistis
