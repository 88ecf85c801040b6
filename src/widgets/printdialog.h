#pragma once

#include "app/lessonnoteservice.h"
#include "app/nextactionservice.h"
#include "app/printservice.h"
#include "core/importreport.h"
#include "models/printdocument.h"
#include "widgets/printsource.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

namespace Pistis::Ui {
class PrintDialog;
}

namespace Pistis {

// Puts on paper, or into a PDF, what stands in front: a list, a customer, sheets for the next visits, or the lesson.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    enum What { List, CustomerPage, VisitSheets, LessonHandout };

    PrintDialog(Store &store, const PrintSource &source, QWidget *parent = nullptr);
    ~PrintDialog() override;

    void choose(What what);
    void savePdf(const QString &path);
    void saveWeb(const QString &path);

Q_SIGNALS:
    void printed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    enum Who { Marked, Chosen, Today };
    using Output = std::function<Result<void>(const PrintDocument &, ImportProgress &)>;

    void fill();
    What what() const;
    void chooseFile(const QString &title, const QString &suffix, void (PrintDialog::*save)(const QString &));
    void choosePrinter();
    void put(const Output &output, const QString &told);
    void putList(const Output &output, const QString &told);
    void putQueue(const Output &output, const QString &told);
    void putLesson(const Output &output, const QString &told);
    void putSheets(bool isOne, const Output &output, const QString &told);
    void write(const PrintDocument &document, const Output &output, const QString &told);
    void finish(const Result<void> &done, const QString &told);
    void enable();
    void tell(const QString &problem);
    QFuture<Result<QList<CustomerSheet>>> sheets() const;

    std::unique_ptr<Ui::PrintDialog> m_ui;
    PrintService m_service;
    NextActionService m_queue;
    LessonNoteService m_notes;
    const PrintSource m_source;
    std::shared_ptr<ImportProgress> m_progress; // while pages are made
    QTimer m_tick;
};

} // namespace Pistis
