#include "fuzztext.h"
#include "lessons/article.h"
#include "lessons/lessonmarkdown.h"

using namespace Pistis;

// Every line is kept or proposed, and a lesson that is written is read the same again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = decodedFile(bytesOf(data, size));
    const Cleaning cleaning = cleaned(text);
    int line = 0;
    for (const KeptLine &kept : cleaning.kept) {
        mustBe(kept.line > line);
        line = kept.line;
    }
    for (const LessonLanguage language : { LessonLanguage::Greek, LessonLanguage::English }) {
        const LessonText article = articleText(cleaning, language);
        if (article.isEmpty())
            continue;
        const auto read = readLessonMarkdown(lessonMarkdown(article), QStringLiteral("x"), language);
        mustBe(std::holds_alternative<LessonText>(read));
        mustBe(std::get<LessonText>(read).blocks == article.blocks);
        mustBe(std::get<LessonText>(read).front == article.front);
    }
    return 0;
}
