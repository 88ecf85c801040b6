#include "widgets/workspaces.h"

#include "app/preferences.h"
#include "widgets/customerbrowser.h"
#include "widgets/customerpanel.h"

#include <QActionGroup>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int customersWidth = 400; // at first; later as the user left it
    constexpr int evidenceHeight = 310; // or what a small window leaves the lesson: more than half

    // Which areas of the left side a workspace shows; the customers stand beside all but training.
    struct Arrangement
    {
        bool read = false;
        bool strip = false;
        bool evidence = false;
        bool team = false;
        bool training = false;
        bool customers = true;
    };

    Arrangement arrangementOf(Workspace workspace)
    {
        switch (workspace) {
        case Workspace::Customers:
            return {};
        case Workspace::Evidence:
            return { .evidence = true };
        case Workspace::Team:
            return { .strip = true, .team = true };
        case Workspace::Training:
            return { .training = true, .customers = false };
        case Workspace::Read:
        case Workspace::Count:
            break;
        }
        return { .read = true, .strip = true };
    }

} // namespace

Workspaces::Workspaces(const Areas &areas, const Actions &actions, Preferences &preferences)
    : m_areas(areas)
    , m_actions(actions)
    , m_preferences(preferences)
{
    for (QWidget *area :
        std::initializer_list<QWidget *> { areas.read, areas.team, areas.strip, areas.evidence, areas.training })
        areas.left->addWidget(area);
    areas.left->setCollapsible(areas.left->indexOf(areas.strip), true); // the lesson may have all the room
    areas.left->setStretchFactor(0, 1);
    areas.all->addWidget(areas.customers);
    areas.all->setStretchFactor(0, 1);
    areas.all->setStretchFactor(1, 0);
    auto *group = new QActionGroup(areas.all);
    for (QAction *action : actions.show) {
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, areas.all, [this, action] {
            show(Workspace(m_actions.show.indexOf(action)));
            takeFocus();
        });
    }
}

void Workspaces::show(Workspace workspace)
{
    keepSizes();
    m_workspace = workspace;
    const Arrangement shown = arrangementOf(workspace);
    m_areas.read->setVisible(shown.read);
    m_areas.team->setVisible(shown.team);
    m_areas.strip->setVisible(shown.strip);
    m_areas.evidence->setVisible(shown.evidence);
    m_areas.training->setVisible(shown.training);
    m_areas.left->setVisible(workspace != Workspace::Customers);
    m_areas.customers->setVisible(shown.customers);
    m_areas.customers->setSideBySide(workspace == Workspace::Customers);
    restoreSizes();
    m_actions.show.at(int(workspace))->setChecked(true);
    const bool presents = workspace == Workspace::Read || workspace == Workspace::Training;
    const QKeySequence key(Qt::Key_F5);
    m_actions.present->setShortcut(presents ? key : QKeySequence());
    m_actions.refresh->setShortcut(presents ? QKeySequence() : key);
    m_preferences.setWorkspace(int(workspace));
}

void Workspaces::takeFocus()
{
    if (m_workspace == Workspace::Customers)
        m_areas.customers->browser().takeFocus();
    else if (m_workspace == Workspace::Read)
        m_areas.read->setFocus();
}

void Workspaces::keepSizes() const
{
    if (m_workspace == Workspace::Count || !m_areas.all->isVisible())
        return;
    const QString part = QString::number(int(m_workspace));
    m_preferences.setArrangement(u"window"_s, m_areas.all->window()->saveGeometry());
    m_preferences.setArrangement(u"areas"_s + part, m_areas.all->saveState());
    m_preferences.setArrangement(u"main"_s + part, m_areas.left->saveState());
}

void Workspaces::restoreSizes()
{
    const QString part = QString::number(int(m_workspace));
    if (!m_areas.all->restoreState(m_preferences.arrangement(u"areas"_s + part)))
        m_areas.all->setSizes({ m_areas.all->window()->width() - customersWidth, customersWidth });
    if (!m_areas.left->restoreState(m_preferences.arrangement(u"main"_s + part))) {
        const int room = m_areas.left->height();
        const int strip = std::min(evidenceHeight, room * 3 / 8);
        QList<int> heights(m_areas.left->count(), room - strip);
        heights[m_areas.left->indexOf(m_areas.strip)] = strip;
        m_areas.left->setSizes(heights);
    }
}

} // namespace Pistis
