#pragma once

#include "app/lessonnoteservice.h"
#include "app/nextactionservice.h"
#include "app/printservice.h"
#include "core/importreport.h"
#include "models/handout.h"
#include "models/printdocument.h"
#include "widgets/printsource.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Pistis {

// Reads what is to stand on paper, sets it and hands the pages on; cancelled by its progress.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    enum class What { List, CustomerPage, VisitSheets, LessonHandout };
    enum class Who { Marked, Chosen, Today }; // of whom there are visit sheets
    using Output = std::function<Result<void>(const PrintDocument &, ImportProgress &)>; // runs beside the window

    PrintJob(Store &store, const PrintSource &source, QObject *parent);

    void start(What what, Who who, const HandoutChoices &handout, const Output &output);
    ImportProgress &progress() const { return *m_progress; }

Q_SIGNALS:
    void finished(const Pistis::Result<void> &done);

private:
    void readList();
    void readQueue();
    void readLesson(const HandoutChoices &choices);
    void readCustomer();
    void readSheets(Who who);
    QFuture<Result<QList<CustomerSheet>>> sheetsOf(Who who) const;
    template <typename Found, typename Set> void setFound(const QFuture<Result<Found>> &reading, Set set);
    void write(const PrintDocument &document);

    PrintService m_service;
    NextActionService m_queue;
    LessonNoteService m_notes;
    const PrintSource m_source;
    std::shared_ptr<ImportProgress> m_progress = std::make_shared<ImportProgress>();
    Output m_output;
};

} // namespace Pistis
