#pragma once

#include "models/handout.h"

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class HandoutBox;
}

namespace Pistis {

// What a handout holds beside the text of the lesson.
class HandoutBox : public QWidget
{
    Q_OBJECT

public:
    explicit HandoutBox(QWidget *parent = nullptr);
    ~HandoutBox() override;

    void setHasQuestions(bool has);
    HandoutChoices choices() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::HandoutBox> m_ui;
};

} // namespace Pistis
