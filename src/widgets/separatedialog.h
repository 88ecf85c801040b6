#pragma once

#include "app/mergeservice.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class SeparateDialog;
}

namespace Pistis {

struct Error;

// Makes a merged record a customer of its own again and asks whose the entries are that came since.
class SeparateDialog : public QDialog
{
    Q_OBJECT

public:
    SeparateDialog(Store &store, const Customer &kept, QWidget *parent = nullptr);
    ~SeparateDialog() override;

Q_SIGNALS:
    void separated(const QString &name); // and COMMIT has returned

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMerged();
    void showLater();
    void separate();
    void showError(const Error &error);

    std::unique_ptr<Ui::SeparateDialog> m_ui;
    MergeService m_merging;
    QString m_name;
    QList<MergedCustomer> m_merged;
};

} // namespace Pistis
