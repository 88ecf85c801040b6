#include "core/customfield.h"

#include "core/folds.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QLocale greek(QLocale::Greek);
const QLocale english(QLocale::English);

QString kept(FieldType type, const QString &typed, const QLocale &locale, const QStringList &choices = {})
{
    const auto value = keptValue({ .name = u"F"_s, .type = type, .choices = choices }, typed, locale);
    return value ? *value : u"refused: "_s + value.error().subject;
}

} // namespace

class TestCustomField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsKeptWithoutTheLanguage_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("value");
        using enum FieldType;
        QTest::newRow("text") << Text << u"  to the  port "_s << english << u"to the  port"_s;
        QTest::newRow("whole") << WholeNumber << u"12"_s << english << u"12"_s;
        QTest::newRow("thousands") << WholeNumber << u"1.234"_s << greek << u"1234"_s;
        QTest::newRow("half") << WholeNumber << u"1.5"_s << english << u"refused: customer.field.whole"_s;
        QTest::newRow("word") << WholeNumber << u"many"_s << english << u"refused: customer.field.whole"_s;
        QTest::newRow("comma") << Number << u"12,5"_s << greek << u"12.5"_s;
        QTest::newRow("point") << Number << u"0.1"_s << english << u"0.1"_s;
        QTest::newRow("greek thousands") << Number << u"12.345"_s << greek << u"12345"_s;
        QTest::newRow("greek decimals") << Number << u"12,345"_s << greek << u"12.345"_s;
        QTest::newRow("english thousands") << Number << u"12,345"_s << english << u"12345"_s;
        QTest::newRow("english decimals") << Number << u"12.345"_s << english << u"12.345"_s;
        QTest::newRow("plain in both") << Number << u"12,5"_s << english << u"12.5"_s;
        QTest::newRow("both marks") << Number << u"-1,234.5"_s << greek << u"-1234.5"_s;
        QTest::newRow("torn groups") << Number << u"1.23.456"_s << greek << u"refused: customer.field.number"_s;
        QTest::newRow("negative") << Number << u"-3"_s << english << u"-3"_s;
        QTest::newRow("nothing below zero") << Number << u"-0"_s << english << u"0"_s;
        QTest::newRow("nan") << Number << u"nan"_s << english << u"refused: customer.field.number"_s;
        QTest::newRow("infinite") << Number << u"inf"_s << english << u"refused: customer.field.number"_s;
        QTest::newRow("too long") << Number << u"1e300"_s << english << u"refused: customer.field.number"_s;
        QTest::newRow("day") << Day << u"3/5/2026"_s << english << u"2026-05-03"_s;
        QTest::newRow("iso day") << Day << u"2026-05-03"_s << greek << u"2026-05-03"_s;
        QTest::newRow("no day") << Day << u"31/2/2026"_s << greek << u"refused: customer.field.date"_s;
        QTest::newRow("yes") << YesNo << u"ΝΑΙ"_s << english << u"yes"_s;
        QTest::newRow("no") << YesNo << u"No"_s << greek << u"no"_s;
        QTest::newRow("perhaps") << YesNo << u"perhaps"_s << english << u"refused: customer.field.yesno"_s;
        QTest::newRow("choice") << Choice << u"τριτη"_s << greek << u"Τρίτη"_s;
        QTest::newRow("no choice") << Choice << u"Κυριακή"_s << greek << u"refused: customer.field.choice"_s;
        QTest::newRow("empty") << Number << u" "_s << english << QString();
    }

    void whatIsTypedIsKeptWithoutTheLanguage()
    {
        QFETCH(FieldType, type);
        QFETCH(QString, typed);
        QFETCH(QLocale, locale);
        QFETCH(QString, value);
        QCOMPARE(kept(type, typed, locale, { u"Δευτέρα"_s, u"Τρίτη"_s }), value);
    }

    void everyTypeRefusesControlCharacters()
    {
        for (const FieldType type : { FieldType::Text, FieldType::Number, FieldType::Choice })
            QVERIFY(kept(type, QString(u"a\u202eb"_s), english).startsWith(u"refused"_s));
    }

    void anotherTypeKeepsWhatItCanRead()
    {
        const auto converted = [](FieldType from, FieldType to, const QString &value, const QLocale &locale) {
            const CustomField before { .name = u"F"_s, .type = from };
            const CustomField after { .name = u"F"_s, .type = to, .choices = { u"12"_s } };
            return convertedValue(before, after, value, locale).value_or(u"no"_s);
        };
        using enum FieldType;
        QCOMPARE(converted(Text, Number, u"1.234,5"_s, greek), u"1234.5"_s);
        QCOMPARE(converted(Number, Text, u"1.234"_s, greek), u"1.234"_s);
        QCOMPARE(converted(Number, WholeNumber, u"1.234"_s, greek), u"no"_s);
        QCOMPARE(converted(WholeNumber, Number, u"12"_s, greek), u"12"_s);
        QCOMPARE(converted(WholeNumber, Choice, u"12"_s, greek), u"12"_s);
        QCOMPARE(converted(Text, Day, u"the third"_s, greek), u"no"_s);
    }

    void aNameIsNeededAndAChoiceNeedsValuesEachOnce()
    {
        QCOMPARE(cleaned(CustomField { .name = u" "_s }).error().subject, u"field.name"_s);
        QCOMPARE(
            cleaned(CustomField { .name = u"Day"_s, .type = FieldType::Choice, .choices = { u" "_s } }).error().subject,
            u"field.choices"_s);
        const auto field = cleaned(CustomField { .name = u" Ημέρα "_s,
            .type = FieldType::Choice,
            .choices = { u"Τρίτη"_s, QString(), u"ΤΡΙΤΗ"_s, u" Πέμπτη"_s } });
        QCOMPARE(field->name, u"Ημέρα"_s);
        QCOMPARE(field->choices, (QStringList { u"Τρίτη"_s, u"Πέμπτη"_s }));
    }

    void theFoldGivesBackWhatTheOpsSay()
    {
        const CustomField field { .id = QUuid::createUuid(),
            .name = u"Day"_s,
            .type = FieldType::Choice,
            .choices = { u"Mon"_s, u"Tue"_s },
            .position = 3 };
        const Op create = createOp(field.id, fieldsOf(field));
        QCOMPARE(recordKindOf(create), RecordKind::CustomField);
        QCOMPARE(foldCustomField(field.id, { create }), field);

        Customer customer { .id = QUuid::createUuid(), .name = u"Bakery"_s };
        customer.setCustomField(field.id, u"Mon"_s);
        customer.setCustomField(QUuid::createUuid(), u"kept of a field not known here"_s);
        QCOMPARE(foldCustomer(customer.id, { createOp(customer.id, fieldsOf(customer)) }), customer);
    }
};

QTEST_APPLESS_MAIN(TestCustomField)

#include "tst_customfield.moc"
