#pragma once

#include <QSpinBox>

namespace Pistis {

// A share of a talk, or none. An arrow begins in the middle, where most estimates are near.
class TalkSpin : public QSpinBox
{
    Q_OBJECT

public:
    using QSpinBox::QSpinBox;

    void stepBy(int steps) override;
};

} // namespace Pistis
