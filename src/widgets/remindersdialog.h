#pragma once

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class RemindersDialog;
}

namespace Pistis {

class Preferences;

// Whether the desktop reminds, and when it stays quiet.
class RemindersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RemindersDialog(Preferences &preferences, QWidget *parent = nullptr);
    ~RemindersDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void save();

    std::unique_ptr<Ui::RemindersDialog> m_ui;
    Preferences &m_preferences;
};

} // namespace Pistis
