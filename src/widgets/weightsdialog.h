#pragma once

#include "app/attentionservice.h"

#include <QDialog>
#include <QList>

#include <memory>

class QLabel;
class QSpinBox;

namespace Pistis::Ui {
class WeightsDialog;
}

namespace Pistis {

struct Error;

// What each part of the score weighs, with the top of the list as it was and as it would be.
class WeightsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WeightsDialog(Store &store, QWidget *parent = nullptr);
    ~WeightsDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<QSpinBox *> boxes() const; // in the order of the parts
    AttentionWeights written() const;
    void fill(const AttentionWeights &weights);
    void showLists(); // of the newest weights, counted beside the window's thread
    void showError(const Error &error);
    void save();

    std::unique_ptr<Ui::WeightsDialog> m_ui;
    AttentionService m_service;
    AttentionService::Cancelled m_cancelled;
    AttentionWeights m_before;
    QList<AttentionRank> m_everybody;
    bool m_counted = false;
    bool m_isComparing = false;
    bool m_isStale = false; // the weights were changed while they were compared
};

} // namespace Pistis
