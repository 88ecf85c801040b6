#include "widgets/pasteedit.h"

#include <QMimeData>

#include <algorithm>

namespace Pistis {

qsizetype PasteEdit::sizeWithoutHalt(QStringView text)
{
    qsizetype word = 0;
    const qsizetype most = std::min(text.size(), mostCharacters);
    for (qsizetype at = 0; at < most; ++at) {
        word = text.at(at).isSpace() ? 0 : word + 1;
        if (word > longestWord)
            return at;
    }
    return most;
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    if (document()->characterCount() + text.size() > mostCharacters || sizeWithoutHalt(text) < text.size())
        return Q_EMIT refused();
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace Pistis
