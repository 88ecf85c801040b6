#include "widgets/pasteedit.h"

#include <QMimeData>

namespace Pistis {

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->text().size() + document()->characterCount() > mostCharacters)
        return Q_EMIT refused();
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace Pistis
