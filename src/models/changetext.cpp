#include "models/changetext.h"

#include "models/importtext.h"

#include <QCoreApplication>

namespace Pistis {

namespace {

    struct ChangeText
    {
        Q_DECLARE_TR_FUNCTIONS(ChangeText)
    };

} // namespace

// A customer is touched by each of its entries: it is named only where nothing else was.
QString changeText(const ChangeSet &changes)
{
    const auto of = [](const QSet<QUuid> &records) { return int(records.size()); };
    const int customers = of(changes.customers);
    const bool isBack = changes.way == ChangeSet::Way::Undone; // by what makes up for it
    if (isBack ? changes.separates : changes.merges)
        return ChangeText::tr("merge of %n customer(s)", nullptr, customers);
    if (isBack ? changes.merges : changes.separates)
        return ChangeText::tr("separation of %n customer(s)", nullptr, customers);
    QStringList parts;
    if (const int visits = of(changes.visits))
        parts.append(ChangeText::tr("%n visit(s)", nullptr, visits));
    if (const int requests = of(changes.requests))
        parts.append(ChangeText::tr("%n request(s)", nullptr, requests));
    if (const int promises = of(changes.promises))
        parts.append(ChangeText::tr("%n promise(s)", nullptr, promises));
    if (const int tasks = of(changes.tasks))
        parts.append(ChangeText::tr("%n task(s)", nullptr, tasks));
    if (const int notes = of(changes.notes))
        parts.append(ChangeText::tr("%n note(s) on a lesson", nullptr, notes));
    if (parts.isEmpty() && customers > 0)
        parts.append(ChangeText::tr("%n customer(s)", nullptr, customers));
    if (parts.isEmpty() && !changes.persons.isEmpty())
        parts.append(ChangeText::tr("people of the book"));
    if (parts.isEmpty() && changes.customFields)
        parts.append(ChangeText::tr("own fields"));
    if (parts.isEmpty())
        parts.append(ChangeText::tr("rules of the book"));
    return parts.join(QStringLiteral(", "));
}

QString changeText(const ImportBatch &batch)
{
    return ChangeText::tr("import of “%1” (%2)", "name of the file, what came in").arg(batch.file, importCounts(batch));
}

} // namespace Pistis
