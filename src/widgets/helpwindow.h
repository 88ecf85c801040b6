#pragma once

#include "core/foldedtext.h"

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class HelpWindow;
}

namespace Pistis {

// The help in the language of the interface, in a window beside the main one, with a line that finds words in it.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);
    ~HelpWindow() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addKeys();
    void render();
    void find();
    void step(int direction);
    void showPlace();

    std::unique_ptr<Ui::HelpWindow> m_ui;
    FoldedText m_folded;
    QList<qsizetype> m_hits; // where the words begin in the folded text
    qsizetype m_hit = 0;
};

} // namespace Pistis
