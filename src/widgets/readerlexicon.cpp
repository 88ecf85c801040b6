#include "widgets/readerlexicon.h"

#include <QtConcurrentRun>

namespace Pistis {

ReaderLexicon::ReaderLexicon(const Loader &loader, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
{
}

const Lexicon *ReaderLexicon::wanted()
{
    if (m_lexicon || std::exchange(m_isLoading, true))
        return m_lexicon.get();
    m_loading(QtConcurrent::run(m_loader), this, [this](const Lexicon &lexicon) {
        m_lexicon = std::make_shared<const Lexicon>(lexicon);
        Q_EMIT loaded();
    });
    return nullptr;
}

} // namespace Pistis
