#pragma once

#include "models/lessonnotesmodel.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class LessonNotesDialog;
}

namespace Pistis {

// The notes and bookmarks of a lesson; each leads to its sentence.
class LessonNotesDialog : public QDialog
{
    Q_OBJECT

public:
    LessonNotesDialog(LessonNotesModel &model, LessonNoteService &notes, QWidget *parent = nullptr);
    ~LessonNotesDialog() override;

    void select(const QUuid &note);

Q_SIGNALS:
    void sentenceRequested(qsizetype link);
    void editRequested(const Pistis::LessonNote &note);
    void customerRequested(const QUuid &customer);
    void removed();

protected:
    void changeEvent(QEvent *event) override;

private:
    int row() const; // -1: none
    void go();
    void edit();
    void remove();
    void showRows();
    void enable();

    std::unique_ptr<Ui::LessonNotesDialog> m_ui;
    LessonNotesModel &m_model;
    LessonNoteService &m_notes;
};

} // namespace Pistis
