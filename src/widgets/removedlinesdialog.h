#pragma once

#include "app/lessonlibrary.h"
#include "models/removedlinesmodel.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class RemovedLinesDialog;
}

namespace Pistis {

// What the import took out of a lesson; lines that are chosen come back in a new version of it.
class RemovedLinesDialog : public QDialog
{
    Q_OBJECT

public:
    RemovedLinesDialog(const LessonLibrary &library, const QString &lesson, QWidget *parent = nullptr);
    ~RemovedLinesDialog() override;

Q_SIGNALS:
    void restored(const QString &lesson);

protected:
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void restore();
    QList<RemovedEntry> chosen() const; // that can come back
    void showLoaded();
    void enable();
    void tell(const QString &sentence);

    std::unique_ptr<Ui::RemovedLinesDialog> m_ui;
    const LessonLibrary m_library;
    const QString m_lesson;
    RemovedLinesModel m_model;
    bool m_isBusy = true; // until the lines are there
};

} // namespace Pistis
