#pragma once

#include <QMessageBox>

namespace Pistis {

// What the program is, its version and its licence. Goes when it is closed.
class AboutBox : public QMessageBox
{
    Q_OBJECT

public:
    explicit AboutBox(QWidget *parent);
};

} // namespace Pistis
