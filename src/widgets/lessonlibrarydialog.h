#pragma once

#include "app/lessonlibrary.h"
#include "models/lessonshelfmodel.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Pistis::Ui {
class LessonLibraryDialog;
}

namespace Pistis {

class LessonExport;
class LessonInstall;
class PutBackMenu;

// The lessons of this computer: read, install, export, remove, put back.
class LessonLibraryDialog : public QDialog
{
    Q_OBJECT

public:
    LessonLibraryDialog(const LessonLibrary &library, const Preferences &preferences, const LessonNoteService &notes,
        QWidget *parent = nullptr);
    ~LessonLibraryDialog() override;

    void select(const QString &id);

    void reject() override; // not while it works

Q_SIGNALS:
    void readRequested(const QString &id);
    void libraryChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectButtons();
    void connectKeys();
    int row() const;
    void read();
    void remove();
    void showVersions();
    void finish(const QString &sentence, const QString &id = {});
    void reload();
    void showRows();
    void enable();
    void setBusy(bool busy);
    void tell(const QString &sentence);

    std::unique_ptr<Ui::LessonLibraryDialog> m_ui;
    const LessonLibrary m_library;
    LessonShelfModel m_model;
    LessonExport *m_export;
    LessonInstall *m_install;
    PutBackMenu *m_putBack = nullptr;
    QString m_wanted; // to be chosen as soon as it is listed
    QTimer m_slow;
    bool m_busy = false;
};

} // namespace Pistis
