#include "core/promise.h"

#include "core/textcheck.h"
#include "core/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr Words<PromisedBy, 2> sides { { { PromisedBy::Us, "us"_L1 }, { PromisedBy::Customer, "customer"_L1 } } };
    constexpr Words<PromiseState, 4> states { { { PromiseState::Open, "open"_L1 }, { PromiseState::Kept, "kept"_L1 },
        { PromiseState::Broken, "broken"_L1 }, { PromiseState::Cancelled, "cancelled"_L1 } } };

} // namespace

Result<Promise> cleaned(Promise promise)
{
    const auto words = cleanedText(promise.words, u"promise.words"_s);
    if (!words)
        return words.error();
    promise.words = *words;
    if (promise.words.isEmpty())
        return invalid(u"promise.words"_s);
    if (promise.customer.isNull())
        return invalid(u"promise.customer"_s);
    if (!promise.due.isValid())
        return invalid(u"promise.due"_s);
    return promise;
}

QDate proposedDue(const QDate &today, const QDate &due)
{
    constexpr int usualDays = 7;
    return (due.isValid() && due > today ? due : today).addDays(usualDays);
}

PromiseStanding standingOf(const Promise &promise, const QDate &today)
{
    switch (promise.state) {
    case PromiseState::Kept:
        return promise.doneOn > promise.due || promise.redatedLate ? PromiseStanding::KeptLate : PromiseStanding::Kept;
    case PromiseState::Broken:
        return PromiseStanding::Broken;
    case PromiseState::Cancelled:
        return PromiseStanding::Withdrawn;
    case PromiseState::Open:
        break;
    }
    if (promise.due < today)
        return PromiseStanding::Overdue;
    if (promise.redatedLate)
        return PromiseStanding::RenegotiatedLate;
    return promise.redatedInTime ? PromiseStanding::Renegotiated : PromiseStanding::NotYetDue;
}

int daysLate(const Promise &promise)
{
    const QDate due = promise.missedDue.isValid() ? promise.missedDue : promise.due;
    return std::max(0, int(due.daysTo(promise.doneOn)));
}

QString wordOf(PromisedBy by) { return wordIn(sides, by); }

QString wordOf(PromiseState state) { return wordIn(states, state); }

std::optional<PromisedBy> promisedByOf(QStringView word) { return valueIn(sides, word); }

std::optional<PromiseState> promiseStateOf(QStringView word) { return valueIn(states, word); }

} // namespace Pistis
