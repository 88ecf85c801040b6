#pragma once

#include "app/deliver.h"
#include "evidence/chartmark.h"

#include <QObject>

namespace Pistis {

class CustomerBrowser;
class EvidenceFeed;
class EvidencePage;
class EvidenceStrip;

// What the evidence's views ask for: the customers behind a mark, the trial by chance, the rows for R.
class EvidenceDesk : public QObject
{
    Q_OBJECT

public:
    EvidenceDesk(EvidenceFeed &feed, EvidenceStrip &strip, EvidencePage &page, CustomerBrowser &customers,
        QObject *parent = nullptr);

private:
    void listCustomers(const ChartMark &mark);
    void tryChance();
    void chooseFolder();
    void reproduce(const QString &folder);

    EvidenceFeed &m_feed;
    EvidenceStrip &m_strip;
    EvidencePage &m_page;
    CustomerBrowser &m_customers;
    LatestDelivery m_listing;
};

} // namespace Pistis
