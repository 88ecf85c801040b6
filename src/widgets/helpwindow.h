#pragma once

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class HelpWindow;
}

namespace Pistis {

// The help in the language of the interface, in a window beside the main one.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);
    ~HelpWindow() override;

    // Scrolls to a section, by the name that it has in both languages ("agenda", "keyboard").
    void showTopic(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    std::unique_ptr<Ui::HelpWindow> m_ui;
};

} // namespace Pistis
