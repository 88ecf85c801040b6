#include "exchange/csvreader.h"
#include "exchange/csvtable.h"
#include "exchange/customerscsv.h"
#include "exchange/visitscsv.h"
#include "fuzztext.h"

using namespace Pistis;

// Whatever the bytes are, reading ends, and a row that is written is read the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = decodedFile(bytesOf(data, size));
    const QDate today(2026, 3, 11);
    for (const DayOrder order : { DayOrder::Unknown, DayOrder::DayFirst, DayOrder::MonthFirst }) {
        readCustomers(text, QStringLiteral("x"), today, { .dayOrder = order });
        readVisits(text, QStringLiteral("x"), today, { .dayOrder = order });
    }
    CsvReader reader(text);
    const CsvTable table;
    while (const auto row = reader.next()) {
        if (row->fault)
            continue;
        QStringList fields { QStringLiteral("first") };
        for (const QString &field : row->fields)
            fields.append(QString(field).remove(u'\r').remove(QChar(0)));
        const QString written = QString::fromUtf8(table.row(fields));
        CsvReader again(written);
        QStringList back;
        for (const QString &field : again.header())
            back.append(unguarded(field));
        bool lone = false; // half a character becomes another one in UTF-8
        for (const QString &field : fields)
            lone = lone || !field.isValidUtf16();
        mustBe(lone || again.separator() != u',' || back == fields);
    }
    return 0;
}
