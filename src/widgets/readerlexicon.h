#pragma once

#include "app/deliver.h"
#include "lessons/lexicon.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Pistis {

// The dictionaries of the reader: read once, in the background, when a word of them is wanted first.
class ReaderLexicon : public QObject
{
    Q_OBJECT

public:
    using Loader = std::function<Lexicon()>;

    explicit ReaderLexicon(const Loader &loader, QObject *parent = nullptr);

    const Lexicon *wanted(); // null: it is being read, and loaded() tells when it is there

Q_SIGNALS:
    void loaded();

private:
    Loader m_loader;
    std::shared_ptr<const Lexicon> m_lexicon;
    LatestDelivery m_loading;
    bool m_isLoading = false;
};

} // namespace Pistis
