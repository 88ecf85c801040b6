#pragma once

#include "app/deliver.h"
#include "app/evidenceservice.h"

#include <QSet>

#include <optional>

namespace Pistis {

class Store;

// The evidence that the views show: one filter for all of them, computed anew after every change while somebody looks.
// One analysis at a time: a burst of changes ends in one more of them, not in a queue.
class EvidenceFeed : public QObject
{
    Q_OBJECT

public:
    EvidenceFeed(EvidenceService &service, Store &store, QObject *parent = nullptr);

    // A view that is seen; without one nothing is computed.
    void watch(const QObject *viewer, bool isSeen);

    const EvidenceFilter &filter() const { return m_filter; }
    void setFilter(const EvidenceFilter &filter);
    void setPerson(const QUuid &person); // a null id shows all
    // Whether customers are compared at their own usual pace, as far as the log is long enough for it.
    bool isAdjusted() const { return m_adjusted; }
    void setAdjusted(bool isAdjusted);
    void reload(); // also after the reading was cancelled: until then nothing is read again

    // The reading that goes on ends soon, with failed() for an Error of kind Cancelled.
    void cancelReading();
    bool isReadingCancelled() const { return m_cancelled; } // and nothing is known

    const std::optional<BookEvidence> &current() const { return m_current; }
    bool isWorking() const { return m_working; }
    EvidenceService &service() const { return m_service; }

Q_SIGNALS:
    void updated(); // current() is new
    void filterChanged();
    void adjustedChanged(bool isAdjusted);
    void failed(const Pistis::Error &error);
    void workingChanged(bool isWorking);
    void reading(int customers, int all); // every visit of the book is read: no snapshot leads to what it is now

private:
    static constexpr double unknownMs = 1e9;

    void refresh();
    void start();
    void abandon();
    void startAnew();
    EvidenceParameters parameters() const;
    void compute(EvidenceService::Depth depth);
    void take(const Result<BookEvidence> &evidence, EvidenceService::Depth depth);
    void setWorking(bool isWorking);

    EvidenceService &m_service;
    EvidenceFilter m_filter {};
    std::optional<BookEvidence> m_current {};
    QSet<const QObject *> m_viewers;
    int m_asked = 0; // the newest analysis, the only one that is taken
    EvidenceService::Depth m_depth = EvidenceService::Depth::Quick; // of what goes on
    double m_lastMs = unknownMs; // what the last whole analysis took
    bool m_adjusted = true;
    bool m_working = false;
    bool m_outdated = true;
    bool m_cancelled = false;
};

} // namespace Pistis
