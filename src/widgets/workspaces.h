#pragma once

#include <QList>

class QAction;
class QSplitter;
class QWidget;

namespace Pistis {

class CustomerPanel;
class Preferences;

enum class Workspace { Read, Customers, Evidence, Team, Training, Count };

// Which areas of the window a workspace shows, what its keys mean there, and the sizes in which the user left it all.
class Workspaces
{
public:
    struct Areas
    {
        QSplitter *all = nullptr; // the left side and the customers
        QSplitter *left = nullptr;
        QWidget *read = nullptr;
        QWidget *team = nullptr;
        QWidget *strip = nullptr; // the evidence under another area
        QWidget *evidence = nullptr;
        QWidget *training = nullptr;
        CustomerPanel *customers = nullptr;
    };

    struct Actions
    {
        QList<QAction *> show {}; // one for each workspace
        QAction *present = nullptr; // F5 presents where there is something to present, and reads anew elsewhere
        QAction *refresh = nullptr;
    };

    Workspaces(const Areas &areas, const Actions &actions, Preferences &preferences);

    void show(Workspace workspace);
    void takeFocus(); // by what the keys of the workspace are about
    void keepSizes() const; // nothing before the first show: sizes mean nothing then
    void restoreSizes();

private:
    Areas m_areas;
    Actions m_actions;
    Preferences &m_preferences;
    Workspace m_workspace = Workspace::Count;
};

} // namespace Pistis
