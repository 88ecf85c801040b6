#pragma once

#include "app/lossservice.h"
#include "core/customersummary.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class LossDialog;
}

namespace Pistis {

class AskedDay;
class RequiredFields;
struct Error;
struct Services;

// Marks a customer as lost: when, why, to whom, and when it was first felt. Of a lost one it changes what is noted.
class LossDialog : public QDialog
{
    Q_OBJECT

public:
    LossDialog(Services &services, const CustomerSummary &summary, QWidget *parent = nullptr);
    ~LossDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillWords();
    void fill(const Loss &loss);
    void offerCompetitors(const QString &typed);
    void showChoices(); // what the reason and the choice of the first warning leave open
    QDate firstWarning() const;
    Loss loss() const;
    void save();
    void showError(const Error &error);

    std::unique_ptr<Ui::LossDialog> m_ui;
    RequiredFields *m_required = nullptr;
    LossService m_service;
    CustomerSummary m_summary;
    QDate m_today;
    QStringList m_competitors;
    AskedDay *m_asked = nullptr;
};

} // namespace Pistis
