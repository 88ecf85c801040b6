#pragma once

#include <QLineEdit>

namespace Pistis {

// The field in the tool bar that finds a customer from any workspace.
class WindowSearch : public QLineEdit
{
    Q_OBJECT

public:
    explicit WindowSearch(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace Pistis
