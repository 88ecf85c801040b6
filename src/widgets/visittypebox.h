#pragma once

#include "core/visit.h"

#include <QComboBox>

namespace Pistis {

// Visit, call, video or message.
class VisitTypeBox : public QComboBox
{
    Q_OBJECT

public:
    explicit VisitTypeBox(QWidget *parent = nullptr);

    VisitType type() const { return VisitType(currentData().toInt()); }
    void setType(VisitType type) { setCurrentIndex(findData(int(type))); }

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace Pistis
