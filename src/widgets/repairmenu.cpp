#include "widgets/repairmenu.h"

#include "ui_repairmenu.h"

#include <QEvent>

namespace Pistis {

RepairMenu::RepairMenu(QWidget *parent)
    : QMenu(parent)
    , m_ui(std::make_unique<Ui::RepairMenu>())
{
    m_ui->setupUi(this);
    for (QAction *action : actions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_ui->repairAction->setShortcutContext(Qt::WindowShortcut); // whatever has the focus; it gives it to the lesson
    const auto verb = [this](QAction *action, Verb chosen) {
        connect(action, &QAction::triggered, this, [this, chosen] { Q_EMIT verbChosen(chosen); });
    };
    verb(m_ui->confirmAction, Verb::Confirm);
    verb(m_ui->confirmAboveAction, Verb::ConfirmAbove);
    verb(m_ui->unlinkAction, Verb::Unlink);
    verb(m_ui->linkSelectionAction, Verb::LinkSelection);
    verb(m_ui->mergeNextAction, Verb::MergeNext);
    verb(m_ui->splitAction, Verb::Split);
    verb(m_ui->gapAction, Verb::Gap);
    verb(m_ui->swapAction, Verb::Swap);
    verb(m_ui->matchAction, Verb::Match);
    verb(m_ui->alignAgainAction, Verb::AlignAgain);
    verb(m_ui->editAction, Verb::Edit);
    const auto move = [this](QAction *action, LinkSide side, int direction) {
        connect(action, &QAction::triggered, this, [this, side, direction] { Q_EMIT moveChosen(side, direction); });
    };
    move(m_ui->greekUpAction, LinkSide::Left, -1);
    move(m_ui->greekDownAction, LinkSide::Left, 1);
    move(m_ui->englishUpAction, LinkSide::Right, -1);
    move(m_ui->englishDownAction, LinkSide::Right, 1);
    connect(m_ui->nextDoubtfulAction, &QAction::triggered, this, [this] { Q_EMIT doubtfulWanted(1); });
    connect(m_ui->previousDoubtfulAction, &QAction::triggered, this, [this] { Q_EMIT doubtfulWanted(-1); });
    connect(m_ui->nextUnconfirmedAction, &QAction::triggered, this, [this] { Q_EMIT unconfirmedWanted(1); });
    connect(m_ui->previousUnconfirmedAction, &QAction::triggered, this, [this] { Q_EMIT unconfirmedWanted(-1); });
    connect(m_ui->nextUnequalAction, &QAction::triggered, this, [this] { Q_EMIT unequalWanted(1); });
    connect(m_ui->previousUnequalAction, &QAction::triggered, this, [this] { Q_EMIT unequalWanted(-1); });
    allow(false, false);
}

RepairMenu::~RepairMenu() = default;

QAction &RepairMenu::repairAction() const { return *m_ui->repairAction; }

QAction &RepairMenu::undoAction() const { return *m_ui->undoRepairAction; }

QAction &RepairMenu::redoAction() const { return *m_ui->redoRepairAction; }

void RepairMenu::allow(bool repairs, bool switchedOn)
{
    m_repairs = repairs;
    for (QAction *action : actions())
        action->setEnabled(repairs && switchedOn);
    m_ui->repairAction->setEnabled(true); // where nothing is to be repaired, it tells why
    if (repairs)
        m_ui->repairAction->setCheckable(true);
    m_ui->repairAction->setChecked(repairs && switchedOn);
    m_ui->repairAction->setCheckable(repairs);
    explain();
}

void RepairMenu::explain()
{
    const QString why = m_repairs ? tr("switch Repair the pairs on first")
                                  : tr("only a lesson of your own in both languages can be repaired");
    for (QAction *action : actions())
        action->setProperty("whyDisabled", why);
    if (m_ui->repairAction->isChecked()) {
        m_ui->undoRepairAction->setProperty("whyDisabled", tr("nothing to undo in this lesson"));
        m_ui->redoRepairAction->setProperty("whyDisabled", tr("nothing to redo in this lesson"));
    }
    actions().at(1)->setText(m_repairs ? QString() : why); // the line below the first one
}

void RepairMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        explain();
    }
    QMenu::changeEvent(event);
}

} // namespace Pistis
