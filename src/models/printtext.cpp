#include "models/printtext.h"

#include "core/localday.h"
#include "models/contacttext.h"
#include "models/conversationtext.h"
#include "models/labels.h"
#include "models/nextactiontext.h"
#include "models/tasktext.h"
#include "models/timelinemodel.h"
#include "models/visitwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct PrintText
    {
        Q_DECLARE_TR_FUNCTIONS(PrintText)
    };

    constexpr int notesLines = 4;

    QString html(const QString &text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); }

    QString row(const QList<std::pair<int, QString>> &cells) // width in per cent, HTML
    {
        QString line = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><tr>"_s;
        for (const auto &[width, text] : cells)
            line += u"<td width=\"%1%\">"_s.arg(width) + text + u"</td>"_s;
        return line + u"</tr></table>"_s;
    }

    PrintDocument document(const QString &title, const QDate &today)
    {
        return { .title = title,
            .date = QLocale().toString(today, QLocale::LongFormat),
            .pageLine = PrintText::tr("Page %1 of %2") };
    }

    QString line(const QString &label, const QString &text)
    {
        return text.isEmpty() ? QString() : u"<p><b>"_s + html(label) + u"</b> "_s + html(text) + u"</p>"_s;
    }

    QString list(const QString &label, const QStringList &entries)
    {
        if (entries.isEmpty())
            return {};
        QString text = u"<p><b>"_s + html(label) + u"</b></p><ul>"_s;
        for (const QString &entry : entries)
            text += u"<li>"_s + html(entry) + u"</li>"_s;
        return text + u"</ul>"_s;
    }

    QString reached(const QList<Contact> &contacts)
    {
        QString lines;
        for (const Contact &contact : contacts) {
            const QString label = contact.label.isEmpty()
                ? kindLabel(contact.kind)
                : PrintText::tr("%1 (%2)", "kind of telephone number or address, its label")
                      .arg(kindLabel(contact.kind), labelText(contact.label));
            lines += line(PrintText::tr("%1:").arg(label), contact.value);
        }
        return lines;
    }

    QStringList openRequests(const QList<Request> &requests, const QDate &today)
    {
        QStringList open;
        for (const Request &request : requests) {
            if (!request.isWaitingForAnswer() && request.status != RequestStatus::Waiting)
                continue;
            const QDate asked = localDay(request.askedAt);
            const QString wanted = wantedText(request);
            const QString words = wanted.isEmpty() ? askedText(request) : askedText(request) + u" – "_s + wanted;
            open.append(PrintText::tr("%1 (%2, %3)", "words of a request, its day, its state")
                            .arg(words, dayLabel(asked, today), statusLabel(request.status)));
        }
        return open;
    }

    QStringList openPromises(const QList<Promise> &promises, const QDate &today)
    {
        QStringList open;
        for (const Promise &promise : promises) {
            if (!promise.isOpen())
                continue;
            const QString due = dayLabel(promise.due, today);
            open.append(promise.by == PromisedBy::Us
                    ? PrintText::tr("%1 (due %2)", "words of a promise, its day").arg(promise.words, due)
                    : PrintText::tr("%1 (promised by the customer, due %2)").arg(promise.words, due));
        }
        return open;
    }

    QStringList openTasks(const QList<Task> &tasks, const QDate &today)
    {
        QStringList open;
        for (const Task &task : tasks) {
            if (!task.isOpen())
                continue;
            const QString state = standingLabel(task, today);
            open.append(task.due.isValid() ? PrintText::tr("%1 (due %2, %3)", "a task, its day, its state")
                                                 .arg(taskLine(task), dayLabel(task.due, today), state)
                                           : PrintText::tr("%1 (%2)", "a task, its state").arg(taskLine(task), state));
        }
        return open;
    }

    QString lastWords(const QList<Visit> &visits)
    {
        const auto words = [](const Visit &visit) { return TimelineModel::bodyText({ visit }); };
        const auto last = std::ranges::find_if(visits,
            [&words](const Visit &visit) { return visit.status == VisitStatus::Held && !words(visit).isEmpty(); });
        return last == visits.end() ? QString() : PrintText::tr("%1, %2").arg(dateLabel(last->day), words(*last));
    }

    // With what is to be known before leaving.
    QStringList plannedVisits(const QList<Visit> &visits)
    {
        QStringList planned;
        for (const Visit &visit : visits) {
            if (visit.status != VisitStatus::Planned)
                continue;
            const QString words = TimelineModel::bodyText({ visit });
            const QString when = plannedForText(visit.type, dateLabel(visit.day));
            planned.prepend(words.isEmpty() ? when : PrintText::tr("%1, %2").arg(when, words));
        }
        return planned;
    }

    // Who, where, when last and next, and what is open.
    QString head(const CustomerSheet &sheet, const QDate &today)
    {
        const CustomerSummary &summary = sheet.summary;
        const Customer &customer = summary.customer;
        const QString due = dueLabel(summary).isEmpty() ? customerHint(summary, today) : dueSentence(summary, today);
        QStringList where;
        for (const QString &part : { summary.parentName, customer.region }) {
            if (!part.isEmpty())
                where.append(part);
        }
        if (!summary.segmentName.isEmpty())
            where.append(PrintText::tr("Segment: %1").arg(summary.segmentName));
        return u"<h2>"_s + html(customer.name) + u"</h2>"_s
            + (where.isEmpty() ? QString() : u"<p>"_s + html(where.join(u" · "_s)) + u"</p>"_s)
            + reached(sheet.contacts) + line(PrintText::tr("Next:"), due)
            + line(PrintText::tr("In your words:"), customer.note)
            + line(PrintText::tr("Last noted:"), lastWords(sheet.records.visits))
            + list(PrintText::tr("Planned"), plannedVisits(sheet.records.visits))
            + list(PrintText::tr("Open requests"), openRequests(sheet.records.requests, today))
            + list(PrintText::tr("Open promises"), openPromises(sheet.records.promises, today))
            + list(PrintText::tr("Open tasks"), openTasks(sheet.records.tasks, today));
    }

} // namespace

PrintDocument listDocument(
    const QList<CustomerSummary> &customers, CustomerQuery::List list, const QString &title, const QDate &today)
{
    PrintDocument paper = document(title, today);
    std::optional<Bucket> shown;
    for (const CustomerSummary &summary : customers) {
        QString heading;
        const Bucket bucket = bucketOf(summary.agendaDay, summary.agendaCause, today);
        if (list == CustomerQuery::List::Agenda && shown != bucket)
            heading = u"<h3>"_s + html(bucketLabel(bucket)) + u"</h3>"_s;
        shown = bucket;
        const Customer &customer = summary.customer;
        QString name = u"<b>"_s + html(customer.name) + u"</b>"_s;
        if (!customer.region.isEmpty())
            name += u" · "_s + html(customer.region);
        paper.blocks.append(heading
            + row({ { 14, html(dateLabel(summary.agendaDay)) }, { 43, name },
                { 43, html(listedReason(summary, today)) } }));
    }
    if (paper.blocks.isEmpty())
        paper.blocks.append(u"<p>"_s + html(PrintText::tr("No customer is in this list.")) + u"</p>"_s);
    return paper;
}

PrintDocument queueDocument(const QList<NextAction> &actions, const QString &title, const QDate &today)
{
    PrintDocument paper = document(title, today);
    std::optional<Urgency> shown;
    for (const NextAction &action : actions) {
        const Urgency urgency = urgencyOf(action.cause);
        const QString heading = shown == urgency ? QString() : u"<h3>"_s + html(urgencyLabel(urgency)) + u"</h3>"_s;
        shown = urgency;
        paper.blocks.append(heading
            + row({ { 30, u"<b>"_s + html(action.name) + u"</b><br>"_s + html(actionText(action)) },
                { 70, html(becauseLine(action, today)) + u"<br>"_s + html(otherwiseLine(action, today)) } }));
    }
    if (paper.blocks.isEmpty())
        paper.blocks.append(u"<p>"_s + html(PrintText::tr("Nothing waits.")) + u"</p>"_s);
    return paper;
}

PrintDocument visitSheets(const QList<CustomerSheet> &sheets, const QDate &today)
{
    PrintDocument paper = document(PrintText::tr("Visit sheet"), today);
    const QString room
        = u"<p><b>"_s + html(PrintText::tr("Notes")) + u"</b></p>"_s + u"<p>&nbsp;</p><hr>"_s.repeated(notesLines);
    for (const CustomerSheet &sheet : sheets)
        paper.blocks.append(head(sheet, today) + room);
    if (paper.blocks.isEmpty())
        paper.blocks.append(u"<p>"_s + html(PrintText::tr("No customer is in this list.")) + u"</p>"_s);
    return paper;
}

PrintDocument customerDocument(const CustomerSheet &sheet, const QDate &today)
{
    PrintDocument paper = document(sheet.summary.customer.name, today);
    const QList<TimelineEntry> entries = TimelineModel::entriesIn(sheet.records);
    const QString heading = entries.isEmpty() ? QString() : u"<h3>"_s + html(PrintText::tr("History")) + u"</h3>"_s;
    paper.blocks.append(head(sheet, today) + heading);
    for (const TimelineEntry &entry : entries)
        paper.blocks.append(row({ { 14, html(dateLabel(entry.day())) }, { 14, html(TimelineModel::kindText(entry)) },
            { 54, html(TimelineModel::bodyText(entry)) }, { 18, html(TimelineModel::stateText(entry, today)) } }));
    return paper;
}

} // namespace Pistis
