#pragma once

#include "widgets/evidenceview.h"

#include <memory>

namespace Pistis::Ui {
class EvidencePage;
}

namespace Pistis {

class BookService;
class ChartCard;
class CohortChart;
class GapChart;
class LandmarkChart;
class NaiveChart;
class ReasonsChart;
class ShuffleBar;
class Store;

// All that the log says, and for which part of the book: the sentence first, then every chart with its numbers.
class EvidencePage : public EvidenceView
{
    Q_OBJECT

public:
    EvidencePage(EvidenceFeed &feed, BookService &book, Store &store, QWidget *parent = nullptr);
    ~EvidencePage() override;

    void showNaive(); // beside the honest one, of the whole book

Q_SIGNALS:
    void partNamed(const QString &name); // the filter in words; empty: the whole book
    void chanceRequested();
    void reproduceRequested();

protected:
    void showEvidence(const BookEvidence &evidence) override;
    void showSide(bool isNaive) override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void noteWarnings();
    void addCards(const Charts &charts);
    void arrange();

    std::unique_ptr<Ui::EvidencePage> m_ui;
    NaiveChart *m_naive;
    LandmarkChart *m_landmark;
    CohortChart *m_cohorts;
    GapChart *m_gaps;
    ReasonsChart *m_reasons;
    ShuffleBar *m_shuffle;
    QList<ChartCard *> m_cards; // the misleading one first
};

} // namespace Pistis
