#include "widgets/putbackmenu.h"

#include "models/textlanguage.h"
#include "widgets/buttonmenu.h"

#include <QMenu>
#include <QPushButton>

namespace Pistis {

PutBackMenu::PutBackMenu(QPushButton &button, const LessonLibrary &library, QObject *parent)
    : QObject(parent)
    , m_button(button)
    , m_library(library)
    , m_menu(addMenu(button))
{
}

void PutBackMenu::reload()
{
    m_listing(m_library.removed(), this, [this](const QList<LessonEntry> &removed) { list(removed); });
}

void PutBackMenu::list(const QList<LessonEntry> &removed)
{
    m_menu->clear();
    for (const LessonEntry &entry : removed)
        connect(m_menu->addAction(inInterfaceLanguage(entry.greekTitle, entry.englishTitle)), &QAction::triggered, this,
            [this, id = entry.id] { putBack(id); });
    Q_EMIT listed();
}

void PutBackMenu::putBackLast()
{
    if (!m_last.isEmpty())
        putBack(m_last);
}

void PutBackMenu::putBack(const QString &id)
{
    Q_EMIT started();
    deliver(m_library.putBack(id), this, [this, id](const Result<void> &done) {
        if (done && m_last == id)
            m_last.clear();
        Q_EMIT finished(done, id);
    });
}

void PutBackMenu::allow(bool isFree)
{
    m_button.setEnabled(isFree && !m_menu->isEmpty());
    m_button.setToolTip(
        m_menu->isEmpty() ? tr("No lesson was removed.") : tr("Bring a removed lesson back (Ctrl+Z: the last one)"));
}

} // namespace Pistis
