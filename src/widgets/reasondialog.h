#pragma once

#include "core/visit.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class ReasonDialog;
}

namespace Pistis {

class VisitService;

// Why a planned contact was not held, or was cancelled.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(
        VisitService &visits, const QUuid &visit, VisitType type, VisitStatus status, QWidget *parent = nullptr);
    ~ReasonDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void save();
    void retranslate();

    std::unique_ptr<Ui::ReasonDialog> m_ui;
    VisitService &m_visits;
    QUuid m_id;
    VisitType m_type;
    VisitStatus m_status;
};

} // namespace Pistis
