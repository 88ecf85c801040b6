#pragma once

#include "models/qualitymodel.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

namespace Pistis::Ui {
class QualityDialog;
}

namespace Pistis {

// Shows how well the aligner does, lesson by lesson as the figures come; closing it stops the work.
class QualityDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QualityDialog(const QFuture<LessonQuality> &quality, QWidget *parent = nullptr);
    ~QualityDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    std::unique_ptr<Ui::QualityDialog> m_ui;
    QualityModel m_model;
    QFutureWatcher<LessonQuality> m_watcher;
};

} // namespace Pistis
