#include "exchange/calendarreader.h"
#include "exchange/calendarwriter.h"
#include "fuzztext.h"

using namespace Pistis;

// What is read and written is read the same again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QTimeZone zone("Europe/Athens");
    const QDate today(2026, 3, 11);
    const CalendarFile file = readCalendar(decodedFile(bytesOf(data, size)), QStringLiteral("x"), zone, today);
    const CalendarWriter writer(zone, 0, 2025, 2026);
    for (const CalendarItem &item : file.items) {
        const QByteArray bytes = writer.head() + writer.item(item) + CalendarWriter::tail();
        const CalendarFile again = readCalendar(QString::fromUtf8(bytes), QStringLiteral("x"), zone, today);
        mustBe(again.items.size() == 1);
        mustBe(again.items[0].day == item.day && again.items[0].uid == item.uid);
        mustBe(again.items[0].customer == item.customer && again.items[0].text == item.text);
        mustBe(again.items[0].state == item.state && again.items[0].isRedated == item.isRedated);
    }
    return 0;
}
