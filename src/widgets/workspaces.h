#pragma once

class QSplitter;
class QWidget;

namespace Pistis {

class CustomerPanel;
class Preferences;

enum class Workspace { Read, Customers, Evidence, Team, Training, Count };

// Which areas of the window a workspace shows, and the sizes in which the user left the window and them.
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

    Workspaces(const Areas &areas, Preferences &preferences);

    void show(Workspace workspace);
    void keepSizes() const; // nothing before the first show: sizes mean nothing then
    void restoreSizes();

private:
    Areas m_areas;
    Preferences &m_preferences;
    Workspace m_workspace = Workspace::Count;
};

} // namespace Pistis
