#include "widgets/savedfilterdesk.h"

#include "app/deliver.h"
#include "app/services.h"
#include "widgets/customerbrowser.h"
#include "widgets/customerfilterbar.h"
#include "widgets/opendialog.h"
#include "widgets/savedfiltersdialog.h"
#include "widgets/savefilterdialog.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int keys = 9; // the first filters have one

    void open(QDialog *dialog) { openDialog(dialog); }

} // namespace

SavedFilterDesk::SavedFilterDesk(
    QMainWindow &window, Services &services, Preferences &preferences, CustomerBrowser &browser, QMenu &menu)
    : QObject(&window)
    , m_window(window)
    , m_browser(browser)
    , m_menu(menu)
    , m_saveAction(new QAction(this))
    , m_manageAction(new QAction(this))
{
    m_saveAction->setObjectName(u"saveFilterAction"_s);
    m_saveAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_manageAction->setObjectName(u"savedFiltersAction"_s);
    m_manageAction->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_S);
    connect(m_saveAction, &QAction::triggered, this, &SavedFilterDesk::saveShown);
    connect(m_manageAction, &QAction::triggered, this, &SavedFilterDesk::manage);
    browser.filterBar().setSavedFilters(&menu);
    window.installEventFilter(this);
    fill();
    deliver(services.book.id(), this, [this, &preferences](const Result<QUuid> &book) {
        if (!book)
            return;
        m_filters = std::make_unique<SavedFilters>(preferences, *book);
        fill();
    });
}

void SavedFilterDesk::fill()
{
    m_menu.removeAction(m_saveAction);
    m_menu.removeAction(m_manageAction);
    m_menu.clear();
    const QList<SavedFilter> filters = m_filters ? m_filters->all() : QList<SavedFilter>();
    for (qsizetype at = 0; at < filters.size(); ++at) {
        QAction *action = m_menu.addAction(QString(filters.at(at).name).replace(u'&', u"&&"_s));
        action->setObjectName(u"savedFilter %1"_s.arg(filters.at(at).name));
        if (at < keys)
            action->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_1 + at));
        connect(action, &QAction::triggered, this, [this, filter = filters.at(at)] {
            Q_EMIT shown();
            show(filter);
        });
    }
    m_menu.addSeparator();
    m_menu.addActions({ m_saveAction, m_manageAction });
    m_menu.setTitle(tr("Saved &filters"));
    m_saveAction->setText(tr("&Save this filter…"));
    m_manageAction->setText(tr("&Rename or delete filters…"));
    m_saveAction->setEnabled(m_filters != nullptr);
    m_manageAction->setEnabled(!filters.isEmpty());
    m_manageAction->setProperty("whyDisabled", tr("no filter is saved so far"));
}

void SavedFilterDesk::show(const SavedFilter &filter)
{
    m_browser.showList(filter.list);
    if (filter.bucket)
        m_browser.showBucket(*filter.bucket);
    m_browser.filterBar().setFilter(filter);
}

void SavedFilterDesk::saveShown()
{
    SavedFilter filter = m_browser.filterBar().shown();
    filter.list = m_browser.query().list;
    filter.bucket = m_browser.query().bucket;
    if (m_browser.showsNext() || filter.list == CustomerQuery::List::Chosen) {
        Q_EMIT told(tr("This list was made for once and cannot be saved. Choose one of the lists above it first."));
        return;
    }
    auto *dialog = new SaveFilterDialog(*m_filters, filter, &m_window);
    connect(dialog, &QDialog::accepted, this, &SavedFilterDesk::fill);
    open(dialog);
}

void SavedFilterDesk::manage()
{
    auto *dialog = new SavedFiltersDialog(*m_filters, &m_window);
    connect(dialog, &QDialog::accepted, this, &SavedFilterDesk::fill);
    open(dialog);
}

bool SavedFilterDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        fill();
    return QObject::eventFilter(watched, event);
}

} // namespace Pistis
