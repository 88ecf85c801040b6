#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString head = u"<TS version=\"2.1\" language=\"el\"><context><name>Here</name>"_s;
const QString tail = u"</context></TS>"_s;

QString placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(n|[0-9]+)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured());
    found.sort();
    found.removeDuplicates();
    return found.join(u' ');
}

bool hasLetterOf(QChar::Script script, const QString &text)
{
    return std::ranges::any_of(text, [script](QChar c) { return c.isLetter() && c.script() == script; });
}

// Names of programs, formats and signs that Greek writes as English does, and the code of the help's language.
bool staysAsItIs(const QString &source)
{
    if (source == u"en")
        return true;
    QString rest = source;
    for (const QString &name : { u"Pistis"_s, u"CSV"_s, u"KB"_s, u"MB"_s, u"%n"_s })
        rest.remove(name);
    return !hasLetterOf(QChar::Script_Latin, rest);
}

class Checker
{
public:
    Checker(const QString &xml, bool greek)
        : m_reader(xml)
        , m_greek(greek)
    {
        while (!m_reader.atEnd()) {
            if (m_reader.readNext() == QXmlStreamReader::StartElement)
                startElement();
        }
        if (m_reader.hasError())
            m_faults.append(m_reader.errorString());
    }

    QStringList faults() const { return m_faults; }
    int texts() const { return m_texts; }

private:
    void startElement()
    {
        if (m_reader.name() == u"message")
            m_plural = m_reader.attributes().hasAttribute(u"numerus"_s);
        else if (m_reader.name() == u"source")
            m_source = m_reader.readElementText();
        else if (m_reader.name() == u"numerusform")
            check(m_reader.readElementText());
        else if (m_reader.name() == u"translation") {
            if (m_reader.attributes().hasAttribute(u"type"_s))
                m_faults.append(u"not finished: "_s + m_source);
            if (!m_plural)
                check(m_reader.readElementText());
        }
    }

    void check(const QString &text)
    {
        ++m_texts;
        if (text.isEmpty())
            m_faults.append(u"empty: "_s + m_source);
        if (placeholders(text) != placeholders(m_source))
            m_faults.append(u"other placeholders: "_s + text);
        if (m_greek && !staysAsItIs(m_source) && !hasLetterOf(QChar::Script_Greek, text))
            m_faults.append(u"not Greek: "_s + m_source);
    }

    QXmlStreamReader m_reader;
    bool m_greek = false;
    bool m_plural = false;
    QString m_source;
    QStringList m_faults;
    int m_texts = 0;
};

QString translation(const QString &language)
{
    QFile file(QStringLiteral(PISTIS_SOURCE_DIR "/translations/pistis_%1.ts").arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Greek") << u"el"_s;
        QTest::newRow("English") << u"en"_s;
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const Checker checker(translation(language), language == u"el");
        QVERIFY2(checker.faults().isEmpty(), qPrintable(checker.faults().join(u'\n')));
        QVERIFY(checker.texts() > 400);
    }

    void faultsAreSeen_data()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("unfinished") << u"<source>Day</source><translation type=\"unfinished\">Ημέρα</translation>"_s;
        QTest::newRow("empty") << u"<source>Day</source><translation></translation>"_s;
        QTest::newRow("English left") << u"<source>Day</source><translation>Day</translation>"_s;
        QTest::newRow("placeholder lost") << u"<source>Day %1</source><translation>Ημέρα</translation>"_s;
        QTest::newRow("placeholder changed") << u"<source>Day %1</source><translation>Ημέρα %2</translation>"_s;
    }

    void faultsAreSeen()
    {
        QFETCH(QString, message);
        QVERIFY(!Checker(head + u"<message>"_s + message + u"</message>"_s + tail, true).faults().isEmpty());
    }

    void goodTextsPass()
    {
        const QString good = u"<message numerus=\"yes\"><source>%n day(s)</source><translation>"
                             "<numerusform>%n ημέρα</numerusform><numerusform>%n ημέρες</numerusform></translation>"
                             "</message><message><source>%1 — Pistis</source><translation>%1 — Pistis</translation>"
                             "</message>"_s;
        QCOMPARE(Checker(head + good + tail, true).faults(), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
