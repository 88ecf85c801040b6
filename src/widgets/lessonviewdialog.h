#pragma once

#include "lessons/lesson.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class LessonViewDialog;
}

namespace Pistis {

// One version of a lesson, to be looked at: nothing in it changes what is read.
class LessonViewDialog : public QDialog
{
    Q_OBJECT

public:
    // folder: of the version's pack, for its pictures.
    LessonViewDialog(const Lesson &lesson, const QString &folder, QWidget *parent = nullptr);
    ~LessonViewDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::LessonViewDialog> m_ui;
    const Lesson m_lesson;
};

} // namespace Pistis
