#pragma once

#include "app/deliver.h"
#include "app/lessonlibrary.h"
#include "core/customerquery.h"
#include "models/lessonrows.h"

#include <QObject>

namespace Pistis {

struct EvidenceResult;
class LessonFinder;
class Preferences;
class Presenter;
class LessonRepair;
class ReadingLook;
class ReadPage;
class ReaderLexicon;
class RepairMenu;

// Brings the lesson packs of this computer onto the read page, and remembers the place in each.
class ReadingArea : public QObject
{
    Q_OBJECT

public:
    ReadingArea(ReadPage &page, Preferences &preferences, QObject *parent = nullptr);
    ~ReadingArea() override;

    void reload(const QString &wanted = {}); // the list of lessons; shows the wanted one, else the last one
    void showCounts(const WorkCounts &counts);
    void showEvidence(const EvidenceResult &result);
    void present();
    void whenStored(const std::function<void()> &then); // once nothing of the lesson's repairs waits
    bool hasFocus() const;
    void find(); // words in the lesson
    RepairMenu *repairMenu() const { return m_repairMenu; }
    ReaderLexicon &lexicon() const { return *m_lexicon; }

Q_SIGNALS:
    void lessonShown(const Pistis::LoadedLesson &lesson);
    void lessonChanged(const Pistis::Lesson &lesson); // repaired, and not stored yet
    void told(const QString &sentence);

private:
    void showLessons(const QList<LessonEntry> &lessons, const QString &wanted);
    void open(const QString &id, int sentence = -1); // -1: the place that is remembered
    void load(const QString &id, int sentence);
    void openAt(const QString &id, int sentence);
    void tellVersion(const QString &id);
    void keepPlace();
    void restorePlace(const LoadedLesson &loaded);

    ReadPage &m_page;
    Preferences &m_preferences;
    LessonLibrary m_library;
    LatestDelivery m_listing;
    LatestDelivery m_opening;
    LatestDelivery m_telling;
    LessonFinder *m_finder;
    ReadingLook *m_look;
    ReaderLexicon *m_lexicon = nullptr;
    RepairMenu *m_repairMenu;
    LessonRepair *m_repair;
    QStringList m_shipped; // ids of lessons
    std::unique_ptr<Presenter> m_presenter;
    Lesson m_shown; // without id: none
    int m_wishes = 0; // how often a lesson was asked for
};

} // namespace Pistis
