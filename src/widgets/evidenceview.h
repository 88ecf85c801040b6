#pragma once

#include "evidence/chartmark.h"

#include <QWidget>

namespace Pistis {

class DoseChart;
class EvidenceFeed;
class LagChart;
class RetentionChart;
class VerdictBar;
struct BookEvidence;

// A place where evidence is seen: computed only while it is, and back on the honest side whenever it is opened again.
class EvidenceView : public QWidget
{
    Q_OBJECT

public:
    VerdictBar &bar() const { return *m_bar; }

Q_SIGNALS:
    void marked(const Pistis::ChartMark &mark);

protected:
    // Charts that every such place has.
    struct Charts
    {
        DoseChart *dose = nullptr;
        RetentionChart *retention = nullptr;
        LagChart *lags = nullptr;
    };

    EvidenceView(EvidenceFeed &feed, QWidget *parent);

    EvidenceFeed &feed() const { return m_feed; }
    const Charts &charts() const { return m_charts; }
    void begin(VerdictBar &bar, const Charts &charts); // last in the constructor, once the form is made
    bool isNaive() const;

    virtual void showEvidence(const BookEvidence &evidence) = 0; // beyond the charts that all have
    virtual void showSide(bool isNaive) = 0;
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showCurrent();

    EvidenceFeed &m_feed;
    VerdictBar *m_bar = nullptr;
    Charts m_charts {};
};

} // namespace Pistis
