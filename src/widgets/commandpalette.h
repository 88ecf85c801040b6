#pragma once

#include "models/palettecommand.h"

#include <QDialog>
#include <QUuid>

#include <memory>

namespace Pistis::Ui {
class CommandPalette;
}

namespace Pistis {

class PaletteModel;
struct Services;

// Some letters find any action of the window and any customer. It closes as soon as something else is used.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(Services &services, const QList<PaletteCommand> &commands, const QStringList &recent,
        QWidget *parent = nullptr);
    ~CommandPalette() override;

Q_SIGNALS:
    void actionChosen(QAction *action);
    void customerChosen(const QUuid &id);
    void visitRequested(const QUuid &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool pressed(int key, Qt::KeyboardModifiers modifiers);
    void showFound();
    void step(int rows);
    void choose();

    std::unique_ptr<Ui::CommandPalette> m_ui;
    PaletteModel *m_model;
    QString m_answered; // the text whose rows have all come
    bool m_chooseWhenFound = false;
};

} // namespace Pistis
