#include "app/importservice.h"

#include "app/importplan.h"
#include "app/store.h"
#include "core/folds.h"
#include "core/importbatch.h"
#include "exchange/calendarreader.h"
#include "exchange/csvreader.h"
#include "exchange/customerscsv.h"
#include "exchange/fileformat.h"
#include "exchange/textfile.h"
#include "exchange/vcardreader.h"
#include "exchange/visitscsv.h"
#include "storage/customfieldrepository.h"

#include <QFileInfo>

namespace Pistis {

namespace {

    constexpr qsizetype opsAtOnce = 1'000;

    ImportPlan refused(const QString &file, Fault::Reason reason)
    {
        return { .report = { .faults = { { .file = file, .reason = reason } } } };
    }

    // A calendar holds no customers, cards hold no visits.
    ImportPlan wrongKind(const QString &file) { return refused(file, Fault::Reason::WrongKind); }

    // Only a table has columns of which something could be told.
    QList<Fault> titlesOf(const QHash<QString, QString> &columns, const QString &file)
    {
        QStringList titles = columns.keys();
        titles.sort();
        QList<Fault> faults;
        for (const QString &title : std::as_const(titles))
            faults.append({ .file = file, .reason = Fault::Reason::UnknownTitle, .text = title });
        return faults;
    }

    struct Source
    {
        ImportKind kind = ImportKind::Customers;
        QString path {};
        ImportChoices choices {};
        QDate today {};
    };

    // The first lines as they were read, each cut where it is long.
    QString sampleOf(QStringView text)
    {
        constexpr int lines = 4;
        constexpr qsizetype longest = 200;
        QString sample;
        int taken = 0;
        for (qsizetype place = 0; place < text.size() && taken < lines; ++taken) {
            qsizetype end = text.indexOf(u'\n', place);
            end = end < 0 ? text.size() : end;
            if (taken > 0)
                sample += u'\n';
            QStringView line = text.mid(place, end - place);
            sample += (line.endsWith(u'\r') ? line.chopped(1) : line).left(longest);
            place = end + 1;
        }
        for (QChar &c : sample) {
            if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
                c = QChar::ReplacementCharacter;
        }
        return sample;
    }

    Result<ImportPlan> planned(
        Database &database, const Source &source, const DecodedText &decoded, const NewId &newId, const QUuid &person)
    {
        const QString &text = decoded.text;
        const QString name = QFileInfo(source.path).fileName();
        const bool customers = source.kind == ImportKind::Customers;
        if (formatOf(text) != FileFormat::Table && !source.choices.columns.isEmpty())
            return ImportPlan { .report = { .faults = titlesOf(source.choices.columns, name) } };
        switch (formatOf(text)) {
        case FileFormat::Card:
            return customers ? planCards(database, readCards(text, name), newId, source.today) : wrongKind(name);
        case FileFormat::Calendar:
            return customers
                ? wrongKind(name)
                : planCalendar(database, readCalendar(text, name, QTimeZone::systemTimeZone(), source.today), newId,
                    person, source.today);
        case FileFormat::Table:
            break;
        }
        const auto fields = CustomFieldRepository(database).all();
        if (!fields)
            return fields.error();
        const CsvReader reader(text, source.choices.separator);
        if (customers && !source.choices.isKindCertain && areOfVisits(reader.header(), source.choices, *fields))
            return refused(name, Fault::Reason::VisitTable);
        return customers ? planCustomers(
                   database, readCustomers(text, name, source.today, source.choices, *fields), newId, source.today)
                         : planVisits(database, readVisits(text, name, source.today, source.choices), newId, person);
    }

    Result<ImportPlan> planned(Database &database, const Source &source, const NewId &newId, const QUuid &person)
    {
        const auto read = readTextFile(source.path, largestTextFile, withWholeCharacters, source.choices.encoding);
        if (const auto *fault = std::get_if<Fault>(&read))
            return ImportPlan { .report = { .faults = { *fault } } };
        const auto &decoded = std::get<DecodedText>(read);
        auto plan = planned(database, source, decoded, newId, person);
        if (!plan)
            return plan;
        ImportPlan whole = *std::move(plan);
        whole.report.file = QFileInfo(source.path).fileName();
        const bool isTable = formatOf(decoded.text) == FileFormat::Table;
        whole.report.reading = { .encoding = decoded.encoding,
            .separator = isTable ? CsvReader(decoded.text, source.choices.separator).separator() : QChar(),
            .sample = sampleOf(decoded.text) };
        return whole;
    }

    // Appends ops in pieces, between which it tells how far it is and asks whether to go on.
    class Appender
    {
    public:
        Appender(OpWriter &writer, ImportProgress &progress)
            : m_writer(writer)
            , m_progress(progress)
        {
        }

        Result<void> add(const QList<Op> &ops)
        {
            m_ops.append(ops);
            ++m_progress.done;
            return m_ops.size() >= opsAtOnce ? flush() : Result<void>();
        }

        Result<void> flush()
        {
            if (m_progress.cancelled)
                return Error { .kind = Error::Kind::Cancelled };
            return m_ops.isEmpty() ? Result<void>() : m_writer.append(std::exchange(m_ops, {}));
        }

    private:
        OpWriter &m_writer;
        ImportProgress &m_progress;
        QList<Op> m_ops;
    };

    Result<void> store(OpWriter &writer, const Source &source, const ImportPlan &plan, ImportProgress &progress)
    {
        progress.total = plan.customers.size() + plan.changes.size() + plan.visits.size() + plan.others.size();
        Appender appender(writer, progress);
        const QUuid batch = writer.newId();
        QList<Op> parties { importOp(batch, source.kind, plan.report.file, plan.report) };
        for (const Person &person : plan.persons)
            parties.append(createOp(person.id, fieldsOf(person)));
        for (const Segment &segment : plan.segments)
            parties.append(createOp(segment.id, fieldsOf(segment)));
        if (progress.total > 0) {
            if (auto done = writer.append(parties); !done)
                return done;
            writer.markImport(batch);
        }
        for (ImportPlan::Change fresh : plan.customers) {
            if (fresh.after.owner.isNull())
                fresh.after.owner = writer.person();
            if (auto done = appender.add(fresh.ops()); !done)
                return done;
        }
        for (const ImportPlan::Change &change : plan.changes) {
            if (auto done = appender.add(change.ops()); !done)
                return done;
        }
        for (const Visit &visit : plan.visits) {
            if (auto done = appender.add({ visitOp(visit) }); !done)
                return done;
        }
        for (const QList<Op> &ops : plan.others) {
            if (auto done = appender.add(ops); !done)
                return done;
        }
        return appender.flush();
    }

} // namespace

QFuture<Result<ImportReport>> ImportService::preview(
    ImportKind kind, const QString &path, const ImportChoices &choices) const
{
    const Source source { kind, path, choices, m_store.clock().today() };
    return m_store.readBeside([source](Database &database) -> Result<ImportReport> {
        const auto plan = planned(database, source, [] { return QUuid::createUuid(); }, {});
        return plan ? Result<ImportReport>(plan->report) : plan.error();
    });
}

QFuture<Result<ImportReport>> ImportService::import(
    ImportKind kind, const QString &path, const ImportChoices &choices, std::shared_ptr<ImportProgress> progress) const
{
    if (!progress)
        progress = std::make_shared<ImportProgress>();
    const Source source { kind, path, choices, m_store.clock().today() };
    return m_store.write([source, progress](OpWriter &writer) -> Result<ImportReport> {
        const auto newId = [&writer] { return writer.newId(); };
        const auto plan = planned(writer.database(), source, newId, writer.person());
        if (!plan)
            return plan.error();
        ImportReport report = plan->report;
        if (!report.faults.isEmpty() && (!source.choices.skipFaults || report.rows() == 0))
            return report;
        if (auto done = store(writer, source, *plan, *progress); !done)
            return done.error();
        report.isStored = true;
        return report;
    });
}

} // namespace Pistis
