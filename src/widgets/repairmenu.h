#pragma once

#include "lessons/linkrepair.h"

#include <QMenu>

#include <memory>

namespace Pistis::Ui {
class RepairMenu;
}

namespace Pistis {

// What a person can do to the pairs of a lesson. The single keys work only while repair is switched on.
class RepairMenu : public QMenu
{
    Q_OBJECT

public:
    enum class Verb {
        Confirm,
        ConfirmAbove,
        Unlink,
        LinkSelection,
        MergeNext,
        Split,
        Gap,
        Swap,
        Match,
        AlignAgain,
        Edit
    };

    explicit RepairMenu(QWidget *parent = nullptr);
    ~RepairMenu() override;

    QAction &repairAction() const;
    QAction &undoAction() const;
    QAction &redoAction() const;
    void allow(bool repairs, bool switchedOn); // whether the lesson may be repaired, and is being

Q_SIGNALS:
    void verbChosen(Pistis::RepairMenu::Verb verb);
    void moveChosen(Pistis::LinkSide side, int direction);
    void doubtfulWanted(int direction);
    void unconfirmedWanted(int direction);
    void unequalWanted(int direction);

protected:
    void changeEvent(QEvent *event) override;

private:
    void explain();

    std::unique_ptr<Ui::RepairMenu> m_ui;
    bool m_repairs = false;
};

} // namespace Pistis
