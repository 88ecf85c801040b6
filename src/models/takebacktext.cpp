#include "models/takebacktext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct TakeBackText
    {
        Q_DECLARE_TR_FUNCTIONS(TakeBackText)
    };

} // namespace

QString importKindLabel(ImportKind kind)
{
    return kind == ImportKind::Customers ? TakeBackText::tr("Customers")
                                         : TakeBackText::tr("Visits, promises and tasks");
}

QString takeBackSummary(const TakeBackReport &report)
{
    QStringList done;
    if (report.customers > 0)
        done.append(TakeBackText::tr("%n customer(s) deleted", nullptr, report.customers));
    if (report.visits > 0)
        done.append(TakeBackText::tr("%n visit(s) deleted", nullptr, report.visits));
    if (report.promises > 0)
        done.append(TakeBackText::tr("%n promise(s) deleted", nullptr, report.promises));
    if (report.tasks > 0)
        done.append(TakeBackText::tr("%n task(s) deleted", nullptr, report.tasks));
    if (report.parties > 0)
        done.append(TakeBackText::tr("%n segment(s) and person(s) deleted", nullptr, report.parties));
    if (report.fields > 0)
        done.append(TakeBackText::tr("%n field(s) as before", nullptr, report.fields));
    if (report.contacts > 0)
        done.append(TakeBackText::tr("%n added detail(s) removed", nullptr, report.contacts));
    QStringList sentences { done.isEmpty()
            ? TakeBackText::tr("“%1” is taken back: nothing of it was left in the book.").arg(report.file)
            : TakeBackText::tr("“%1” is taken back: %2.").arg(report.file, done.join(u", "_s)) };
    if (report.changedSince > 0)
        sentences.append(TakeBackText::tr("%n field(s) were changed since and stay.", nullptr, report.changedSince));
    if (report.mergedSince > 0)
        sentences.append(TakeBackText::tr("%n customer(s) stay, as others were merged into them since; separate these "
                                          "first if they are to go.",
            nullptr, report.mergedSince));
    if (report.laterEntries > 0)
        sentences.append(
            TakeBackText::tr("%n visit(s), request(s), promise(s) and task(s) of the deleted customers went "
                             "with them.",
                nullptr, report.laterEntries));
    return sentences.join(u' ');
}

} // namespace Pistis
