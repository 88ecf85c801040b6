#pragma once

#include "widgets/searchedit.h"

namespace Pistis {

// The field in the tool bar that finds a customer from any workspace.
class WindowSearch : public SearchEdit
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
