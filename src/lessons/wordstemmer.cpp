#include "lessons/wordstemmer.h"

#include <libstemmer.h>

namespace Pistis {

WordStemmer::WordStemmer(LessonLanguage language)
    : m_language(language)
    , m_stemmer(sb_stemmer_new(language == LessonLanguage::Greek ? "greek" : "english", "UTF_8"), sb_stemmer_delete)
{
    Q_ASSERT(m_stemmer);
}

QString WordStemmer::stem(const QString &folded) const
{
    const QByteArray word = folded.toUtf8();
    const auto *stem
        = sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol *>(word.constData()), int(word.size()));
    return stem ? QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(m_stemmer.get())) : folded;
}

} // namespace Pistis
