#pragma once

#include "core/lessonnote.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class LessonNoteDialog;
}

namespace Pistis {

struct Services;

// What a reader writes on a sentence of the lesson.
class LessonNoteDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LessonNoteDialog(Services &services, QWidget *parent = nullptr);
    ~LessonNoteDialog() override;

    void setNote(const LessonNote &note, const QString &customerName = {}); // without an id: a new one at its place

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillKinds();
    void save();
    void allowPlan();
    void plan(); // a contact with the customer that is named
    void showError(const QString &sentence);

    std::unique_ptr<Ui::LessonNoteDialog> m_ui;
    Services &m_services;
    LessonNote m_before;
};

} // namespace Pistis
