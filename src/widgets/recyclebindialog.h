#pragma once

#include "app/recyclebin.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class RecycleBinDialog;
}

namespace Pistis {

class DeletedModel;
class SortedTable;
struct Error;
struct Services;

// What was deleted lately; any of it can be brought back.
class RecycleBinDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecycleBinDialog(Services &services, QWidget *parent = nullptr);
    ~RecycleBinDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void restore();
    void showLoaded();
    void enable();
    void showError(const Error &error);

    std::unique_ptr<Ui::RecycleBinDialog> m_ui;
    RecycleBin m_bin;
    DeletedModel *m_model;
    SortedTable *m_table;
};

} // namespace Pistis
