#pragma once

#include "core/visit.h"

#include <QComboBox>

namespace Pistis {

// What became of a visit, in the words of its type: a message is sent where a visit is held.
class VisitStatusBox : public QComboBox
{
    Q_OBJECT

public:
    explicit VisitStatusBox(QWidget *parent = nullptr);

    VisitStatus status() const { return VisitStatus(currentData().toInt()); }
    void setStatus(VisitStatus status) { setCurrentIndex(findData(int(status))); }
    void setType(VisitType type);

protected:
    void changeEvent(QEvent *event) override;

private:
    VisitType m_type = VisitType::Visit;
};

} // namespace Pistis
