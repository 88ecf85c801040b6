#include "core/textcheck.h"
#include "support/testbook.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// One place where a user may write: stores a text, and gives back what is stored or why it is refused.
struct Field
{
    const char *name;
    bool isLong; // a note, not a line
    Result<QString> (*store)(TestBook &book, const QString &text);
};

Result<QString> viaCustomer(TestBook &book, const Customer &customer, QString Customer::*field)
{
    const auto id = waited(book.customers.add(customer));
    return id ? Result<QString>(book.summary(*id).customer.*field) : id.error();
}

Result<QString> viaContact(TestBook &book, const Contact &contact, QString Contact::*field)
{
    const auto id = waited(book.customers.add({ .name = u"x"_s }, {}, { contact }));
    return id ? Result<QString>(waited(book.customers.contacts(*id))->constFirst().*field) : id.error();
}

const QList<Field> &fields()
{
    static const QList<Field> all {
        { "customer.name", false,
            [](TestBook &book, const QString &text) { return viaCustomer(book, { .name = text }, &Customer::name); } },
        { "customer.region", false,
            [](TestBook &book, const QString &text) {
                return viaCustomer(book, { .name = u"x"_s, .region = text }, &Customer::region);
            } },
        { "customer.note", true,
            [](TestBook &book, const QString &text) {
                return viaCustomer(book, { .name = u"x"_s, .note = text }, &Customer::note);
            } },
        { "contact.label", false,
            [](TestBook &book, const QString &text) {
                return viaContact(book, { .value = u"2101234567"_s, .label = text }, &Contact::label);
            } },
        { "contact.address", true,
            [](TestBook &book, const QString &text) {
                return viaContact(book, { .kind = ContactKind::Address, .value = text }, &Contact::value);
            } },
        { "segment.name", false,
            [](TestBook &book, const QString &text) -> Result<QString> {
                const auto id = waited(book.book.addSegment({ .name = text }));
                if (!id)
                    return id.error();
                for (const Segment &segment : *waited(book.book.segments())) {
                    if (segment.id == *id)
                        return segment.name;
                }
                return QString();
            } },
        { "visit.note", true,
            [](TestBook &book, const QString &text) -> Result<QString> {
                const auto id = waited(
                    book.visits.log({ .customer = book.customer(u"x"_s), .day = book.clock.today(), .note = text }));
                return id ? Result<QString>(waited(book.visits.visit(*id))->note) : id.error();
            } },
        { "request.text", true,
            [](TestBook &book, const QString &text) -> Result<QString> {
                const QUuid customer = book.customer(u"x"_s);
                const auto id = waited(book.requests.add({ .customer = customer, .text = text }));
                return id ? Result<QString>(waited(book.customers.records(customer))->requests.constFirst().text)
                          : id.error();
            } },
        { "promise.words", true,
            [](TestBook &book, const QString &text) -> Result<QString> {
                const QUuid customer = book.customer(u"x"_s);
                const auto id
                    = waited(book.promises.add({ .customer = customer, .words = text, .due = book.clock.today() }));
                return id ? Result<QString>(waited(book.customers.records(customer))->promises.constFirst().words)
                          : id.error();
            } },
        { "task.title", false,
            [](TestBook &book, const QString &text) -> Result<QString> {
                const auto id = waited(book.tasks.add({ .customer = book.customer(u"x"_s), .title = text }));
                return id ? Result<QString>(waited(book.tasks.task(*id))->title) : id.error();
            } },
        { "task.note", true,
            [](TestBook &book, const QString &text) -> Result<QString> {
                const auto id
                    = waited(book.tasks.add({ .customer = book.customer(u"x"_s), .title = u"x"_s, .note = text }));
                return id ? Result<QString>(waited(book.tasks.task(*id))->note) : id.error();
            } },
    };
    return all;
}

struct Text
{
    const char *name;
    QString text;
};

QList<Text> texts()
{
    return { { "sql", u"'); DROP TABLE customer; --"_s }, { "placeholder", u"? :id @x $y %1 %n"_s },
        { "formula", u"=HYPERLINK(\"http://x\";\"y\")"_s }, { "markup", u"<img src=x onerror=alert(1)>&amp;"_s },
        { "wildcards", u"%_*[a-z]\\"_s }, { "json", u"{\"a\":[1,\"\\u0000\"]}"_s }, { "nul", u"a\0b"_s },
        { "lone surrogate", u"a"_s + QChar(0xd800) + u"b"_s }, { "right to left", u"a\u202eb"_s },
        { "mark", u"a\u200fb"_s }, { "control", u"a\u0007b"_s }, { "emoji", u"😀👩‍👩‍👧"_s },
        { "decomposed", u"Γιώργος"_s.normalized(QString::NormalizationForm_D) },
        { "a megabyte", u"α"_s.repeated(longestText) }, { "more than a megabyte", u"α"_s.repeated(longestText + 1) } };
}

bool mayBeStored(const QString &text, bool isLong)
{
    return (isLong ? faultOfText(text) : faultOfLine(text)) == TextFault::None;
}

} // namespace

class TestHostileTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextComesBackOrIsRefusedWithItsField_data()
    {
        QTest::addColumn<int>("field");
        for (int field = 0; field < fields().size(); ++field)
            QTest::newRow(fields()[field].name) << field;
    }

    void everyTextComesBackOrIsRefusedWithItsField()
    {
        QFETCH(int, field);
        const Field &place = fields()[field];
        TestBook book;
        for (const Text &one : texts()) {
            const auto stored = place.store(book, one.text);
            if (mayBeStored(one.text, place.isLong)) {
                QVERIFY2(stored, one.name);
                QVERIFY2(*stored == one.text, one.name);
            } else {
                QVERIFY2(!stored, one.name);
                QCOMPARE(stored.error().kind, Error::Kind::Invalid);
                QCOMPARE(stored.error().subject, QLatin1StringView(place.name));
            }
        }
        QVERIFY2(waited(book.customers.customers({ .search = u"%"_s })), "the tables are still there");
    }
};

QTEST_GUILESS_MAIN(TestHostileTexts)

#include "tst_hostiletexts.moc"
