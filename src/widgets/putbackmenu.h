#pragma once

#include "app/deliver.h"
#include "app/lessonlibrary.h"

#include <QObject>

class QMenu;
class QPushButton;

namespace Pistis {

// The lessons that were removed from the library, below the button that brings one of them back.
class PutBackMenu : public QObject
{
    Q_OBJECT

public:
    PutBackMenu(QPushButton &button, const LessonLibrary &library, QObject *parent);

    void reload();
    void noteRemoved(const QString &id) { m_last = id; }
    void putBackLast(); // nothing where it is back already
    void allow(bool isFree); // the button, where there is something to put back

Q_SIGNALS:
    void listed();
    void started();
    void finished(const Pistis::Result<void> &done, const QString &lesson);

private:
    void list(const QList<LessonEntry> &removed);
    void putBack(const QString &id);

    QPushButton &m_button;
    const LessonLibrary m_library;
    QMenu *m_menu;
    LatestDelivery m_listing;
    QString m_last; // that was removed here
};

} // namespace Pistis
