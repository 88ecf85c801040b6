#include "widgets/printjob.h"

#include "app/deliver.h"
#include "models/printtext.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Pistis {

PrintJob::PrintJob(Store &store, const PrintSource &source, QObject *parent)
    : QObject(parent)
    , m_service(store)
    , m_queue(store)
    , m_notes(store)
    , m_source(source)
{
}

void PrintJob::start(What what, Who who, const HandoutChoices &handout, const Output &output)
{
    m_output = output;
    switch (what) {
    case What::List:
        return m_source.isQueue ? readQueue() : readList();
    case What::CustomerPage:
        return readCustomer();
    case What::VisitSheets:
        return readSheets(who);
    case What::LessonHandout:
        return readLesson(handout);
    }
}

// What was found becomes a document; what could not be read ends the job.
template <typename Found, typename Set> void PrintJob::setFound(const QFuture<Result<Found>> &reading, Set set)
{
    deliver(reading, this, [this, set](const Result<Found> &found) {
        if (found)
            set(*found);
        else
            Q_EMIT finished(found.error());
    });
}

void PrintJob::readList()
{
    setFound(m_service.list(m_source.list, m_progress), [this](const QList<CustomerSummary> &list) {
        write(listDocument(list, m_source.list.list, m_source.listTitle, m_source.list.today));
    });
}

void PrintJob::readQueue()
{
    CustomerQuery query = m_source.list;
    query.limit = mostSuggestionsOnPaper;
    setFound(m_queue.queue(query), [this](const QList<NextAction> &queue) {
        write(queueDocument(queue, m_source.listTitle, m_source.list.today));
    });
}

void PrintJob::readLesson(const HandoutChoices &choices)
{
    setFound(m_notes.ofLesson(m_source.lesson->lesson), [this, choices](const LessonNotes &notes) {
        const auto set = [lesson = *m_source.lesson, placed = notes.placed, choices, today = m_source.list.today] {
            return handoutDocument(lesson, placed, choices, today);
        };
        deliver(QtConcurrent::run(set), this, [this](const PrintDocument &document) { write(document); });
    });
}

void PrintJob::readCustomer()
{
    setFound(m_service.sheets({ m_source.customer }, m_progress), [this](const QList<CustomerSheet> &sheets) {
        if (sheets.isEmpty())
            return Q_EMIT finished(Error { .kind = Error::Kind::NotFound, .subject = u"customer"_s });
        write(customerDocument(sheets.constFirst(), m_source.list.today));
    });
}

void PrintJob::readSheets(Who who)
{
    setFound(
        sheetsOf(who), [this](const QList<CustomerSheet> &sheets) { write(visitSheets(sheets, m_source.list.today)); });
}

QFuture<Result<QList<CustomerSheet>>> PrintJob::sheetsOf(Who who) const
{
    switch (who) {
    case Who::Marked:
        return m_service.sheets(m_source.marked, m_progress);
    case Who::Chosen:
        return m_service.sheets({ m_source.customer }, m_progress);
    case Who::Today:
        break;
    }
    return m_service.sheetsOf({ .list = CustomerQuery::List::Agenda,
                                  .filter = m_source.list.filter,
                                  .bucket = Bucket::Today,
                                  .today = m_source.list.today },
        m_progress);
}

void PrintJob::write(const PrintDocument &document)
{
    deliver(
        QtConcurrent::run([document, output = m_output, progress = m_progress] { return output(document, *progress); }),
        this, [this](const Result<void> &done) { Q_EMIT finished(done); });
}

} // namespace Pistis
