#include "fuzztext.h"
#include "lessons/dictdfile.h"

using namespace Pistis;

// The bytes are an index and, behind an empty line, the text or a gzip file of it: whatever they are, reading ends, and
// every entry lies in the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype largest = 1 << 20;
    const QByteArray bytes = bytesOf(data, size);
    const qsizetype end = bytes.indexOf("\n\n");
    const QByteArray index = bytes.left(end);
    const auto text = unzippedBytes(end < 0 ? QByteArray() : bytes.sliced(end + 2), largest);
    const DictdFile file = readDictd(index, text.value_or(QByteArray()));
    mustBe(file.entries.size() + file.brokenLines <= index.count('\n') + 1);
    mustBe(!text || text->size() <= largest);
    for (const DictdEntry &entry : file.entries)
        mustBe(!entry.headword.isEmpty() && entry.article.size() <= text.value_or(QByteArray()).size());
    return 0;
}
