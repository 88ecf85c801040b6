#include "models/importtext.h"

#include "models/textlanguage.h"

#include <QCoreApplication>
#include <QStringList>

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

} // namespace

QString separatorLabel(QChar separator)
{
    return separator == u',' ? ImportText::tr("comma (,)")
        : separator == u';'  ? ImportText::tr("semicolon (;)")
                             : ImportText::tr("tab");
}

QString importSummary(const ImportReport &report, ImportKind kind)
{
    QStringList parts;
    const bool customers = kind == ImportKind::Customers;
    parts.append(customers ? ImportText::tr("%n new customer(s)", nullptr, report.added)
                           : ImportText::tr("%n new visit(s)", nullptr, report.added));
    if (customers)
        parts.append(ImportText::tr("%n with news", nullptr, report.updated));
    parts.append(ImportText::tr("%n already there", nullptr, report.unchanged));
    parts.append(ImportText::tr("%n with a fault", nullptr, int(report.faults.size())));
    if (report.movedFirstContacts > 0)
        parts.append(ImportText::tr("%n first contact(s) moved to an earlier day", nullptr, report.movedFirstContacts));
    const QString counts = parts.join(u", "_s);
    const QString told = report.isStored ? ImportText::tr("Stored: %1.").arg(counts)
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
