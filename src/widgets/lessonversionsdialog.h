#pragma once

#include "app/deliver.h"
#include "app/lessonlibrary.h"
#include "models/lessonversionsmodel.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class LessonVersionsDialog;
}

namespace Pistis {

// All versions of a lesson; each can be looked at, and an older one can be made the newest once more.
class LessonVersionsDialog : public QDialog
{
    Q_OBJECT

public:
    LessonVersionsDialog(const LessonLibrary &library, const QString &lesson, QWidget *parent = nullptr);
    ~LessonVersionsDialog() override;

Q_SIGNALS:
    void changed(const QString &lesson);

protected:
    void changeEvent(QEvent *event) override;

private:
    void reload();
    const LessonVersion *chosen() const; // null: none that can be read
    bool canBeNewest() const;
    void look();
    void makeNewest();
    void enable();
    void tell(const QString &sentence);

    std::unique_ptr<Ui::LessonVersionsDialog> m_ui;
    const LessonLibrary m_library;
    const QString m_lesson;
    LessonVersionsModel m_model;
    LatestDelivery m_looking;
    bool m_isBusy = false;
};

} // namespace Pistis
