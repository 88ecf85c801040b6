#pragma once

#include "app/teamservice.h"
#include "core/customerquery.h"
#include "models/evidencefeed.h"
#include "models/lessonrows.h"

#include <QMainWindow>

#include <memory>

namespace Pistis::Ui {
class MainWindow;
}

namespace Pistis {

class BookDesk;
class CustomerDesk;
class CustomerPanel;
class EvidencePage;
class EvidenceStrip;
class LessonDesk;
class Preferences;
class ReadPage;
class ReadingArea;
class StatusLine;
class TeamPage;
class TrainingPage;
class UndoService;
class Workspaces;
enum class Workspace;
struct Services;

// One window with the lesson, the reader's customers and the evidence; a workspace gives one of them more room.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(
        Services &services, UndoService &undo, Preferences &preferences, bool isPractice, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setWorkspace(Workspace workspace);
    void showProblem(const QString &sentence);
    void showReadOnly(const Error &reason); // as long as the window is open
    void keepArrangement(); // sizes and place, for the next window

Q_SIGNALS:
    void bookRequested(const QString &path);
    void practiceRequested();
    void ownBookRequested();
    void languageChosen(const QString &code);
    void themeChosen(const QString &theme);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addAreas();
    void connectBook();
    void connectCustomers();
    void connectLessons();
    void showLesson();
    void showCustomers();
    void showCustomer(const QUuid &id);
    void connectView();
    void followPractice(Practice practice);
    void retranslate();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Services &m_services;
    EvidenceService m_evidenceService;
    EvidenceFeed m_feed;
    TeamService m_teamService;
    Preferences &m_preferences;
    const bool m_isPractice;
    StatusLine *m_status = nullptr;
    BookDesk *m_book = nullptr;
    ReadingArea *m_reading = nullptr;
    ReadPage *m_read = nullptr;
    TrainingPage *m_training = nullptr;
    LessonDesk *m_lessons = nullptr;
    CustomerPanel *m_customers = nullptr;
    CustomerDesk *m_customerDesk = nullptr;
    EvidenceStrip *m_strip = nullptr;
    EvidencePage *m_evidence = nullptr;
    TeamPage *m_team = nullptr;
    std::unique_ptr<Workspaces> m_workspaces;
};

} // namespace Pistis
