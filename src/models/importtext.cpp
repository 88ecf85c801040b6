#include "models/importtext.h"

#include "core/shortened.h"
#include "models/labels.h"
#include "models/recordlabels.h"
#include "models/textlanguage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct ImportText
    {
        Q_DECLARE_TR_FUNCTIONS(ImportText)
    };

    QString quoted(QStringList names)
    {
        for (QString &name : names)
            name = ImportText::tr("“%1”").arg(name);
        return names.join(u", "_s);
    }

    QStringList countTexts(ImportKind kind, int added, int updated)
    {
        QStringList parts { kind == ImportKind::Customers ? ImportText::tr("%n new customer(s)", nullptr, added)
                                                          : ImportText::tr("%n new entry/entries", nullptr, added) };
        if (updated > 0)
            parts.append(ImportText::tr("%n changed", nullptr, updated));
        return parts;
    }

    QString entryLine(const ImportEntry &entry)
    {
        constexpr qsizetype most = 80;
        QStringList parts { entry.customer };
        if (!entry.words.isEmpty())
            parts.append(ImportText::tr("“%1”").arg(shortened(entry.words.simplified(), most)));
        if (entry.day.isValid())
            parts.append(dateLabel(entry.day));
        if (entry.time.isValid())
            parts.append(hourLabel(entry.time));
        const QString told = parts.join(u", "_s);
        const QString line = entry.kind == RecordKind::Customer
            ? told
            : ImportText::tr("%1: %2", "kind of entry: customer, words, day").arg(recordLabel(entry.kind), told);
        return entry.isNew ? line : ImportText::tr("%1 (changed)").arg(line);
    }

} // namespace

QString importCounts(const ImportBatch &batch)
{
    return countTexts(batch.kind, batch.added, batch.updated).join(u", "_s);
}

QStringList importEntries(const ImportReport &report)
{
    constexpr qsizetype most = 500; // nobody reads more, and a view of text takes long to be filled
    QStringList lines;
    for (const ImportEntry &entry : report.entries.first(std::min(most, report.entries.size())))
        lines.append(entryLine(entry));
    if (const int others = int(report.entries.size() - lines.size()))
        lines.append(ImportText::tr("and %n more", nullptr, others));
    return lines;
}

QString separatorLabel(QChar separator)
{
    return separator == u',' ? ImportText::tr("comma (,)")
        : separator == u';'  ? ImportText::tr("semicolon (;)")
                             : ImportText::tr("tab");
}

QStringList importNotes(const ImportReport &report)
{
    using enum ImportNote::Kind;
    QStringList sentences;
    for (const ImportNote &note : report.notes) {
        const auto told
            = [&note](const QString &sentence) { return sentence.arg(note.line).arg(note.text, note.known); };
        switch (note.kind) {
        case SameEmail:
            sentences.append(told(ImportText::tr("Line %1: “%2” has the e-mail address of “%3” and is taken as this "
                                                 "customer, who keeps the name of the book.")));
            break;
        case SamePhone:
            sentences.append(told(ImportText::tr("Line %1: “%2” has the phone number of “%3” and is taken as this "
                                                 "customer, who keeps the name of the book.")));
            break;
        case Merged:
            sentences.append(told(ImportText::tr("Line %1: “%2” was merged into “%3” and is taken as this customer.")));
            break;
        case Namesake:
            sentences.append(
                told(ImportText::tr("Line %1: “%2” is taken as another customer than “%3”, who is elsewhere.")));
            break;
        case DayFirst:
            sentences.append(
                ImportText::tr("Days like 03/04/2026 are read with the day first, since “%1” in line %2 can "
                               "be read in no other way.")
                    .arg(note.text)
                    .arg(note.line));
            break;
        case MonthFirst:
            sentences.append(ImportText::tr("Days like 03/04/2026 are read with the month first, since “%1” in line %2 "
                                            "can be read in no other way.")
                                 .arg(note.text)
                                 .arg(note.line));
            break;
        }
    }
    return sentences;
}

QString importSummary(const ImportReport &report, ImportKind kind)
{
    QStringList parts = countTexts(kind, report.added, report.updated);
    parts.append(ImportText::tr("%n already there", nullptr, report.unchanged));
    const int faults = int(report.faults.size());
    if (!report.isStored)
        parts.append(ImportText::tr("%n with a fault", nullptr, faults));
    else if (faults > 0)
        parts.append(ImportText::tr("%n skipped because of its fault", nullptr, faults));
    if (report.movedFirstContacts > 0)
        parts.append(ImportText::tr("%n first contact(s) moved to an earlier day", nullptr, report.movedFirstContacts));
    const QString counts = parts.join(u", "_s);
    const QString told = report.isStored ? ImportText::tr("Stored from “%1”: %2.").arg(report.file, counts)
                                         : ImportText::tr("Nothing is stored yet: %1.").arg(counts);
    if (report.unknownColumns.isEmpty())
        return told;
    return told + u' '
        + ImportText::tr("%n column(s) are not read, as Pistis knows no field of this name: %1.", nullptr,
            int(report.unknownColumns.size()))
              .arg(quoted(report.unknownColumns));
}

QString columnLabel(const QStringList &names)
{
    const auto inGreek = std::ranges::find_if(
        names, [](const QString &name) { return !name.isEmpty() && name.front().script() == QChar::Script_Greek; });
    QString label = isInterfaceGreek() && inGreek != names.end() ? *inGreek : names.value(0);
    label.replace(u'_', u' ');
    if (!label.isEmpty())
        label[0] = label.front().toTitleCase();
    return label;
}

} // namespace Pistis
