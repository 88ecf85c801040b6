#include "exchange/vcardreader.h"
#include "exchange/vcardwriter.h"
#include "fuzztext.h"

using namespace Pistis;

// What is read and written is read the same again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = decodedFile(withWholeCharacters(bytesOf(data, size)));
    const CardsFile file = readCards(text, QStringLiteral("x"));
    for (const ContactCard &card : file.cards) {
        const ContactCard kept = keptCard(keptText(card));
        mustBe(kept.name == card.name && kept.note == card.note && kept.contacts == card.contacts);
        for (const CardVersion version : { CardVersion::V3, CardVersion::V4 }) {
            const QByteArray bytes = cardBytes(mergedCard(card, kept), version);
            const CardsFile again = readCards(QString::fromUtf8(bytes), QStringLiteral("x"));
            mustBe(again.cards.size() == 1);
            mustBe(again.cards[0].name == card.name && again.cards[0].contacts == card.contacts);
        }
    }
    return 0;
}
