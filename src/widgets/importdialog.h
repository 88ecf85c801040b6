#pragma once

#include "app/deliver.h"
#include "app/importservice.h"
#include "models/faultmodel.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Pistis::Ui {
class ImportDialog;
}

namespace Pistis {

class ImportReading;
class Preferences;
struct Services;

// Brings customers or visits from a CSV file, vCards or a calendar into the book, after showing what would happen.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Services &services, QWidget *parent = nullptr);
    ~ImportDialog() override;

Q_SIGNALS:
    void imported(const QString &summary);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    ImportKind kind() const;
    void chooseFile();
    void chooseFaultsFile();
    void saveFaults(const QString &path);
    void takeFile(const QString &path);
    void recallColumns();
    void preview();
    bool turnsToVisits(const ImportReport &report);
    void show(const ImportReport &report);
    void showNothing();
    void import();
    void finish(const Result<ImportReport> &result);
    void showProgress();
    void updateButtons();

    ImportService m_service;
    Preferences *m_preferences; // none where nothing is remembered
    std::unique_ptr<Ui::ImportDialog> m_ui;
    ImportReading *m_reading = nullptr;
    bool m_turned = false; // to visits, for the file that is there
    FaultModel m_faults;
    ImportReport m_report;
    LatestDelivery m_previews;
    std::shared_ptr<ImportProgress> m_progress; // while an import runs
    QTimer m_tick;
};

} // namespace Pistis
