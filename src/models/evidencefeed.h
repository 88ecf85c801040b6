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
    void reload();

    const std::optional<BookEvidence> &current() const { return m_current; }
    bool isWorking() const { return m_working; }
    EvidenceService &service() const { return m_service; }

Q_SIGNALS:
    void updated(); // current() is new
    void filterChanged();
    void failed(const Pistis::Error &error);
    void workingChanged(bool isWorking);
    void reading(int customers, int all); // all visits of the book are read, as it has changed since the last time

private:
    void compute(EvidenceService::Depth depth);
    void take(const Result<BookEvidence> &evidence, EvidenceService::Depth depth);
    void setWorking(bool isWorking);

    EvidenceService &m_service;
    EvidenceFilter m_filter {};
    std::optional<BookEvidence> m_current {};
    QSet<const QObject *> m_viewers;
    double m_lastMs = 0; // what the last whole analysis took
    bool m_working = false;
    bool m_outdated = true;
};

} // namespace Pistis
