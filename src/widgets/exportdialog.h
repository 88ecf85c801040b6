#pragma once

#include "app/exportservice.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Pistis::Ui {
class ExportDialog;
}

namespace Pistis {

class Store;

// Writes customers, visits, the agenda or the whole book to a file.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(Store &store, QWidget *parent = nullptr);
    ~ExportDialog() override;

Q_SIGNALS:
    void exported(const QString &summary);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    ExportKind kind() const;
    ExportFormat format() const;
    QString suffix() const;
    QString proposedName() const;
    void fillKinds();
    void fillFormats();
    void showState();
    void followName();
    void chooseFile();
    void write();
    void finish(const ExportRequest &request, const Result<qint64> &written);

    ExportService m_service;
    std::unique_ptr<Ui::ExportDialog> m_ui;
    std::shared_ptr<ImportProgress> m_progress; // while it is written
    QTimer m_tick;
    QString m_replaced; // a file that may be written over
};

} // namespace Pistis
