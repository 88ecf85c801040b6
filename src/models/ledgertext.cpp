#include "models/ledgertext.h"

#include "evidence/proportion.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct LedgerText
    {
        Q_DECLARE_TR_FUNCTIONS(LedgerText)
    };

    QString percent(double share) { return QLocale().toString(share * 100, 'f', 0) + u'%'; }

    QString number(double value)
    {
        const bool whole = value == double(int(value));
        return QLocale().toString(value, 'f', whole ? 0 : 1);
    }

    QString sideText(const PromiseLedger &ledger, const QString &share)
    {
        const int n = ledger.counted();
        const Proportion proportion = wilson95(ledger.onTime, n);
        QStringList parts { share.arg(QLocale().toString(ledger.onTime), QLocale().toString(n),
            percent(proportion.value), percent(proportion.lower), percent(proportion.upper)) };
        if (const auto late = ledger.medianLateness())
            parts.append(
                LedgerText::tr("%n kept late (median lateness in days: %1)", nullptr, ledger.late).arg(number(*late)));
        if (ledger.movedLate > 0)
            parts.append(LedgerText::tr("%n moved only after its day", nullptr, ledger.movedLate));
        if (ledger.overdue > 0)
            parts.append(LedgerText::tr("%n overdue", nullptr, ledger.overdue));
        if (ledger.broken > 0)
            parts.append(LedgerText::tr("%n broken", nullptr, ledger.broken));
        return parts.join(u" · "_s);
    }

} // namespace

QStringList ledgerTexts(const PromiseLedgers &ledgers)
{
    QStringList texts;
    if (ledgers.ours.counted() > 0)
        texts.append(sideText(ledgers.ours, LedgerText::tr("Your promises kept on time: %1 of %2 (%3, %4 to %5)")));
    if (ledgers.theirs.counted() > 0)
        texts.append(
            sideText(ledgers.theirs, LedgerText::tr("Promises of customers kept on time: %1 of %2 (%3, %4 to %5)")));
    return texts;
}

QStringList responseTexts(const ResponseTimes &times)
{
    const auto filled = [](const QString &text, const Quantiles &quantiles) {
        return text.arg(number(quantiles.median), number(quantiles.p90));
    };
    QStringList texts;
    if (times.answer.n > 0)
        texts.append(
            filled(LedgerText::tr("Answered after %1 business hours in the median, 9 of 10 within %2 (%n answer(s))",
                       nullptr, times.answer.n),
                times.answer));
    if (times.close.n > 0)
        texts.append(
            filled(LedgerText::tr("Closed after %1 business hours in the median, 9 of 10 within %2 (%n request(s))",
                       nullptr, times.close.n),
                times.close));
    return texts;
}

} // namespace Pistis
