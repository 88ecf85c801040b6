#include "widgets/readerkeys.h"

#include "widgets/lessonreader.h"
#include "widgets/readerpanes.h"
#include "widgets/readersizes.h"

#include <QShortcut>

namespace Pistis {

void addReaderKeys(LessonReader &reader)
{
    const auto add = [&reader](const QKeySequence &keys, auto receiver, auto slot) {
        auto *shortcut = new QShortcut(keys, &reader);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, receiver, slot);
    };
    ReaderPanes *panes = &reader.panes();
    ReaderSizes *sizes = &reader.sizes();
    const auto change = [=](int steps) { return [=] { sizes->change(panes->activeLanguage(), steps); }; };
    add(Qt::ALT | Qt::Key_Down, &reader, &LessonReader::goToNext);
    add(Qt::ALT | Qt::Key_Up, &reader, &LessonReader::goToPrevious);
    add(Qt::Key_F6, panes, &ReaderPanes::switchPane);
    add(Qt::CTRL | Qt::Key_Plus, sizes, change(1));
    add(Qt::CTRL | Qt::Key_Equal, sizes, change(1));
    add(Qt::CTRL | Qt::Key_Minus, sizes, change(-1));
    add(Qt::CTRL | Qt::Key_0, sizes, [=] { sizes->reset(panes->activeLanguage()); });
}

} // namespace Pistis
