#include "lessons/lexiconscope.h"

#include "lessons/alignmenttokens.h"
#include "lessons/wordstemmer.h"

namespace Pistis {

LexiconScope::LexiconScope(const LessonText &greek, const LessonText &english)
{
    for (const LessonLanguage language : { LessonLanguage::Greek, LessonLanguage::English }) {
        QSet<QString> words;
        for (const QString &sentence : (language == LessonLanguage::Greek ? greek : english).sentences()) {
            for (const AlignmentToken &token : alignmentTokens(sentence, language)) {
                if (token.isWord())
                    words.insert(token.text);
            }
        }
        const WordStemmer stemmer(language);
        for (const QString &word : words)
            m_stems[size_t(language)].insert(stemmer.stem(word));
    }
}

} // namespace Pistis
