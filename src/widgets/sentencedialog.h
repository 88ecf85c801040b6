#pragma once

#include "lessons/lessontext.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class SentenceDialog;
}

namespace Pistis {

// Other words for one sentence of a lesson.
class SentenceDialog : public QDialog
{
    Q_OBJECT

public:
    SentenceDialog(LessonLanguage language, const QString &words, QWidget *parent = nullptr);
    ~SentenceDialog() override;

    QString words() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::SentenceDialog> m_ui;
    const LessonLanguage m_language;
};

} // namespace Pistis
