#pragma once

#include "app/nextactionservice.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class WeekReviewDialog;
}

namespace Pistis {

class DismissedModel;
class SortedTable;
struct Error;
struct Services;

// The suggestions that were dismissed in a week, with their reasons; any of them can be brought back.
class WeekReviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WeekReviewDialog(Services &services, QWidget *parent = nullptr);
    ~WeekReviewDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWeek(const QDate &monday);
    void showLoaded();
    void enable();
    void bringBack();
    void showError(const Error &error);

    std::unique_ptr<Ui::WeekReviewDialog> m_ui;
    Store &m_store;
    NextActionService m_service;
    DismissedModel *m_model;
    SortedTable *m_table;
    QDate m_monday;
};

} // namespace Pistis
