#pragma once

#include "evidence/chartmark.h"

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class EvidenceStrip;
}

namespace Pistis {

class EvidenceFeed;
class VerdictBar;

// The evidence under another area: the sentence, and three charts in one row.
class EvidenceStrip : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceStrip(EvidenceFeed &feed, QWidget *parent = nullptr);
    ~EvidenceStrip() override;

    VerdictBar &bar() const;

Q_SIGNALS:
    void marked(const Pistis::ChartMark &mark);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showEvidence();
    void showNaive(bool isShown);

    std::unique_ptr<Ui::EvidenceStrip> m_ui;
    EvidenceFeed &m_feed;
};

} // namespace Pistis
