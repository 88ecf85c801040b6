#pragma once

#include "app/deliver.h"
#include "app/lessonlibrary.h"
#include "app/repairstore.h"
#include "widgets/repairmenu.h"

#include <QUndoStack>

#include <stop_token>

namespace Pistis {

class LessonReader;
class PairTour;
struct LinkChange;

// Changes the pairs and sentences of an imported lesson as its reader says, step by step back and again, and stores
// them.
class LessonRepair : public QObject
{
    Q_OBJECT

public:
    LessonRepair(LessonReader &reader, RepairMenu &menu, const LessonLibrary &library, QObject *parent);
    ~LessonRepair() override;

    bool eventFilter(QObject *watched, QEvent *event) override; // the keys of undo in a pane are first for repairs

    void setLesson(const Lesson &lesson, bool isShipped);
    void put(const Lesson &lesson, int link); // without a step of its own
    void finish(const std::function<void()> &then) { m_store.finish(then); } // once all is stored

Q_SIGNALS:
    void told(const QString &sentence);
    void changed(const Pistis::Lesson &lesson); // without hash: it is not stored yet
    void stored(const QString &lesson);
    void overtaken(const QString &lesson); // another version came, and has the repairs now: it is to be read again

private:
    void change(const LinkChange &change);
    void changeTo(const QString &name, const Lesson &after, qsizetype at = -1); // at: the link where one is then
    void tellDone(const QString &name);
    QAction *stepOf(const QKeyEvent &key) const; // back or again; null: it is no such key
    void undo();
    void redo();
    QString whyNot() const; // it is not repaired
    void doVerb(RepairMenu::Verb verb);
    void alignAgain();
    void edit();
    void show(const Lesson &lesson);
    void allow();

    LessonReader &m_reader;
    RepairMenu &m_menu;
    const LessonLibrary m_library;
    PairTour *m_tour;
    Lesson m_lesson;
    QUndoStack m_steps;
    LatestDelivery m_aligning;
    std::stop_source m_stop; // of pairing again
    RepairStore m_store;
    bool m_isOwn = false;
    bool m_isOn = false;
};

} // namespace Pistis
