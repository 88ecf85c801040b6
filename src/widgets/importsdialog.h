#pragma once

#include "app/importhistory.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Pistis::Ui {
class ImportsDialog;
}

namespace Pistis {

class ImportBatchModel;
class SortedTable;
struct Error;
struct Services;

// What was imported, and when; any of it can be taken back as a whole.
class ImportsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportsDialog(Services &services, QWidget *parent = nullptr);
    ~ImportsDialog() override;

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    int row() const; // -1: none
    void takeBack(qint64 number, ImportHistory::Later later);
    void askForLater(qint64 number, int entries);
    void finish(qint64 number, const Result<TakeBackReport> &done);
    void showLoaded();
    void showProgress();
    void enable();
    void tell(const QString &sentence);

    std::unique_ptr<Ui::ImportsDialog> m_ui;
    ImportHistory m_history;
    ImportBatchModel *m_model;
    SortedTable *m_table;
    std::shared_ptr<ImportProgress> m_progress; // while one is taken back
    qint64 m_chosen = 0; // number of an import
    QTimer m_tick;
};

} // namespace Pistis
