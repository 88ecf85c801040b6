#pragma once

#include "models/lessonrows.h"

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class ReadPage;
}

namespace Pistis {

class LessonFindBar;
class LessonReader;

struct LessonChoice
{
    QString id {};
    QString greekTitle {};
    QString englishTitle {};

    friend bool operator==(const LessonChoice &, const LessonChoice &) = default;
};

// The reading area: which lesson, how it is laid out, and the lesson itself.
class ReadPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReadPage(QWidget *parent = nullptr);
    ~ReadPage() override;

    void setLessons(const QList<LessonChoice> &lessons, const QString &current);
    QString currentLesson() const;
    void showLesson(const QString &id, const LessonRows &rows);
    void showError(const QString &sentence);

    LessonReader &reader() const;
    LessonFindBar &findBar() const;
    QAction *translationAction() const;
    QList<QAction *> layoutActions() const; // how the languages stand, and what belongs to it

Q_SIGNALS:
    void lessonChosen(const QString &id);
    void presentRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMode();
    void showChosen();
    void showTitles();

    std::unique_ptr<Ui::ReadPage> m_ui;
    QList<LessonChoice> m_lessons;
};

} // namespace Pistis
