#pragma once

#include <QScrollArea>

namespace Pistis {

// Scrolls up and down only, so it is never narrower than what it holds: nothing is cut at its side.
class ColumnArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnArea(QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Pistis
