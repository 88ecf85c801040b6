#pragma once

#include <QLabel>

namespace Pistis {

// Wrapped words that are never cut: what stands around them gives way.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace Pistis
