#include "models/likenesstext.h"

#include "core/importnote.h"
#include "models/labels.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct LikenessText
    {
        Q_DECLARE_TR_FUNCTIONS(LikenessText)
    };

} // namespace

QString alikeHint(const AlikeCustomer &alike, const QDate &today)
{
    const QString hint = customerHint(alike.summary, today);
    const QString &name = alike.summary.customer.name;
    switch (alike.likeness) {
    case Likeness::Email:
        return LikenessText::tr("There is already a customer with this e-mail address: %1, %2.").arg(name, hint);
    case Likeness::Phone:
        return LikenessText::tr("There is already a customer with this phone number: %1, %2.").arg(name, hint);
    case Likeness::Name:
        return LikenessText::tr("There is already a customer of this name: %1.").arg(hint);
    }
    Q_UNREACHABLE();
}

QString proposalText(const QList<AlikeCustomer> &candidates)
{
    if (candidates.isEmpty())
        return {};
    const Likeness likeness = candidates.constFirst().likeness;
    const QString why = likeness == Likeness::Email
        ? LikenessText::tr("Proposed because the e-mail address is the same.")
        : likeness == Likeness::Phone ? LikenessText::tr("Proposed because the phone number is the same.")
                                      : LikenessText::tr("Proposed because the name is the same.");
    if (candidates.size() == 1)
        return why;
    QStringList others;
    for (const AlikeCustomer &other : candidates.mid(1))
        others.append(placed(other.summary.customer.name, other.summary.customer.region));
    return why + u' '
        + LikenessText::tr("%n more may be the same customer: %1.", nullptr, int(others.size()))
              .arg(others.join(u", "_s));
}

} // namespace Pistis
