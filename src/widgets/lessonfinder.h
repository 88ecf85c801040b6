#pragma once

#include "app/deliver.h"
#include "models/librarysearch.h"

#include <QObject>

namespace Pistis {

class LessonFindBar;
class LessonReader;

// Finds words in the lesson that is read, and in all others.
class LessonFinder : public QObject
{
    Q_OBJECT

public:
    LessonFinder(LessonReader &reader, LessonFindBar &bar, const LessonLibrary &library, QObject *parent);

    void open();
    void step(int direction);
    void forgetLibrary(); // lessons came or went

Q_SIGNALS:
    void placeRequested(const QString &lesson, int sentence);

private:
    void find();
    void look();
    void findEverywhere();
    void show(int hit);
    void close();

    LessonReader &m_reader;
    LessonFindBar &m_bar;
    const LessonLibrary m_library;
    std::shared_ptr<const LessonSearch> m_search; // made when words are first looked for
    std::shared_ptr<const LibrarySearch> m_everywhere;
    LatestDelivery m_indexing;
    LatestDelivery m_reading;
    LatestDelivery m_finding;
    LessonHits m_hits;
    int m_hit = -1;
    bool m_leads = false; // to the hit; else the reader stays where it is
};

} // namespace Pistis
