#pragma once

#include "app/savedfilters.h"

#include <QObject>

#include <memory>

class QAction;
class QMainWindow;
class QMenu;

namespace Pistis {

class CustomerBrowser;
class Preferences;
struct Services;

// The menu of saved filters: each shows its list again; saves the one that is shown; renames and deletes.
class SavedFilterDesk : public QObject
{
    Q_OBJECT

public:
    SavedFilterDesk(
        QMainWindow &window, Services &services, Preferences &preferences, CustomerBrowser &browser, QMenu &menu);

Q_SIGNALS:
    void shown();
    void told(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void show(const SavedFilter &filter);
    void saveShown();
    void manage();

    QMainWindow &m_window;
    CustomerBrowser &m_browser;
    QMenu &m_menu;
    QAction *m_saveAction;
    QAction *m_manageAction;
    std::unique_ptr<SavedFilters> m_filters; // absent until the book has told which one it is
};

} // namespace Pistis
