#pragma once

#include <QLineEdit>

namespace Pistis {

// Words to look for; Esc takes them away, where there are any.
class SearchEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchEdit(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Pistis
