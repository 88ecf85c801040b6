#pragma once

#include "app/deliver.h"
#include "core/party.h"

#include <QWidget>

#include <memory>

class QDateEdit;

namespace Pistis::Ui {
class EvidenceFilters;
}

namespace Pistis {

class BookService;
class EvidenceFeed;
class Store;

// Which part of the book is looked at, and whether customers are compared at their own usual pace.
class EvidenceFilters : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceFilters(QWidget *parent = nullptr);
    ~EvidenceFilters() override;

    void attach(EvidenceFeed &feed, BookService &book, Store &store);

Q_SIGNALS:
    void partNamed(const QString &name); // the filter in words; empty: the whole book
    void chanceRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void reloadNames();
    void showNames();
    void showPeriods();
    void showDays();
    void showAdjusted();
    void tellPart();
    void choosePeriod();
    void applyDays();
    bool areDaysRight();
    void apply(const QDate &from, const QDate &to);
    void arrange();
    bool hasFreePeriod() const;

    std::unique_ptr<Ui::EvidenceFilters> m_ui;
    EvidenceFeed *m_feed = nullptr;
    BookService *m_book = nullptr;
    Store *m_store = nullptr;
    QList<Person> m_persons {};
    QList<Segment> m_segments {};
    LatestDelivery m_readingPersons;
    LatestDelivery m_readingSegments;
};

} // namespace Pistis
