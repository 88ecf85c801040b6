#pragma once

#include "widgets/printjob.h"

#include <QDialog>
#include <QTimer>

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
    using What = PrintJob::What;

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
    using Who = PrintJob::Who;

    void fill();
    What what() const;
    void chooseFile(const QString &title, const QString &suffix, void (PrintDialog::*save)(const QString &));
    void choosePrinter();
    void put(const PrintJob::Output &output, const QString &told);
    void finish(const Result<void> &done, const QString &told);
    void enable();
    void tell(const QString &problem);

    std::unique_ptr<Ui::PrintDialog> m_ui;
    Store &m_store;
    const PrintSource m_source;
    PrintJob *m_job = nullptr; // while pages are made
    QTimer m_tick;
};

} // namespace Pistis
