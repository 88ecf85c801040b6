#pragma once

#include "core/customerquery.h"

#include <QLabel>

namespace Pistis {

// How many customers are overdue and due today, in bold above their lists.
class TodayLine : public QLabel
{
    Q_OBJECT

public:
    explicit TodayLine(QWidget *parent = nullptr);

    void setCounts(const WorkCounts &counts, bool isFiltered);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText();

    std::optional<WorkCounts> m_counts; // nothing: not counted yet
    bool m_isFiltered = false;
};

} // namespace Pistis
