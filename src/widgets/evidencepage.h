#pragma once

#include "app/deliver.h"
#include "core/party.h"
#include "evidence/chartmark.h"

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class EvidencePage;
}

namespace Pistis {

class BookService;
class ChartCard;
class CohortChart;
class DoseChart;
class EvidenceFeed;
class GapChart;
class LagChart;
class LandmarkChart;
class NaiveChart;
class ReasonsChart;
class RetentionChart;
class Store;
class VerdictBar;

// All that the log says, and for which part of the book: the sentence first, then every chart with its numbers.
class EvidencePage : public QWidget
{
    Q_OBJECT

public:
    EvidencePage(EvidenceFeed &feed, BookService &book, Store &store, QWidget *parent = nullptr);
    ~EvidencePage() override;

    VerdictBar &bar() const;
    void showNaive(); // beside the honest one, of the whole book

Q_SIGNALS:
    void marked(const Pistis::ChartMark &mark);
    void partNamed(const QString &name); // the filter in words; empty: the whole book
    void chanceRequested();
    void reproduceRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addCards();
    void reloadNames();
    void showNames();
    void applyFilter();
    void showEvidence();
    void arrange();

    std::unique_ptr<Ui::EvidencePage> m_ui;
    EvidenceFeed &m_feed;
    BookService &m_book;
    Store &m_store;
    NaiveChart *m_naive;
    DoseChart *m_dose;
    RetentionChart *m_retention;
    LagChart *m_lags;
    LandmarkChart *m_landmark;
    CohortChart *m_cohorts;
    GapChart *m_gaps;
    ReasonsChart *m_reasons;
    QList<ChartCard *> m_cards; // the misleading one first
    QList<Person> m_persons {};
    QList<Segment> m_segments {};
    LatestDelivery m_readingPersons;
    LatestDelivery m_readingSegments;
};

} // namespace Pistis
