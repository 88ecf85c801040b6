#include "cli/taskcommand.h"

#include "app/customerservice.h"
#include "app/taskservice.h"
#include "cli/clibook.h"
#include "cli/commandtable.h"
#include "core/folds.h"
#include "exchange/daytext.h"
#include "models/tasktext.h"

#include <QCommandLineParser>
#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct TaskStep
    {
        QString day {}; // the option that gives one; empty: none
        std::function<QFuture<Result<void>>(TaskService &, const QUuid &, const QDate &)> take {};
    };

    const QHash<QString, TaskStep> &steps()
    {
        const auto plain = [](QFuture<Result<void>> (TaskService::*step)(const QUuid &)) {
            return TaskStep { .take
                = [step](TaskService &tasks, const QUuid &id, const QDate &) { return (tasks.*step)(id); } };
        };
        const auto dated = [](const QString &option,
                               QFuture<Result<void>> (TaskService::*step)(const QUuid &, const QDate &)) {
            return TaskStep { .day = option, .take = [step](TaskService &tasks, const QUuid &id, const QDate &day) {
                                 return (tasks.*step)(id, day);
                             } };
        };
        static const QHash<QString, TaskStep> all { { u"start"_s, plain(&TaskService::start) },
            { u"done"_s, dated(u"day"_s, &TaskService::complete) },
            { u"defer"_s, dated(u"until"_s, &TaskService::defer) }, { u"cancel"_s, plain(&TaskService::cancel) },
            { u"reopen"_s, plain(&TaskService::reopen) }, { u"delete"_s, plain(&TaskService::remove) } };
        return all;
    }

    int taskMisused(CliContext &context)
    {
        context.err << "pistis-cli task " << taskUsage << Qt::endl;
        return Usage;
    }

    int failedWord(CliContext &context, Fault::Reason reason, const QString &word)
    {
        return failed(context, { Fault { .file = u"task"_s, .reason = reason, .text = word } });
    }

    int add(CliContext &context, const QCommandLineParser &parser, const QStringList &words)
    {
        const auto text = [&parser](const QString &option) { return parser.value(option); };
        const QDate due = writtenDay(text(u"due"_s));
        if (!due.isValid() && parser.isSet(u"due"_s))
            return failedWord(context, Fault::Reason::BadDate, text(u"due"_s));
        const auto priority = parser.isSet(u"priority"_s) ? taskPriorityOf(text(u"priority"_s)) : TaskPriority::Normal;
        if (!priority)
            return failedWord(context, Fault::Reason::BadWord, text(u"priority"_s));
        const auto status = parser.isSet(u"status"_s) ? writtenTaskStatus(text(u"status"_s)) : TaskStatus::NotStarted;
        if (!status)
            return failedWord(context, Fault::Reason::BadWord, text(u"status"_s));
        CliBook book(context);
        const auto customer = book.changedCustomer(words[0]);
        if (const int *code = std::get_if<int>(&customer))
            return *code;
        const Task task { .customer = std::get<QUuid>(customer),
            .title = words[1],
            .note = text(u"note"_s),
            .due = due,
            .priority = *priority,
            .status = *status,
            .doneOn = *status == TaskStatus::Completed ? book.clock().today() : QDate() };
        const auto id = awaited(TaskService(book.store()).add(task));
        if (!id)
            return failed(context, id.error());
        context.out << "saved " << idText(*id) << Qt::endl;
        return Done;
    }

    int take(CliContext &context, const QCommandLineParser &parser, const TaskStep &step, const QString &id)
    {
        const QString text = step.day.isEmpty() ? QString() : parser.value(step.day);
        const QDate day = writtenDay(text);
        if (!text.isEmpty() && !day.isValid())
            return failedWord(context, Fault::Reason::BadDate, text);
        CliBook book(context);
        if (const int code = book.open(CliBook::Use::Change); code != Done)
            return code;
        TaskService tasks(book.store());
        const auto done = awaited(step.take(tasks, QUuid::fromString(id), day));
        return done ? int(Done) : failed(context, done.error());
    }

    Result<QList<NamedTask>> tasksOf(Store &store, const QUuid &customer, bool all)
    {
        const auto summary = awaited(CustomerService(store).customer(customer));
        const auto records = awaited(CustomerService(store).records(customer));
        if (!summary || !records)
            return !summary ? summary.error() : records.error();
        QList<NamedTask> tasks;
        for (const Task &task : records->tasks) {
            if (all || task.isOpen())
                tasks.append({ .task = task, .customerName = summary->customer.name });
        }
        return tasks;
    }

    int list(CliContext &context, const QString &name, bool all)
    {
        CliBook book(context);
        if (const int code = book.open(CliBook::Use::Read); code != Done)
            return code;
        const auto customer = name.isEmpty() ? std::variant<QUuid, int>() : book.customer(name);
        if (const int *code = std::get_if<int>(&customer))
            return *code;
        const auto tasks = name.isEmpty() ? awaited(TaskService(book.store()).open())
                                          : tasksOf(book.store(), std::get<QUuid>(customer), all);
        if (!tasks)
            return failed(context, tasks.error());
        for (const auto &[task, customerName] : *tasks)
            context.out << idText(task.id) << '\t' << dayText(task.due) << '\t' << wordOf(task.priority) << '\t'
                        << standingLabel(task, book.clock().today()) << '\t' << customerName << '\t' << task.title
                        << '\n';
        context.out.flush();
        return Done;
    }

} // namespace

int runTask(CliContext &context, const QStringList &args)
{
    const QString what = args.value(0);
    QCommandLineParser parser;
    QStringList options;
    if (what == u"add")
        options = { u"due"_s, u"priority"_s, u"status"_s, u"note"_s };
    else if (const QString day = steps().value(what).day; !day.isEmpty())
        options = { day };
    for (const QString &option : std::as_const(options))
        parser.addOption({ option, {}, option });
    if (what == u"list")
        parser.addOption(QCommandLineOption(u"all"_s));
    if (!parseArguments(parser, u"task"_s, args.mid(1), context))
        return Usage;
    const QStringList words = parser.positionalArguments();
    if (what == u"add" && words.size() == 2)
        return add(context, parser, words);
    if (what == u"list" && words.size() <= 1) {
        const bool all = parser.isSet(u"all"_s);
        return all && words.isEmpty() ? taskMisused(context) : list(context, words.value(0), all);
    }
    if (steps().contains(what) && words.size() == 1)
        return take(context, parser, steps()[what], words[0]);
    return taskMisused(context);
}

} // namespace Pistis
